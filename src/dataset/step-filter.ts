import type { CountryRef } from './countries.js';
import { type YearsFilter, yearsAsked } from './period.js';
import { type CountriesFilter, isAsked } from './place-filter.js';
import type { Release } from './release.js';

export type StepFilter = YearsFilter & CountriesFilter;

/**
 * Returns a predicate on country and report year.
 * @throws InvalidArgument for a name, year or period that the release does not have
 */
export function wantedBy(release: Release, filter: StepFilter) {
  const within = yearsAsked(release, filter);
  const wanted = isAsked(release, filter);
  return ({ country, year }: { country: CountryRef; year: number }): boolean =>
    wanted(country.iso2, year) && within(year);
}
