import { z } from 'zod';
import type { Fact } from '../../domain/fact.js';
import { Tier, Vote } from '../../domain/tier.js';
import { COVERAGE } from '../../domain/vocabulary/facts.js';
import type { History } from '../../engine/history.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { Status } from '../../engine/vocabulary.js';
import { clockHistoryOf, outcomesOf, standingOf } from '../clock.js';
import { type Country, CountryRef, refOf } from '../countries.js';
import { coverageOf } from '../coverage.js';
import type { Release } from '../release.js';

export const position = {
  country: CountryRef,
  year: z.int().describe('The report after which the country stood there'),
  status: Status,
  run: z.int().describe('Consecutive counted years on the watch list'),
  waiversUsed: z.int().describe('Waivers that the run had used'),
  cameFrom: Vote.nullable().describe(
    'Placement in the report before its unbroken years on this tier; NR: in none; null: not known',
  ),
};

const { from: _, to: __, year: ___, ...step } = StepOutcome.shape;

export const Precedent = z
  .object({
    ...position,
    tier: Tier.describe('Placement in that report'),
    next: z
      .object({
        year: z.int().describe('Year of the next report'),
        tier: Tier.nullable().describe('Placement in the next report; null where there is none'),
        coverage: z
          .enum(COVERAGE.values)
          .describe('Whether the next report covered it; not_known: a gap hides it'),
        ...step,
      })
      .describe('What the next report did'),
  })
  .meta({ id: 'Precedent', description: 'A country that a report left in a position, and what came next' });

export type Precedent = Fact<typeof Precedent>;

export type NextStep = Precedent['next'];

/** Every case of which the next report is out, by country and year. */
export const allPrecedents = (release: Release): readonly Precedent[] => release.derive(everyCase);

export const casesOfCountry = (release: Release, iso2: string): readonly Precedent[] =>
  release.deriveOf(iso2, casesOf);

export const precedentParts = ({ release }: { readonly release: Release }): Iterable<unknown> =>
  release.ofEach(casesOfCountry);

const everyCase = (release: Release): readonly Precedent[] =>
  release.countries.all.flatMap(({ iso2 }) => casesOfCountry(release, iso2));

function casesOf(release: Release, country: Country): Precedent[] {
  const history = clockHistoryOf(release, country.iso2);
  const steps = new Map(outcomesOf(release, country.iso2).map((step) => [step.year, step]));
  return release.historyOf(country.iso2).flatMap(({ year, tier }) => {
    const step = steps.get(year + 1);
    if (!step) return [];
    const { status, run, waiversUsed } = standingOf(release, country.iso2, year);
    const { from: _, to, ...what } = step;
    return [
      {
        country: refOf(country),
        year,
        tier,
        status,
        run,
        waiversUsed,
        cameFrom: cameFrom(history, year),
        next: { ...what, tier: to, coverage: coverageOf(release, country, year + 1) },
      },
    ];
  });
}

/** The placement of a country before its unbroken years on the same tier. */
export function cameFrom(history: History, year: number): Vote | null {
  const tier = history.tierOf(year);
  let before = year - 1;
  while (before >= history.from && history.tierOf(before) === tier) before--;
  if (history.gapAt(before) !== null) return null;
  return history.tierOf(before) ?? 'NR';
}
