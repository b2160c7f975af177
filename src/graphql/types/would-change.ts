import { GraphQLInt, GraphQLObjectType, GraphQLUnionType } from 'graphql';
import { Report, reportOf } from '../../dataset/reports.js';
import { Rule } from '../../dataset/rules.js';
import type { Tier } from '../../domain/tier.js';
import {
  type Change,
  Change as ChangeSchema,
  type PlacementChange,
  PlacementChange as PlacementChangeSchema,
  type RuleChange,
} from '../../engine/eligibility.js';
import { reportTiers } from '../../rest/resources/placements.js';
import { reportChanges } from '../../rest/resources/reports.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField } from '../list-field.js';
import { ruleOf } from '../references.js';
import { factField, factsField, type InScope, type QueryContext, required } from '../scope.js';
import type { ObjectTypes } from './object-types.js';

const total = (of: string, tier: Tier) => ({
  type: tier === '2WL' ? GraphQLInt : required(GraphQLInt),
  description: `Number of countries on ${of}`,
  resolve: (totals: Report['totals']) => totals[tier],
});

const TierTotals = new GraphQLObjectType<Report['totals'], QueryContext>({
  name: 'TierTotals',
  description: 'Number of countries of a report by tier',
  fields: {
    tier1: total('Tier 1', '1'),
    tier2: total('Tier 2, without the Watch List', '2'),
    tier2WatchList: total('the Tier 2 Watch List; null: there was no such list yet', '2WL'),
    tier3: total('Tier 3', '3'),
    specialCase: total('no tier: special cases', 'SC'),
  },
});

const field = factField<Report>;

export const reportType = (types: ObjectTypes) =>
  declaredType<Report>(Report, types, {
    identity: {
      keyOf: ({ year }) => `${year}`,
      find: ({ release }, key) => reportOf(release, key.number(0)),
    },
    description: 'A Trafficking in Persons Report',
    fields: () => ({
      totals: field(required(TierTotals), 'Number of countries by tier', (report) => report.totals),
      placements: listField<InScope<Report>>(reportTiers, types, {
        description: 'The placements of the report, by country',
        assumedSize: ASSUMED_SIZES.countries,
        filter: 'ReportPlacementFilter',
      }),
      changes: listField<InScope<Report>>(reportChanges, types, {
        description:
          'Placements that differ from the report of the year before, by country; none in the first report',
        assumedSize: ASSUMED_SIZES.changes,
      }),
    }),
  });

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
