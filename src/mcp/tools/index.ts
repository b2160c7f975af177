import type { Tool } from '../tool.js';
import { annotateText } from './annotate-text.js';
import { cite } from './cite.js';
import { clockPanel } from './clock-panel.js';
import { compare } from './compare.js';
import { eligibility } from './eligibility.js';
import { history } from './history.js';
import { precedents } from './precedents.js';
import { report } from './report.js';
import { rows } from './rows.js';
import { simulate } from './simulate.js';
import { verifyClaim } from './verify-claim.js';
import { watchList } from './watch-list.js';

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
