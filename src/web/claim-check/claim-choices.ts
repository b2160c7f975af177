import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import type { Choice } from '../parts/select-field.js';

const LONGEST_RUN = 4;

/** What can be claimed with the form: a parameter of `/verify` and its value, as `tier=3`. */
export const CLAIM_CHOICES: readonly Choice[] = [
  ...TIERS.map((tier) => ({ value: `tier=${tier}`, label: `was on ${TIER_LABELS[tier]}` })),
  { value: 'event=waiver', label: 'was kept on the watch list by a waiver' },
  { value: 'event=automatic_downgrade', label: 'was downgraded automatically, by the two-year rule' },
  { value: 'event=relisting_limit_downgrade', label: 'was downgraded by the limit of a relisting' },
  { value: 'event=downgrade_on_merit', label: 'was downgraded on its merits' },
  { value: 'event=downgrade', label: 'was downgraded' },
  { value: 'event=upgrade', label: 'was upgraded' },
  { value: 'event=first_listing', label: 'was on the watch list for the first time' },
  { value: 'first_time_in_tier=3', label: 'was on Tier 3 for the first time' },
  ...Array.from({ length: LONGEST_RUN }, (_, index) => ({
    value: `run=${index + 1}`,
    label: `was in counted year ${index + 1} on the watch list`,
  })),
];
