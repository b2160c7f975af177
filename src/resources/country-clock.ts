import { z } from 'zod';
import { describeAssumptions } from '../dataset/assumed-history.js';
import { CountryClock, computeClock } from '../dataset/country-clock.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { nameAtStart } from '../domain/sentences.js';
import { validate } from '../http/validation.js';
import { readHistory, writeHistory } from '../kit/history-parameter.js';
import { assumedRuleParameter, clockYearParameter, includeParameter } from '../kit/parameters.js';
import { objectResource, pickIncluded } from '../kit/resource.js';
import { countryFrom, yearFromQuery } from '../kit/title.js';

const assumptions = {
  assumedRule: assumedRuleParameter,
  history: z
    .string()
    .min(1)
    .meta({ examples: ['2026:2WL,2027:2WL'] })
    // Parse before canonicalization, so that an invalid history is rejected at the requested URL.
    .transform((text) => {
      const placements = readHistory(text);
      return { placements, written: writeHistory(placements) };
    })
    .optional()
    .describe(
      'Placements to assume, added to the real ones or replacing them: 2019:2WL,2020:2WL; NR for not covered. After the newest report every year must be given',
    ),
};

const query = z.strictObject({
  year: clockYearParameter.describe(
    'The report after which the clock is given; default: the newest, or the last that `history` assumes',
  ),
  ...assumptions,
  include: includeParameter('trace'),
});

export type ClockQuery = z.output<typeof query>;

/** The clock that a validated query asks for. */
export function requestedClock(
  release: ReleaseView,
  country: string,
  { history, year, assumedRule }: ClockQuery,
): ReturnType<typeof computeClock> {
  return computeClock(release, country, { year, assumedRule, history: history?.placements });
}

export const countryClock = objectResource({
  operationId: 'getCountryClock',
  path: '/countries/:country/clock',
  graphql: { field: 'clock', type: 'Clock', below: ['Country'], without: ['assumedRule', 'history'] },
  includesUpcomingReport: true,
  tag: 'Clock',
  summary: 'The watch-list clock of a country, and what if',
  description:
    'The watch-list clock of a country after a report: status, what the next report may say, the deciding clause, and with `include=trace` every step. With `assumedRule` or `history` a what-if: another law, or placements that add to the real ones or replace them. `whatIf.contradictions` and the beginning of `sentence` name the years in which the rules do not permit the history itself.',
  query,
  buildTitle: (request) => {
    const country = countryFrom(request);
    const given = [...request.search].filter(([name]) => name in assumptions);
    const { assumedRule, history } = validate(z.object(assumptions), Object.fromEntries(given), 'query');
    const isAssumed = assumedRule !== undefined || history !== undefined;
    return isAssumed
      ? {
          title: describeAssumptions(request.release, country, {
            assumedRule,
            history: history?.placements,
          }),
          coveredParameters: [...request.search.keys()],
        }
      : {
          title: `${nameAtStart(country)}: the watch-list clock after the ${yearFromQuery(request)} report`,
          coveredParameters: ['year'],
        };
  },
  partOfPage: '#clock',
  object: CountryClock,
  problems: ['invalid-history'],
  example: '/countries/KH/clock?year=2021',
  get: ({ release, params, query }) =>
    pickIncluded(requestedClock(release, params.country, query), ['trace'], query.include),
});
