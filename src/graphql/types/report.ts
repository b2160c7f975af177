import { GraphQLInt, GraphQLObjectType } from 'graphql';
import { Report, reportOf } from '../../dataset/reports.js';
import type { Tier } from '../../domain/tier.js';
import { reportTiers } from '../../rest/resources/placements.js';
import { reportChanges } from '../../rest/resources/reports.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField } from '../list-field.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
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
