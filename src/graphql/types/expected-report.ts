import type { ExpectedReport } from '../../dataset/expected-report.js';
import { ExpectedReport as ExpectedReportSchema } from '../../rest/fields/schemas.js';
import { declaredType } from '../declared.js';
import type { ObjectTypes } from './object-types.js';

/** The report that comes next. */
export const expectedReportType = (types: ObjectTypes) =>
  declaredType<ExpectedReport>(ExpectedReportSchema, types);
