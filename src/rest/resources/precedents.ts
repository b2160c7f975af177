import { z } from 'zod';
import { findPrecedents, Position, Precedent, precedentsOf } from '../../dataset/precedents.js';
import { PrecedentSummary, summaryOf } from '../../dataset/precedents-summary.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { VOTES } from '../../domain/tier.js';
import { STATUSES } from '../../engine/vocabulary.js';
import { columnsOf } from '../../formats/columns.js';
import {
  numbersParameter,
  oneOrMoreOf,
  place,
  placementFilters,
  yearParameter,
} from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const narrowing = {
  run: numbersParameter
    .optional()
    .describe('Consecutive counted years on the list')
    .register(FOR_PEOPLE, { title: 'Counted years' }),
  waiversUsed: numbersParameter.optional().describe('Waivers that the run had used'),
  cameFrom: oneOrMoreOf(VOTES)
    .optional()
    .describe('Placements before the unbroken years on the tier; NR: in no report'),
  rule: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('The era of the law that governs the next report')
    .register(FOR_PEOPLE, { title: 'Law' }),
  ...place,
  from: placementFilters.from.describe('First report after which a country stood there'),
  to: placementFilters.to.describe('Last report after which a country stood there'),
};

const precedentColumns = columnsOf<Precedent>(
  Precedent,
  'country',
  'year',
  'tier',
  'status',
  'run',
  'waiversUsed',
  'cameFrom',
  'next.year',
  'next.tier',
  'next.coverage',
  ['outcome', 'next.outcome'],
  ['waiver', 'next.waiver'],
  ['rule', 'next.rule'],
  ['citation', 'next.citation'],
  ['evidence', 'next.evidence'],
  ['sentence', 'next.sentence'],
);

export const precedents = listResource({
  operationId: 'listPrecedents',
  cost: 3_000,
  path: '/precedents',
  graphql: { field: 'precedents', type: 'Precedent' },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'What happened to countries in a position',
  description:
    'Every case in which a report left a country in a position on the watch-list clock, what the next report did with it, and the summary: numbers and shares by tier and by outcome, under the law in force and before, and sentences to quote. Cases are no forecast: see `summary.limits`.',
  query: z.strictObject({
    status: oneOrMoreOf(STATUSES)
      .optional()
      .describe('Positions')
      .register(FOR_PEOPLE, { title: 'Watch-list clock' }),
    country: placementFilters.country,
    ...narrowing,
  }),
  context: { summary: PrecedentSummary },
  item: Precedent,
  example: '/precedents?limit=2&status=final_year',
  list: ({ release, query }) => {
    const { status: statuses } = query;
    const items = findPrecedents(release, query);
    return {
      items,
      columns: precedentColumns,
      context: { summary: summaryOf(release, items, { statuses, filter: query }) },
    };
  },
});

export const countryPrecedents = listResource({
  operationId: 'listCountryPrecedents',
  cost: 3_000,
  path: '/countries/:country/precedents',
  graphql: { field: 'precedents', type: 'Precedent', below: ['Country'] },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'What happened to others in the position of a country',
  description:
    'Every earlier case of a country in the same position on the watch-list clock as this one, its own earlier years among them, and what the next report did with each, with the summary. Cases are no forecast: see `summary.limits`.',
  query: z.strictObject({
    year: yearParameter
      .optional()
      .describe('The report after which the question is asked; default: the newest'),
    ...narrowing,
  }),
  context: { position: Position, summary: PrecedentSummary },
  item: Precedent,
  example: '/countries/KH/precedents?year=2021&limit=2',
  list: ({ release, params, query }) => {
    const { position, precedents: items } = precedentsOf(release, params.country, query);
    return {
      items,
      columns: precedentColumns,
      context: {
        position,
        summary: summaryOf(release, items, {
          statuses: [position.status],
          after: position.year,
          filter: query,
        }),
      },
    };
  },
});
