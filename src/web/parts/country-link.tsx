import type { CountryRef } from '../../dataset/countries.js';

/** The way to a country's page. */
export function CountryLink({ country }: { country: CountryRef }) {
  return <a href={`/countries/${country.iso2}`}>{country.name}</a>;
}
