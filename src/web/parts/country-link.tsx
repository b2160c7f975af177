import type { CountryRef } from '../../dataset/countries.js';
import { Link } from './link.js';

/** The way to a country's page. */
export function CountryLink({ country }: { country: CountryRef }) {
  return <Link to={`/countries/${country.iso2}`}>{country.name}</Link>;
}
