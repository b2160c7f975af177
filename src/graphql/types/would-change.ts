import { GraphQLObjectType, GraphQLUnionType } from 'graphql';
import { Rule } from '../../dataset/rules.js';
import {
  type Change,
  Change as ChangeSchema,
  type PlacementChange,
  PlacementChange as PlacementChangeSchema,
  type RuleChange,
} from '../../engine/eligibility.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { ruleOf } from '../references.js';
import { factField, factsField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';

const ruleChangeType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<RuleChange>, QueryContext>({
    name: 'RuleChange',
    description: "One era's rules for every year",
    fields: () => ({
      fromRule: factField<RuleChange>(
        required(types.of(Rule)),
        'The era that governs the next report',
        ({ from }, scope) => ruleOf(from, scope),
      ),
      toRule: factField<RuleChange>(
        required(types.of(Rule)),
        'The era whose rules would hold in every year with a watch list',
        ({ to }, scope) => ruleOf(to, scope),
      ),
    }),
  });

export const wouldChangeType = (types: ObjectTypes) => {
  const RuleChangeType = ruleChangeType(types);
  const PlacementChangeType = declaredType<PlacementChange>(PlacementChangeSchema, types, {
    without: ['kind'],
    sizes: { to: ASSUMED_SIZES.tiersOfChange },
  });
  const InputChange = new GraphQLUnionType({
    name: 'InputChange',
    description: 'Another placement, or the rules of another era',
    types: [PlacementChangeType, RuleChangeType],
    resolveType: ({ fact }: InScope<PlacementChange | RuleChange>) =>
      fact.kind === 'placement' ? PlacementChangeType.name : RuleChangeType.name,
  });
  return declaredType<Change>(ChangeSchema, types, {
    name: 'WouldChange',
    words: { relation: 'How the changes belong together' },
    fields: () => ({
      changes: factsField<Change>(InputChange, {
        description: 'What would have to be otherwise',
        read: ({ changes }) => changes,
        assumedSize: ASSUMED_SIZES.changesTogether,
      }),
    }),
  });
};
