import { z } from 'zod';
import { simulate as answer } from '../../dataset/simulation.js';
import { Eligibility, Standing as EngineStanding } from '../../engine/eligibility.js';
import { gapsConsidered, notCovered, simulationOutcomes } from '../fields/engine-schemas.js';
import { CountryRef } from '../fields/schemas.js';
import { readHistory, writeHistory } from '../parameters/history-parameter.js';
import { countryParameter, yearParameter } from '../parameters/parameters.js';
import { objectResource } from '../resource/resource.js';

const ActualStanding = z
  .object({
    ...EngineStanding.pick({ year: true, tier: true, status: true, ruleId: true, citation: true }).shape,
    conclusion: z.string().describe('The real answer in a sentence'),
  })
  .meta({ id: 'ActualStanding', description: 'Where a country really stands, beside a what-if' });

export const Simulation = z.object({
  country: CountryRef.nullable().describe(
    'The country whose real history it begins with; null for a made-up one',
  ),
  rules: z.string().nullable().describe('The era whose rules hold for every year; null: each year its own'),
  ...Eligibility.shape,
  knownGaps: gapsConsidered,
  notCovered,
  outcomes: simulationOutcomes,
  assumptions: z.string().describe('What is assumed, in a sentence: read it before anything else'),
  actual: ActualStanding.nullable().describe(
    'Where the country really stands after that report, or after the newest where that is not out; null for a made-up history',
  ),
});

export const simulate = objectResource({
  operationId: 'simulate',
  path: '/eligibility/simulate',
  cacheable: false,
  tag: 'Clock',
  summary: 'What if',
  description:
    "The engine's answer to a what-if: a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year.",
  params: z.strictObject({}),
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
  }),
  object: Simulation,
  problems: ['unknown-country', 'invalid-history'],
  example: '/eligibility/simulate?country=KH&year=2021&rules=tvpra-2008',
  get: ({ release, query: { country, history, year, rules } }) =>
    answer(release, { country, history: history?.placements, year, rules }),
});
