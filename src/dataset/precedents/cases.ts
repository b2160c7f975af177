import type { Tier, Vote } from '../../domain/tier.js';
import type { History } from '../../engine/history.js';
import type { StepOutcome } from '../../engine/step-outcome.js';
import type { Status } from '../../engine/vocabulary.js';
import { clockHistoryOf, outcomesOf, standingOf } from '../clock.js';
import { type Country, type CountryRef, refOf } from '../countries.js';
import { type Coverage, coverageOf } from '../coverage.js';
import type { Release } from '../release.js';

/** A country that a report left in a position, and what the next report did with it. */
export interface Precedent {
  readonly country: CountryRef;
  /** The report after which the country stood there. */
  readonly year: number;
  /** Placement in that report. */
  readonly tier: Tier;
  readonly status: Status;
  /** Consecutive counted years on the watch list. */
  readonly run: number;
  readonly waiversUsed: number;
  /** Placement in the report before its unbroken years on this tier; `NR`: in none; `null`: not known. */
  readonly cameFrom: Vote | null;
  readonly next: NextStep;
}

/** What the next report did. */
export type NextStep = Omit<StepOutcome, 'from' | 'to'> & {
  /** `null` where there is none: `coverage` says why. */
  readonly tier: Tier | null;
  readonly coverage: Coverage;
};

/** Every case of which the next report is out, by country and year. */
export const allPrecedents = (release: Release): readonly Precedent[] => release.derive(everyCase);

/** Those of one country, by year. */
export const casesOfCountry = (release: Release, iso2: string): readonly Precedent[] =>
  release.deriveOf(iso2, casesOf);

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

/** Where a country came from that a report placed: its placement before its unbroken years on the same tier. */
export function cameFrom(history: History, year: number): Vote | null {
  const tier = history.tierOf(year);
  let before = year - 1;
  while (before >= history.from && history.tierOf(before) === tier) before--;
  if (history.gapAt(before) !== null) return null;
  return history.tierOf(before) ?? 'NR';
}
