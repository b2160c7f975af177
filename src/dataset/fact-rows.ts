import { z } from 'zod';
import { ServicePath } from '../domain/table.js';
import { Tier } from '../domain/tier.js';
import { Outcome, WaiverState } from '../engine/vocabulary.js';
import { getOutcomes } from './clock.js';
import { isDisputedCell } from './disputed-cells.js';
import { spellsInAllReports } from './placement-spells.js';
import type { Release } from './release.js';

/* The history of a country named in a text. */

const reportYear = z.int().describe('Year of the report');
const object = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id, description });

const Run = object('TextRun', 'Consecutive reports with the same placement of a country', {
  from: z.int().describe('Year of the first'),
  to: z.int().describe('Year of the last'),
  tier: Tier.nullable().describe('null: see `absence`'),
  absence: z
    .enum(['not_covered', 'not_known', 'no_such_code'])
    .nullable()
    .describe('Reason for a missing tier'),
});

const LawStep = object('TextLawStep', 'A placement decided or permitted by the watch-list law', {
  year: reportYear,
  outcome: Outcome,
  waiver: WaiverState.nullable(),
  sentence: z.string().describe('The same in plain English'),
  citation: z.string().describe('The clause of the law'),
});

export const CountryFacts = object('TextCountryRow', 'The history of a country named in a text', {
  iso2: z.string().describe('Code of the country'),
  name: z.string().describe('Name of the country'),
  runs: z.array(Run).describe('Its placements in all reports, oldest first'),
  law: z.array(LawStep).describe('Waivers, downgrades at a limit and other legal outcomes, oldest first'),
  disputed: z.array(z.int()).describe('Reports on which sources disagree'),
  url: ServicePath.describe('Path of its tier history'),
});
export type CountryFacts = z.infer<typeof CountryFacts>;

/**
 * @param last newest report to show
 * @throws `unknown-country`
 */
export const countryRow = (release: Release, iso2: string, last: number): CountryFacts => ({
  iso2,
  name: release.countries.find(iso2).name,
  runs: spellsInAllReports(release, iso2)
    .filter(({ from }) => from <= last)
    .map(({ from, to, tier, absence }) => ({ from, to: Math.min(to, last), tier, absence })),
  law: getOutcomes(release, iso2)
    .filter(({ year, outcome }) => year <= last && outcome !== 'no_effect')
    .map(({ year, outcome, waiver, sentence, citation }) => ({ year, outcome, waiver, sentence, citation })),
  disputed: release.years.filter((year) => year <= last && isDisputedCell(release, iso2, year)),
  url: `/countries/${iso2}/tiers`,
});
