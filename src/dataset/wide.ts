import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group.js';
import type { Tier } from '../domain/tier.js';
import { type CountryRef, refOf } from './countries.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { Placement, Release } from './release.js';

type ByYear<Value> = Readonly<Record<string, Value>>;

/** Placements of a country by report year: null where there is none among those that were asked for. */
export interface WideRow {
  readonly country: CountryRef;
  readonly tiers: ByYear<Tier | null>;
  readonly evidence: ByYear<EvidenceGrade | null>;
  readonly disputed: ByYear<boolean | null>;
  /** What the report did, whatever was asked for. */
  readonly coverage: ByYear<Coverage>;
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
  return [...groupBy(placements, ({ country }) => country.iso2).entries()].map(([iso2, history]) => {
    const cells = new Map(history.map((placement) => [placement.year, placement]));
    const found = release.countries.find(iso2);
    const byYear = <Value>(value: (placement: Placement) => Value) =>
      Object.fromEntries(
        years.map((year) => {
          const placement = cells.get(year);
          return [year, placement ? value(placement) : null];
        }),
      );
    return {
      country: refOf(found),
      tiers: byYear(({ tier }) => tier),
      evidence: byYear(({ evidence }) => evidence),
      disputed: byYear(({ disputed }) => disputed),
      coverage: Object.fromEntries(years.map((year) => [year, coverageOf(release, found, year)])),
    };
  });
}
