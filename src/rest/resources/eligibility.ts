import { z } from 'zod';
import { tellAssumptions } from '../../dataset/assumed-history.js';
import { CountryEligibility, CountryStanding, eligibilityOf } from '../../dataset/eligibility.js';
import { knownGaps } from '../../dataset/known-gaps.js';
import { simulate as answer, type Simulation, SimulationAnswer } from '../../dataset/simulation.js';
import { STANDING_ORDERS, watchListGaps, watchListStandings } from '../../dataset/standings.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { nameAtStart } from '../../domain/sentences.js';
import { STATUSES } from '../../engine/vocabulary.js';
import { columnsOf } from '../../formats/columns.js';
import { validate } from '../../http/validation.js';
import { readHistory, writeHistory } from '../parameters/history-parameter.js';
import {
  countryParameter,
  include,
  oneOf,
  oneOrMoreOf,
  place,
  placementFilters,
  yearParameter,
} from '../parameters/parameters.js';
import { asAsked, listResource, objectResource } from '../resource/resource.js';
import { countryIn, yearAsked } from '../resource/told.js';

export const simulate = objectResource({
  operationId: 'simulate',
  path: '/eligibility/simulate',
  graphql: { field: 'simulate', type: 'Simulation' },
  cacheable: false,
  tag: 'Clock',
  summary: 'What if',
  description:
    "The engine's answer to a what-if: a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year.",
  query: z.strictObject({
    country: countryParameter.optional().describe('Whose real history it begins with'),
    history: z
      .string()
      .min(1)
      .meta({ examples: ['2019:2WL,2020:2WL,2021:2WL'] })
      // Before an address is written in its one form: what cannot be read is refused where it was asked.
      .transform((text) => {
        const placements = readHistory(text);
        return { placements, written: writeHistory(placements) };
      })
      .optional()
      .describe(
        'Placements that are added or replace real ones: 2019:2WL,2020:2WL; NR for not covered. In a made-up history a year that is left out counts as not covered; after the newest report of a country every year has to be named',
      ),
    year: yearParameter
      .optional()
      .describe(
        'The report from which the clock looks ahead, one that the history reaches; default: the last of the history',
      ),
    rules: z.string().min(1).optional().describe("One era's rules for every year: an id of /rules"),
    include: include('trace'),
  }),
  tell: ({ release, search }) => {
    const { history, ...others } = validate(simulate.query, Object.fromEntries(search), 'query') as {
      history?: { placements: NonNullable<Simulation['history']> };
    } & Simulation;
    const simulation = { ...others, history: history?.placements };
    return {
      title: tellAssumptions(release, simulation),
      spoken: [...search.keys()],
    };
  },
  object: SimulationAnswer,
  problems: ['invalid-history'],
  example: '/eligibility/simulate?country=KH&year=2021&rules=tvpra-2008',
  get: ({ release, query: { country, history, year, rules, include } }) =>
    asAsked(answer(release, { country, history: history?.placements, year, rules }), ['trace'], include),
});

const columns = columnsOf<CountryStanding>(
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

const afterReport = yearParameter
  .optional()
  .describe('The report from which the clock looks ahead; default: the newest')
  .register(FOR_PEOPLE, { title: 'Report' });

export const countryEligibility = objectResource({
  operationId: 'getCountryEligibility',
  path: '/countries/:country/eligibility',
  graphql: { field: 'eligibility', type: 'Eligibility', below: ['Country'] },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'Where a country stands, and why',
  description:
    "The engine's answer after a report: status, what the next report may say, the clause that decides, and with `include=trace` clause by clause.",
  query: z.strictObject({ year: afterReport, include: include('trace') }),
  tell: (asked) => {
    const name = nameAtStart(countryIn(asked));
    return {
      title: `${name}: the watch-list clock after the ${yearAsked(asked)} report`,
      spoken: ['year'],
    };
  },
  object: CountryEligibility,
  example: '/countries/KH/eligibility?year=2021',
  get: ({ release, params, query }) =>
    asAsked(eligibilityOf(release, params.country, query.year), ['trace'], query.include),
});

export const watchList = listResource({
  operationId: 'listWatchList',
  path: '/watchlist',
  graphql: { field: 'watchlist', type: 'Eligibility', below: ['Report'] },
  tellsNewer: true,
  tag: 'Clock',
  summary: 'Who is on the Tier 2 Watch List',
  description:
    'Every country on the list after a report: in which counted year, waivers used and left, and what comes next, the most urgent first.',
  query: z.strictObject({
    year: afterReport,
    status: oneOrMoreOf(STATUSES)
      .optional()
      .describe('Statuses')
      .register(FOR_PEOPLE, { title: 'Watch-list clock' }),
    country: placementFilters.country,
    ...place,
    sort: oneOf(STANDING_ORDERS)
      .default('urgency')
      .describe('urgency: what comes first by law; country: by code')
      .register(FOR_PEOPLE, { title: 'Order of the clock' }),
  }),
  context: { knownGaps },
  tell: (asked) => ({
    title: `The Tier 2 Watch List after the ${yearAsked(asked)} report`,
    spoken: ['year'],
  }),
  item: CountryStanding,
  example: '/watchlist?limit=2',
  list: ({ release, query }) => ({
    items: watchListStandings(release, query),
    columns,
    context: {
      knownGaps: () => watchListGaps(release, query),
    },
  }),
});
