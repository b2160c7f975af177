import type { Release } from '../../../dataset/release.js';
import { TIERS } from '../../../domain/tier.js';
import { phraseOf } from '../../../engine/english.js';
import { limitName, longestRun } from '../../../engine/rule-words.js';
import type { Choice } from '../../parts/field.js';

export function claimChoices({ tables: { rules } }: Release): readonly Choice[] {
  return [
    ...TIERS.map((tier) => ({
      value: `tier=${tier}`,
      label: tier === 'SC' ? 'was a special case' : `was on ${phraseOf(tier)}`,
    })),
    { value: 'event=waiver', label: 'was kept on the watch list by a waiver' },
    {
      value: 'event=automatic_downgrade',
      label: `was downgraded automatically, by the ${limitName(rules)}`,
    },
    {
      value: 'event=relisting_limit_downgrade',
      label:
        'was downgraded at the limit of a relisting (straight back from Tier 3 after a run with a waiver)',
    },
    { value: 'event=downgrade_on_merit', label: 'was downgraded on its merits' },
    { value: 'event=downgrade', label: 'was downgraded' },
    { value: 'event=upgrade', label: 'was upgraded' },
    { value: 'event=first_listing', label: 'was on the watch list for the first time' },
    { value: 'firstTimeInTier=3', label: 'was on Tier 3 for the first time' },
    ...Array.from({ length: Math.max(...rules.map(longestRun)) }, (_, index) => ({
      value: `run=${index + 1}`,
      label: `was in counted year ${index + 1} on the watch list`,
    })),
  ];
}
