import type { CountryRef } from '../../dataset/countries.js';

interface OfCountry {
  readonly country: CountryRef;
}

/** Orders rows as readers look for them: by the name of the country, in the English alphabet. */
export const byCountryName = (a: OfCountry, b: OfCountry): number =>
  a.country.name.localeCompare(b.country.name, 'en');
