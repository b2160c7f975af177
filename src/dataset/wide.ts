import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import type { Tier } from '../domain/tier.js';
import { type CountryRef, toRef } from './countries.js';
import { COVERAGE_MEANINGS, type Coverage, computeCoverage } from './coverage.js';
import { type PlaceFilter, placePredicate } from './place-filter.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

type WideCoverage = Coverage | 'not_member' | 'left_out';

const CELLS = { not_covered: 'NR', not_known: 'NK', not_member: 'NM', left_out: 'LO' } as const;

export const MEANINGS_OF_CELLS: Readonly<Record<string, string>> = {
  NR: COVERAGE_MEANINGS.not_covered,
  NK: COVERAGE_MEANINGS.not_known,
  NM: 'it was not a member of the group when the report came out',
  LO: 'the report placed it, and the filters leave it out',
};

export const WIDE_CELL_WORDS = `${Object.entries(MEANINGS_OF_CELLS)
  .map(([cell, meaning]) => `${cell}: ${meaning}`)
  .join('; ')}; empty: ${COVERAGE_MEANINGS.no_such_code}`;

type ByYear<Value> = Readonly<Record<string, Value>>;

/** By report year: null without a matching placement. */
export interface WideRow {
  readonly country: CountryRef;
  readonly tiers: ByYear<Tier | null>;
  readonly evidence: ByYear<EvidenceGrade | null>;
  readonly disputed: ByYear<boolean | null>;
  readonly coverage: ByYear<WideCoverage>;
}

/** `null` for a country or code that did not exist. */
export const wideCell = ({ tiers, coverage }: WideRow, year: number): string | null =>
  tiers[year] ?? (CELLS as Partial<Record<WideCoverage, string>>)[coverage[year] ?? 'not_known'] ?? null;

/**
 * One row for each country, with a tier or the reason for none in each year.
 * @example
 * const [row] = widen(release, placements, { years: [2019, 2020], place: { group: 'eu' }, named: ['GB'] });
 * wideCell(row, 2019) // 1
 * wideCell(row, 2020) // NM: it had left the group
 * @param years that get a property, with or without a placement
 * @param place the requested region or group
 * @param named codes of countries that get a row, with or without placements
 */
export function widen(
  release: Release,
  placements: readonly Placement[],
  {
    years,
    place,
    named,
  }: { readonly years: readonly number[]; readonly place: PlaceFilter; readonly named: readonly string[] },
): WideRow[] {
  const isMember = placePredicate(release, place);
  const histories = groupBy(placements, ({ country }) => country.iso2);
  return [...new Set([...histories.keys(), ...named])].map((iso2) => {
    const history = histories.get(iso2) ?? [];
    const cells = new Map(history.map((placement) => [placement.year, placement]));
    const found = release.countries.find(iso2);
    const byYear = <Value>(value: (placement: Placement) => Value) =>
      Object.fromEntries(
        years.map((year) => {
          const placement = cells.get(year);
          return [year, placement ? value(placement) : null];
        }),
      );
    const wideCoverage = (year: number): WideCoverage => {
      const coverage = computeCoverage(release, found, year);
      if (coverage === 'no_such_code') return coverage;
      if (!isMember(iso2, year)) return 'not_member';
      const isPlaced = coverage === 'placed' || coverage === 'special_case';
      return isPlaced && !cells.has(year) ? 'left_out' : coverage;
    };
    return {
      country: toRef(found),
      tiers: byYear(({ tier }) => tier),
      evidence: byYear(({ evidence }) => evidence),
      disputed: byYear(({ disputed }) => disputed),
      coverage: Object.fromEntries(years.map((year) => [year, wideCoverage(year)])),
    };
  });
}
