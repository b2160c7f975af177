import type { Tool } from '../tool.js';
import { annotateText, cite, verifyClaim } from './claims.js';
import { eligibility, simulate, watchList } from './clock.js';
import { clockPanel, history } from './history.js';
import { compare, precedents, report } from './reports.js';
import { rows } from './rows.js';

export const TOOLS: readonly Tool[] = [
  report,
  compare,
  history,
  watchList,
  eligibility,
  precedents,
  clockPanel,
  rows,
  simulate,
  verifyClaim,
  annotateText,
  cite,
];
