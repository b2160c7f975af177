import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { basis, reportYear } from '../domain/fields.js';
import { FOR_PEOPLE } from '../domain/for-people.js';
import { CHILD_SOLDIERS_WAIVER } from '../domain/vocabulary/facts.js';
import { CountryRef, refOf } from './countries.js';
import type { KnownGap } from './known-gaps.js';
import { type YearsFilter, yearsAsked } from './period.js';
import { type CountriesFilter, isAsked } from './place-filter.js';
import type { Release } from './release.js';

export const ChildSoldiersListing = z
  .object({
    country: CountryRef,
    year: reportYear.describe('Year of the report in which the list stands'),
    fiscalYear: z.int().describe('US fiscal year for which the list restricts military assistance'),
    waiver: CHILD_SOLDIERS_WAIVER.schema,
    basis: basis.describe('Where it was read'),
    note: z
      .string()
      .nullable()
      .describe('What to mind')
      .register(FOR_PEOPLE, { title: 'Note', kind: 'basis' }),
  })
  .meta({
    id: 'ChildSoldiersListing',
    description: 'A country that a report lists under the Child Soldiers Prevention Act',
  });

export type ChildSoldiersListing = Fact<typeof ChildSoldiersListing>;

interface ChildSoldiersFilter extends YearsFilter, CountriesFilter {
  readonly waiver?: readonly ChildSoldiersListing['waiver'][] | undefined;
}

const allOf = (release: Release): readonly ChildSoldiersListing[] =>
  release.tables.child_soldiers_lists.map(({ iso2, year, waiver, basis, note }) => ({
    country: refOf(release.countries.find(iso2)),
    year,
    fiscalYear: year + 1,
    waiver,
    basis,
    note,
  }));

/** By country and year. @throws Problem `invalid-parameter` for a year without a report */
export function findChildSoldiersListings(
  release: Release,
  filter: ChildSoldiersFilter,
): readonly ChildSoldiersListing[] {
  const wanted = isAsked(release, filter);
  const isAskedFor = yearsAsked(release, filter);
  return release
    .derive(allOf)
    .filter(
      ({ country, year, waiver }) =>
        wanted(country.iso2, year) && isAskedFor(year) && (filter.waiver?.includes(waiver) ?? true),
    );
}

/** Lists that were not read whole, oldest first. The Act asks for a list since the first report that has one. */
export function childSoldiersGapsBehind(release: Release, filter: ChildSoldiersFilter): readonly KnownGap[] {
  const isAskedFor = yearsAsked(release, filter);
  return release.tables.child_soldiers_years.flatMap(({ year, what }) =>
    what !== null && isAskedFor(year) ? [{ year, what }] : [],
  );
}
