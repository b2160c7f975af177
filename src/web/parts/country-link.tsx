import type { CountryRef } from '../../dataset/countries.js';
import { Joined, Link } from './inline.js';

interface OfCountry {
  readonly country: Pick<CountryRef, 'iso2' | 'name'>;
}

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en');

export const byCountryName = (a: OfCountry, b: OfCountry): number => byName(a.country, b.country);

export function CountryLink({ country }: OfCountry) {
  return <Link to={`/countries/${country.iso2}`}>{country.name}</Link>;
}

export function CountryNames({ of }: { of: readonly OfCountry[] }) {
  return (
    <Joined
      of={of
        .toSorted(byCountryName)
        .map(({ country }) => <CountryLink key={country.iso2} country={country} />)}
    />
  );
}
