import { z } from 'zod';
import { CountryEligibility, computeEligibility } from '../../dataset/eligibility.js';
import { nameAtStart } from '../../domain/sentences.js';
import { includeParameter, positionYearParameter } from '../parameters/parameters.js';
import { objectResource, pickIncluded } from '../resource/resource.js';
import { countryFrom, yearFromQuery } from '../resource/title.js';

export const countryEligibility = objectResource({
  operationId: 'getCountryEligibility',
  path: '/countries/:country/eligibility',
  graphql: { field: 'eligibility', type: 'Eligibility', below: ['Country'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'Watch-list status of a country, and why',
  description:
    'Position on the watch-list clock after a report: status, what the next report may say, the deciding clause, and with `include=trace` every step.',
  query: z.strictObject({ year: positionYearParameter, include: includeParameter('trace') }),
  buildTitle: (request) => {
    const name = nameAtStart(countryFrom(request));
    return {
      title: `${name}: the watch-list clock after the ${yearFromQuery(request)} report`,
      coveredParameters: ['year'],
    };
  },
  partOfPage: '#clock',
  object: CountryEligibility,
  example: '/countries/KH/eligibility?year=2021',
  get: ({ release, params, query }) =>
    pickIncluded(computeEligibility(release, params.country, query.year), ['trace'], query.include),
});
