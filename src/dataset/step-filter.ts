import type { CountryRef } from './countries.js';
import { type YearsFilter, yearPredicate } from './period.js';
import { type CountriesFilter, countryPredicate } from './place-filter.js';
import type { Release } from './release.js';

export type StepFilter = YearsFilter & CountriesFilter;

/**
 * Returns a predicate on country and report year.
 * @throws `invalid-argument` for a name, year or period that the release does not have
 */
export function createStepFilter(release: Release, filter: StepFilter) {
  const within = yearPredicate(release, filter);
  const wanted = countryPredicate(release, filter);
  return ({ country, year }: { country: CountryRef; year: number }): boolean =>
    wanted(country.iso2, year) && within(year);
}
