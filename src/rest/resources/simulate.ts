import { z } from 'zod';
import { describeAssumptions } from '../../dataset/assumed-history.js';
import { simulate as answer, SimulatedOutcome, type Simulation } from '../../dataset/simulation.js';
import { validate } from '../../http/validation.js';
import { readHistory, writeHistory } from '../parameters/history-parameter.js';
import { countryParameter, includeParameter, yearParameter } from '../parameters/parameters.js';
import { objectResource, pickIncluded } from '../resource/resource.js';

export const simulate = objectResource({
  operationId: 'simulate',
  path: '/eligibility/simulate',
  graphql: { field: 'simulate', type: 'Simulation' },
  cacheable: false,
  tag: 'Clock',
  summary: 'What if',
  description:
    "What if: the watch-list clock for a country's real history, a made-up one, or assumed placements that add to or replace real ones; under the law of each year, or one rule for all. `contradictions` and the beginning of `sentence` name the years in which the rules do not permit the history itself.",
  query: z.strictObject({
    country: countryParameter.optional().describe('Country whose real history to start from'),
    history: z
      .string()
      .min(1)
      .meta({ examples: ['2019:2WL,2020:2WL,2021:2WL'] })
      // Parse before canonicalization, so that an invalid history is rejected at the requested URL.
      .transform((text) => {
        const placements = readHistory(text);
        return { placements, written: writeHistory(placements) };
      })
      .optional()
      .describe(
        'Placements to add or replace: 2019:2WL,2020:2WL; NR for not covered. In a made-up history, omitted years count as not covered; after the newest report of a country, every year must be given',
      ),
    year: yearParameter
      .optional()
      .describe(
        'The report after which the position is given, one that the history reaches; default: the last that is assumed, else the last of the history',
      ),
    assumedRule: z
      .string()
      .min(1)
      .optional()
      .describe('The rule that is assumed for every report from the first counted one on: an id of /rules'),
    include: includeParameter('trace'),
  }),
  buildTitle: ({ release, search }) => {
    const { history, ...others } = validate(simulate.query, Object.fromEntries(search), 'query') as {
      history?: { placements: NonNullable<Simulation['history']> };
    } & Simulation;
    const simulation = { ...others, history: history?.placements };
    return {
      title: describeAssumptions(release, simulation),
      coveredParameters: [...search.keys()],
    };
  },
  object: SimulatedOutcome,
  problems: ['invalid-history'],
  example: '/eligibility/simulate?country=KH&year=2021&assumedRule=tvpra-2008',
  get: ({ release, query: { country, history, year, assumedRule, include } }) =>
    pickIncluded(
      answer(release, { country, history: history?.placements, year, assumedRule }),
      ['trace'],
      include,
    ),
});
