import type { Tool } from '../tool.js';
import { annotateText, citeAnswer, verifyClaim } from './claims.js';
import { findPrecedents, getEligibility, listWatchList, simulateClock } from './clock.js';
import { compareCountries, getHistory, getReport, getStatus } from './reports.js';
import { listRows } from './rows.js';
import { fetchDocument, search } from './search.js';

export const TOOLS: readonly Tool[] = [
  getStatus,
  getReport,
  getHistory,
  compareCountries,
  listWatchList,
  getEligibility,
  findPrecedents,
  listRows,
  simulateClock,
  verifyClaim,
  annotateText,
  citeAnswer,
  search,
  fetchDocument,
];
