import { Rule, type RuleView, ruleById } from '../../dataset/rules.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import type { ObjectTypes } from './object-types.js';

/** One era of the watch-list law, with its parameters. */
export const ruleType = (types: ObjectTypes) =>
  declaredType<RuleView>(Rule, types, {
    identity: { keyOf: ({ id }) => id, find: ({ release }, { text }) => ruleById(release, text) },
    types: {
      verified: 'RuleVerification',
      parameters: 'RuleParameters',
      clauses: 'RuleClauses',
      references: 'Reference',
    },
    sizes: { references: ASSUMED_SIZES.references },
  });
