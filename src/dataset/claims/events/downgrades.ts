import type { Rule } from '../../../domain/rule.js';
import { directionOf } from '../../../domain/tier.js';
import { limitName } from '../../../engine/rule-words.js';
import type { StepOutcome } from '../../../engine/step-outcome.js';
import type { Statement } from '../statement.js';
import { boundOutcome } from './bound-outcome.js';

/** Tier 3 where the limit of consecutive years applied. @param rules those of the reports in question */
export const automaticDowngrade = (rules: readonly Rule[]): Statement =>
  boundOutcome({
    predicate: `placed on Tier 3 where the ${limitName(rules)} applied (an automatic downgrade)`,
    happened: ({ outcome }) => outcome === 'automatic_downgrade',
    beside: (_knowledge, _country, step) =>
      step.outcome === 'relisting_limit_downgrade'
        ? { reason: `${step.sentence} That is the limit of a relisting, not the ${limitName(rules)}.` }
        : {},
  });

/** Tier 3 where the limit of a relisting applied. */
export const relistingLimitDowngrade = boundOutcome({
  predicate: 'placed on Tier 3 where the limit of a relisting applied',
  happened: ({ outcome }) => outcome === 'relisting_limit_downgrade',
});

const BY_LAW: ReadonlySet<StepOutcome['outcome']> = new Set([
  'automatic_downgrade',
  'relisting_limit_downgrade',
]);

/**
 * A downgrade that would have come on the merits. Where a rule of the clock bound the report, nobody can
 * tell from placements; where none did, State's own judgement is all that can have led to it.
 */
export const downgradeOnMerit = boundOutcome({
  predicate: 'downgraded on its merits',
  happened: ({ from, to, outcome }) => {
    if (directionOf(from, to) !== 'downgrade') return false;
    return BY_LAW.has(outcome) ? null : true;
  },
});
