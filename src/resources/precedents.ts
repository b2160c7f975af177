import { z } from 'zod';
import { ComparedClock, findPrecedents, findPrecedentsLike, Precedent } from '../dataset/precedents.js';
import { PrecedentSummary, summarize } from '../dataset/precedents-summary.js';
import { invalidArgument } from '../domain/errors.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { VOTES } from '../domain/tier.js';
import { OUTCOMES, STATUSES } from '../engine/vocabulary.js';
import { toColumns } from '../formats/columns.js';
import { onlyWith } from '../http/parameter-schemas.js';
import {
  countryParameter,
  enumListParameter,
  includeParameter,
  numbersParameter,
  placeFilters,
  placementFilters,
  yearParameter,
} from '../kit/parameters.js';
import { listResource, pickIncluded } from '../kit/resource.js';

const caseFilters = {
  run: numbersParameter
    .optional()
    .describe('Consecutive counted years on the list')
    .register(FIELD_PRESENTATION, { title: 'Counted years' }),
  waiversUsed: numbersParameter.optional().describe('Waivers used in these years'),
  cameFrom: enumListParameter(VOTES)
    .optional()
    .describe('Placements before the consecutive years on the tier; NR: none'),
  rule: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('Era of the law that governs the next report')
    .register(FIELD_PRESENTATION, { title: 'Law' }),
  outcome: enumListParameter(OUTCOMES)
    .optional()
    .describe('Outcome in the next report')
    .register(FIELD_PRESENTATION, { title: 'What the law did' }),
  ...placeFilters,
  year: placementFilters.year.describe('Reports after which a country had the clock'),
  from: placementFilters.from.describe('First report after which a country had the clock'),
  to: placementFilters.to.describe('Last report after which a country had the clock'),
};

const precedentColumns = toColumns<Precedent>(
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
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'Precedents for a clock',
  description:
    'What the next report did with countries on the same clock: counts and shares by tier and outcome, under the law in force and before, and sentences to quote. `include=rows` adds each case; tables have the cases. Precedents are not a forecast: see `summary.limits`.',
  pageDescription:
    'Every case of a country with the same watch-list clock after a report, what the next report did with it, and the summary: numbers and shares by tier and by outcome, under the law in force and before, and sentences to quote. Cases are no forecast: every report is a decision of its own.',
  query: z.strictObject({
    status: enumListParameter(STATUSES)
      .optional()
      .describe('Statuses')
      .register(FIELD_PRESENTATION, { title: 'Watch-list clock' }),
    tier: placementFilters.tier,
    country: placementFilters.country.describe('Codes or names of countries'),
    like: countryParameter
      .optional()
      .describe('A country whose clock to use, instead of `status`')
      .register(FIELD_PRESENTATION, { title: 'On the same clock as' }),
    likeYear: onlyWith(
      'like',
      yearParameter
        .optional()
        .describe('Only with `like`: the report after which to take its clock; default: the newest'),
    ),
    ...caseFilters,
    include: includeParameter('rows', 'sentence'),
  }),
  rowsOnRequest: true,
  context: {
    clock: ComparedClock.nullable().describe('Clock of the country in `like`; null without it'),
    summary: PrecedentSummary,
  },
  item: Precedent,
  columns: precedentColumns,
  sort: ['-year', 'country'],
  problems: ['unknown-country'],
  example: '/precedents?status=final_year',
  list: ({ release, query: { like, likeYear, include, ...filter } }) => {
    const { status: statuses } = filter;
    if (like !== undefined && statuses !== undefined)
      throw invalidArgument('status', 'must not be combined with like');
    const { clock, precedents: items } =
      like === undefined
        ? { clock: null, precedents: findPrecedents(release, filter) }
        : findPrecedentsLike(release, like, { likeYear, ...filter });
    const summary = summarize(release, items, {
      statuses: clock ? [clock.status] : statuses,
      ...(clock && { after: clock.year }),
      filter,
    });
    return {
      items,
      context: { clock, summary },
      present: (row: Precedent) => ({ ...row, next: pickIncluded(row.next, ['sentence'], include) }),
    };
  },
});
