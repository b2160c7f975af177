import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group.js';
import type { Tier } from '../domain/tier.js';
import type { CountryRef } from './countries.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { Placement, Release } from './release.js';

/** The placements of a country, one property a report year. */
export interface WideRow {
  readonly country: CountryRef;
  /** Tier by report year; `null` where none of the placements is of that year. */
  readonly tiers: Readonly<Record<string, Tier | null>>;
  /** Evidence grade by report year, likewise. */
  readonly evidence: Readonly<Record<string, EvidenceGrade | null>>;
  /** Whether it is disputed, likewise. */
  readonly disputed: Readonly<Record<string, boolean | null>>;
  /** What the report did with the country by report year, whether its placement is among those or not. */
  readonly coverage: Readonly<Record<string, Coverage>>;
}

/**
 * Placements as one row a country, in the order in which the countries come.
 * @param years the years that get a property, whether there is a placement or not
 */
export function widen(
  release: Release,
  placements: readonly Placement[],
  years: readonly number[],
): WideRow[] {
  return [...groupBy(placements, (placement) => placement.country).entries()].map(([country, history]) => {
    const cells = new Map(history.map((placement) => [placement.year, placement]));
    const found = release.countries.find(country.iso2);
    const byYear = <Value>(value: (placement: Placement) => Value) =>
      Object.fromEntries(
        years.map((year) => {
          const placement = cells.get(year);
          return [year, placement ? value(placement) : null];
        }),
      );
    return {
      country,
      tiers: byYear(({ tier }) => tier),
      evidence: byYear(({ evidence }) => evidence),
      disputed: byYear(({ disputed }) => disputed),
      coverage: Object.fromEntries(years.map((year) => [year, coverageOf(release, found, year)])),
    };
  });
}
