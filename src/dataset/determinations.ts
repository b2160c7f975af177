import type { RowOf } from '../domain/tables.js';
import { type CountryRef, refOf } from './countries.js';
import type { Release } from './release.js';

/** What the President determined for a Tier 3 country and a US fiscal year. */
export interface Determination {
  readonly country: CountryRef;
  readonly fiscalYear: number;
  /** The report on which it rests: that of the year before. */
  readonly reportYear: number;
  readonly determination: RowOf<'determinations'>['determination'];
  readonly determinedOn: string | null;
  readonly basis: string;
}

export interface DeterminationFilter {
  readonly countries?: readonly string[] | undefined;
  readonly fiscalYears?: readonly number[] | undefined;
  readonly determinations?: readonly Determination['determination'][] | undefined;
}

const allOf = (release: Release): readonly Determination[] =>
  release.tables.determinations.map((row) => ({
    country: refOf(release.countries.find(row.iso2)),
    fiscalYear: row.fiscal_year,
    reportYear: row.fiscal_year - 1,
    determination: row.determination,
    determinedOn: row.determined_on,
    basis: row.basis,
  }));

/**
 * The determinations that a filter lets through, by country and fiscal year.
 * @throws Problem `unknown-country`
 */
export function findDeterminations(release: Release, filter: DeterminationFilter): readonly Determination[] {
  const countries =
    filter.countries && new Set(filter.countries.map((name) => release.countries.find(name).iso2));
  const years = filter.fiscalYears && new Set(filter.fiscalYears);
  const kinds = filter.determinations && new Set(filter.determinations);
  return release
    .derive(allOf)
    .filter(
      (row) =>
        (!countries || countries.has(row.country.iso2)) &&
        (!years || years.has(row.fiscalYear)) &&
        (!kinds || kinds.has(row.determination)),
    );
}
