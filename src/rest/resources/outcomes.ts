import { z } from 'zod';
import { CountryOutcome, traceOfOutcome } from '../../dataset/clock.js';
import { CountryRef, refOf } from '../../dataset/countries.js';
import { gapsOf, knownGaps } from '../../dataset/known-gaps.js';
import { ExplainedOutcome, findOutcomes } from '../../dataset/outcomes.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { OUTCOMES } from '../../engine/vocabulary.js';
import { columnsOf } from '../../formats/columns.js';
import { include, oneOrMoreOf, placementFilters } from '../parameters/parameters.js';
import { listResource, withoutCountry } from '../resource/resource.js';

const columns = columnsOf<CountryOutcome>(
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

export const countryOutcomes = listResource({
  operationId: 'listCountryOutcomes',
  path: '/countries/:country/outcomes',
  graphql: { field: 'outcomes', type: 'OutcomeOfReport', below: ['Country'] },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'What each report did with a country',
  description:
    'What each report did with the country and what the law allowed it to do, oldest first: in a sentence, with the clause, and with `include=trace` in JSON clause by clause. What the next report may say is at /countries/{c}/eligibility.',
  query: z.strictObject({
    from: placementFilters.from,
    to: placementFilters.to,
    outcome: oneOrMoreOf(OUTCOMES)
      .optional()
      .describe('Outcomes')
      .register(FOR_PEOPLE, { title: 'What the law did' }),
    include: include('trace'),
  }),
  context: { country: CountryRef, knownGaps },
  item: ExplainedOutcome,
  example: '/countries/KH/outcomes?from=2021&to=2022',
  list: ({ release, params, query }) => {
    const country = refOf(release.countries.find(params.country));
    return {
      context: {
        country,
        knownGaps: () => gapsOf(release, country.iso2, query),
      },
      items: findOutcomes(release, country.iso2, query),
      columns,
      present: (step: CountryOutcome) => ({
        ...withoutCountry(step),
        ...(query.include && { trace: traceOfOutcome(release, step) }),
      }),
    };
  },
});
