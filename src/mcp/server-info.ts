import { DATASET_NAME, DATASET_TITLE } from '../domain/dataset-name.js';
import { EVIDENCE_GRADES, EvidenceGrade } from '../domain/evidence.js';

/** Version of the tools: their names, arguments and answers. */
const TOOLS_VERSION = '1.0.0';

export const SERVER_INFO = { name: DATASET_NAME, title: DATASET_TITLE, version: TOOLS_VERSION };

/** What a model should know before it uses any tool. */
export const INSTRUCTIONS = [
  `${DATASET_TITLE}, with the clock of the Tier 2 Watch List (22 U.S.C. 7107(b)). Read-only.`,
  'Tiers: 1, 2, 2WL (Tier 2 Watch List), 3, SC (special case). The report of a year is published in that year.',
  `Every fact has an evidence grade (${EVIDENCE_GRADES.join(', ')}). ${EvidenceGrade.description ?? ''}.`,
  'Say the grade when it is single_source or derived, and do not turn not_known into yes or no.',
  'Every answer names the release that gave it and a url that gives the same answer for ever: cite that url.',
].join('\n');
