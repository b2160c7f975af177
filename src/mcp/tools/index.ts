import type { Tool } from '../tool.js';
import { checkTextTool } from './check-text.js';
import { cite } from './cite.js';
import { clockPanel } from './clock-panel.js';
import { countryHistory } from './country-history.js';
import { eligibility } from './eligibility.js';
import { precedents } from './precedents.js';
import { simulate } from './simulate.js';
import { verifyClaim } from './verify-claim.js';
import { watchList } from './watch-list.js';

/** Every tool, in the order in which a model reads of them. */
export const TOOLS: readonly Tool[] = [
  countryHistory,
  watchList,
  eligibility,
  precedents,
  clockPanel,
  simulate,
  verifyClaim,
  checkTextTool,
  cite,
];
