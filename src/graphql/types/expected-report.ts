import { ExpectedReport } from '../../dataset/expected-report.js';
import { declaredType } from '../declared.js';
import type { ObjectTypes } from './object-types.js';

/** The report that comes next. */
export const expectedReportType = (types: ObjectTypes) => declaredType<ExpectedReport>(ExpectedReport, types);
