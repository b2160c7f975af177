import { z } from 'zod';
import { CountryStanding } from '../dataset/country-clock.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { watchListGaps, watchListStandings } from '../dataset/standings.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { STATUSES } from '../engine/vocabulary.js';
import { toColumns } from '../formats/columns.js';
import {
  assumedRuleMember,
  assumedRuleParameter,
  clockYearParameter,
  enumListParameter,
  placeFilters,
  placementFilters,
} from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';
import { yearFromQuery } from '../kit/title.js';

const columns = toColumns<CountryStanding>(
  CountryStanding,
  'country',
  'year',
  'tier',
  'status',
  'run',
  'waiversUsed',
  'waiversLeft',
  'next.year',
  'next.permittedTiers',
  'next.watchList',
  'rule',
  'citation',
  'evidence',
);

export const watchList = listResource({
  operationId: 'listWatchList',
  path: '/watchlist',
  graphql: { field: 'watchlist', type: 'Clock', below: ['Report', 'Group'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'The Tier 2 Watch List',
  description:
    'Countries on the list after a report: counted year, waivers used and left, and what comes next, most urgent first. With `assumedRule`, as if another law had governed.',
  query: z.strictObject({
    year: clockYearParameter,
    status: enumListParameter(STATUSES)
      .optional()
      .describe('Statuses')
      .register(FIELD_PRESENTATION, { title: 'Watch-list clock' }),
    country: placementFilters.country,
    ...placeFilters,
    assumedRule: assumedRuleParameter,
  }),
  context: { assumedRule: assumedRuleMember, knownGaps },
  buildTitle: (request) => ({
    title: `The Tier 2 Watch List after the ${yearFromQuery(request)} report`,
    coveredParameters: ['year'],
  }),
  item: CountryStanding,
  columns,
  sort: ['-status', '-run', 'country'],
  example: '/watchlist?limit=2',
  lead: () => ({
    columns: ['country', 'status', 'run', 'waivers_used', 'next_permitted_tiers', 'evidence'],
  }),
  list: ({ release, query }) => ({
    items: watchListStandings(release, query),
    context: {
      assumedRule: query.assumedRule ?? null,
      knownGaps: () => watchListGaps(release, query),
    },
  }),
});
