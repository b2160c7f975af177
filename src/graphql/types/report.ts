import { GraphQLInt, GraphQLObjectType } from 'graphql';
import { Report, reportOf } from '../../dataset/reports.js';
import { reportTiers } from '../../rest/resources/placements.js';
import { reportChanges } from '../../rest/resources/reports.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listField, ofReport } from '../list-field.js';
import { PLACEMENT_ORDERS } from '../order.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';

const total = (description: string, read: (totals: Report['totals']) => number) => ({
  type: required(GraphQLInt),
  description,
  resolve: read,
});

const TierTotals = new GraphQLObjectType<Report['totals'], QueryContext>({
  name: 'TierTotals',
  description: 'Number of countries of a report by tier',
  fields: {
    tier1: total('Number of countries on Tier 1', (totals) => totals['1']),
    tier2: total('Number of countries on Tier 2, without the Watch List', (totals) => totals['2']),
    tier2WatchList: total('Number of countries on the Tier 2 Watch List', (totals) => totals['2WL']),
    tier3: total('Number of countries on Tier 3', (totals) => totals['3']),
    specialCase: total('Number of special cases', (totals) => totals.SC),
  },
});

const field = factField<Report>;

/** A report, its placements, and what it changed. */
export const reportType = (types: ObjectTypes) =>
  declaredType<Report>(Report, types, {
    identity: {
      keyOf: ({ year }) => `${year}`,
      find: ({ release }, key) => reportOf(release, key.number(0)),
    },
    description: 'A Trafficking in Persons Report',
    fields: () => ({
      totals: field(required(TierTotals), 'Number of countries by tier', (report) => report.totals),
      placements: listField<InScope<Report>>(reportTiers, types.Placement, {
        description: 'The placements of the report, by country',
        assumedSize: ASSUMED_SIZES.countries,
        orders: PLACEMENT_ORDERS,
        filter: 'ReportPlacementFilter',
        paramsOf: ofReport,
      }),
      changes: listField<InScope<Report>>(reportChanges, types.ReportChange, {
        description:
          'Placements that differ from the report of the year before, by country; none in the first report',
        assumedSize: ASSUMED_SIZES.changes,
        orders: ['COUNTRY', 'NAME'],
        filter: 'ReportChangeFilter',
        paramsOf: ofReport,
      }),
    }),
  });
