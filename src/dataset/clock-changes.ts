import { getOutcomes, getStanding } from './clock.js';
import type { Release } from './release.js';

/** What the clock says otherwise of a country and a report: its `status` after it, or the `outcome` of it. */
export interface ClockChange {
  readonly iso2: string;
  readonly year: number;
  readonly value: 'outcome' | 'status';
  readonly old: string;
  readonly new: string;
}

/** Compares the clocks of two releases, for the countries and reports that both have. */
export function clockChanges(older: Release, newer: Release): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  const years = newer.years.filter((year) => older.years.includes(year));
  const known = new Set(older.tables.countries.map(({ iso2 }) => iso2));
  for (const { iso2 } of newer.tables.countries.filter((country) => known.has(country.iso2)))
    for (const year of years) {
      const [before, after] = [getClock(older, iso2, year), getClock(newer, iso2, year)];
      for (const value of ['outcome', 'status'] as const)
        if (before[value] !== after[value])
          changes.push({ iso2, year, value, old: before[value], new: after[value] });
    }
  return changes;
}

function getClock(release: Release, iso2: string, year: number): Record<ClockChange['value'], string> {
  const { status } = getStanding(release, iso2, year);
  const outcome = getOutcomes(release, iso2).find((each) => each.year === year)?.outcome;
  return { status, outcome: outcome ?? 'none' };
}
