import { GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLString, GraphQLUnionType } from 'graphql';
import type { Change, PlacementChange, RuleChange } from '../../engine/eligibility.js';
import { ChangeRelationEnum, StatusEnum } from '../clock-enums.js';
import { TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';

const placement = factField<PlacementChange>;

const PlacementChangeType = new GraphQLObjectType<InScope<PlacementChange>, QueryContext>({
  name: 'PlacementChange',
  description: 'Another placement in one report',
  fields: {
    year: placement(required(GraphQLInt), 'Year of the report', (change) => change.year),
    from: placement(TierEnum, 'The placement as it is; null: not covered', (change) => change.from),
    to: {
      ...placement(
        required(new GraphQLList(TierEnum)),
        'Any one of these placements instead; null: not covered',
        (change) => change.to,
      ),
      extensions: { assumedSize: ASSUMED_SIZES.tiersOfChange },
    },
  },
});

const ruleChangeType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<RuleChange>, QueryContext>({
    name: 'RuleChange',
    description: "One era's rules for every year",
    fields: () => ({
      fromRule: factField<RuleChange>(
        required(types.Rule),
        'The era that governs the next report',
        ({ from }, scope) => ruleOf(from, scope),
      ),
      toRule: factField<RuleChange>(
        required(types.Rule),
        'The era whose rules would hold in every year with a watch list',
        ({ to }, scope) => ruleOf(to, scope),
      ),
    }),
  });

const field = factField<Change>;

/** What would give another answer. */
export const wouldChangeType = (types: ObjectTypes) => {
  const RuleChangeType = ruleChangeType(types);
  const InputChange = new GraphQLUnionType({
    name: 'InputChange',
    description: 'Another placement, or the rules of another era',
    types: [PlacementChangeType, RuleChangeType],
    resolveType: ({ fact }: InScope<PlacementChange | RuleChange>) =>
      fact.kind === 'placement' ? PlacementChangeType.name : RuleChangeType.name,
  });
  return new GraphQLObjectType<InScope<Change>, QueryContext>({
    name: 'WouldChange',
    description: 'A smallest change of the inputs that would give another status',
    fields: {
      status: field(required(StatusEnum), 'The status that would follow', (change) => change.status),
      relation: field(
        required(ChangeRelationEnum),
        'How the changes belong together',
        (change) => change.relation,
      ),
      changes: {
        ...field(required(listOf(InputChange)), 'What would have to be otherwise', ({ changes }, scope) =>
          changes.map((fact) => ({ scope, fact })),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.changesTogether },
      },
      sentence: field(
        required(GraphQLString),
        'The change and what follows, in plain English',
        (change) => change.sentence,
      ),
    },
  });
};
