import type { Rule } from '../../domain/rule.js';
import { directionOf } from '../../domain/tier.js';
import { limitName } from '../../engine/rule-words.js';
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

/**
 * A downgrade that would have come on the merits, whatever the law on the watch list. Placements do not tell why a
 * report moved a country, so no downgrade settles it; where there was none, there was none on the merits.
 */
export const downgradeOnMerit = boundOutcome({
  predicate: 'downgraded on its merits',
  happened: ({ from, to }) => (directionOf(from, to) === 'downgrade' ? null : false),
  beside: (_knowledge, _country, { from, to, sentence }) =>
    directionOf(from, to) === 'downgrade'
      ? { reason: `${sentence} Placements do not tell whether it was downgraded on its merits.` }
      : {},
});
