import { EVIDENCE_NAMES } from '../evidence.js';
import { TIER_LABELS } from '../tier.js';
import { CLAIM_EVENT } from './claims.js';
import { OUTCOME, SPELL_ENDING, STATUS, WAIVER_STATE } from './clock.js';
import { DETERMINATION_KIND } from './facts.js';

const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...TIER_LABELS,
    ...EVIDENCE_NAMES,
    ...DETERMINATION_KIND.titles,
    ...WAIVER_STATE.titles,
    ...STATUS.titles,
    ...CLAIM_EVENT.titles,
    ...SPELL_ENDING.titles,
    ...OUTCOME.titles,
    NR: 'no coverage',
  }),
);

/** Label of a parameter value: `must leave the list` for `final_year`. */
export const valueForReaders = (value: string): string => TITLES.get(value) ?? value.replaceAll('_', ' ');
