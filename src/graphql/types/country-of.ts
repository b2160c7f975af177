import type { Country, CountryRef } from '../../dataset/countries.js';
import type { InScope, Scope } from '../scope.js';

/** The country that a fact is about, whole. */
export function countryOf({ country }: { readonly country: CountryRef }, scope: Scope): InScope<Country> {
  return { scope, fact: scope.release.countries.find(country.iso2) };
}
