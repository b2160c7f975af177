import { GraphQLInt, GraphQLObjectType } from 'graphql';
import { findPlacements, gapsBehind, type PlacementFilter } from '../../dataset/placement-filter.js';
import { type Change, changesIn, type Report, reportOf } from '../../dataset/reports.js';
import { Report as ReportSchema } from '../../rest/fields/schemas.js';
import { connectionField } from '../connection.js';
import { checkNames } from '../country-names.js';
import { declaredType } from '../declared.js';
import { ASSUMED_SIZES } from '../limits.js';
import { PLACEMENT_ORDERS } from '../order.js';
import { ruleOf } from '../references.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { ReportChangeFilter, ReportPlacementFilter } from './filters.js';
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

interface ChangeFilter {
  readonly directions?: readonly Change['direction'][];
}

/** A report, its placements, and what it changed. */
export const reportType = (types: ObjectTypes) =>
  declaredType<Report>(ReportSchema, types, {
    identity: {
      keyOf: ({ year }) => `${year}`,
      find: ({ release }, key) => reportOf(release, key.number(0)),
    },
    description: 'A Trafficking in Persons Report',
    fields: () => ({
      rule: field(required(types.Rule), 'The era of the law that governs it', (report, scope) =>
        ruleOf(report.rule, scope),
      ),
      totals: field(required(TierTotals), 'Number of countries by tier', (report) => report.totals),
      placements: connectionField<InScope<Report>, PlacementFilter>(types.Placement, {
        description: 'The placements of the report, by country',
        assumedSize: ASSUMED_SIZES.countries,
        orders: PLACEMENT_ORDERS,
        filter: ReportPlacementFilter,
        parentOf: ({ fact }) => fact.year,
        items: ({ fact }, filter, { release }) =>
          findPlacements(release, { ...checkNames(filter), years: [fact.year] }),
        gaps: ({ fact }, filter, { release }) => gapsBehind(release, { ...filter, years: [fact.year] }),
      }),
      changes: connectionField<InScope<Report>, ChangeFilter>(types.ReportChange, {
        description:
          'Placements that differ from the report of the year before, by country; none in the first report',
        assumedSize: ASSUMED_SIZES.changes,
        orders: ['COUNTRY', 'NAME'],
        filter: ReportChangeFilter,
        parentOf: ({ fact }) => fact.year,
        items: ({ fact }, { directions }, { release }) =>
          changesIn(release, fact.year).filter(({ direction }) => directions?.includes(direction) ?? true),
      }),
    }),
  });
