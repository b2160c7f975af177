import { z } from 'zod';
import { CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { downgradesInWords, isDowngrade } from '../../dataset/downgrades.js';
import { knownGaps } from '../../dataset/known-gaps.js';
import { ExplainedOutcome, findOutcomes } from '../../dataset/outcomes.js';
import { gapsBehind } from '../../dataset/placements.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { VOTES } from '../../domain/tier.js';
import { WAIVER_STATE } from '../../domain/vocabulary/clock.js';
import { OUTCOMES } from '../../engine/vocabulary.js';
import { toColumns } from '../../formats/columns.js';
import { include, oneOrMore, placeAndReports, placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const columns = toColumns<CountryOutcome>(
  CountryOutcome,
  'country',
  'year',
  'fromTier',
  'toTier',
  'outcome',
  'waiver',
  'rule',
  'citation',
  'evidence',
  'sentence',
);

export const outcomes = listResource({
  operationId: 'listOutcomes',
  path: '/outcomes',
  graphql: { field: 'outcomes', type: 'OutcomeOfReport', below: ['Country'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'What each report did with each country',
  description:
    'What each report did with a country and what the law allowed it to do: in a sentence, with the clause, and with `include=trace` in JSON clause by clause. `fromTier=2WL&toTier=3` lists the downgrades from the watch list. The record does not show whether State would have ranked a country on Tier 3 without the limit. What the next report may say is at /countries/{c}/eligibility.',
  pageDescription:
    'What each report did with a country and what the law allowed it to do: in a sentence, with the clause. The record does not show whether State would have ranked a country on Tier 3 without the limit. What the next report may say is on the page of its watch-list clock.',
  query: z.strictObject({
    country: placementFilters.country,
    ...placeAndReports,
    outcome: oneOrMore(OUTCOMES)
      .optional()
      .describe('Outcomes')
      .register(FOR_PEOPLE, { title: 'What the law did' }),
    waiver: oneOrMore(WAIVER_STATE.values).optional().describe('Whether a waiver was still available'),
    fromTier: oneOrMore(VOTES)
      .optional()
      .describe('Placements in the previous report; NR: not in it')
      .register(FOR_PEOPLE, { title: 'From' }),
    toTier: oneOrMore(VOTES)
      .optional()
      .describe('Placements in the report; NR: not in it')
      .register(FOR_PEOPLE, { title: 'To' }),
    include: include('trace'),
  }),
  context: { knownGaps },
  item: ExplainedOutcome,
  columns,
  sort: ['-year', 'country'],
  rows: {
    noun: ['outcome', 'outcomes'],
    qualifier:
      'outcomes, what each report did with each country (fromTier 2WL with toTier 3: downgrades from the watch list)',
    countBy: 'outcome',
    sentence: (items: readonly CountryOutcome[], phrase) =>
      items.length > 0 && items.every(isDowngrade)
        ? downgradesInWords(items, items.length, phrase)
        : undefined,
  },
  example: '/outcomes?country=KH&from=2021&to=2022',
  list: ({ release, query }) => ({
    items: findOutcomes(release, query),
    context: { knownGaps: () => gapsBehind(release, query) },
    ...(query.include && {
      present: (step: CountryOutcome) => ({ ...step, trace: traceOfOutcome(release, step) }),
    }),
  }),
});
