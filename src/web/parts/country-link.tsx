import { Fragment } from 'preact';
import type { CountryRef } from '../../dataset/countries.js';
import { WEAK_MEANING } from '../../domain/evidence.js';
import { toProseText } from '../../domain/sentences.js';
import { WEAK_MARK } from './evidence.js';
import { Joined, Link } from './inline.js';

interface RowOfCountry {
  readonly country: Pick<CountryRef, 'iso2' | 'name'>;
}

export const compareByName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'en');

export const byCountryName = (a: RowOfCountry, b: RowOfCountry): number =>
  compareByName(a.country, b.country);

export function CountryLink({ country }: RowOfCountry) {
  return <Link to={`/countries/${country.iso2}`}>{toProseText(country.name)}</Link>;
}

interface CountryNamesProps {
  readonly of: readonly RowOfCountry[];
  /** Codes of the low-confidence countries. */
  readonly weak?: ReadonlySet<string>;
}

function CountryNames({ of, weak }: CountryNamesProps) {
  return (
    <Joined
      of={of.toSorted(byCountryName).map(({ country }) => (
        <Fragment key={country.iso2}>
          <CountryLink country={country} />
          {weak?.has(country.iso2) && WEAK_MARK}
        </Fragment>
      ))}
    />
  );
}

/** Explains the low-confidence symbol, if any of the countries has it. */
const WeakNote = ({ of, weak }: Required<CountryNamesProps>) =>
  of.some(({ country }) => weak.has(country.iso2)) ? <p class="note">{WEAK_MEANING}</p> : null;

type NamedList = readonly [name: string, of: readonly RowOfCountry[]];

/** Labelled lists of countries, one per line, without empty ones. */
export const NamedLists = ({ of: lists, weak }: { of: readonly NamedList[]; weak: ReadonlySet<string> }) => (
  <>
    {lists.map(
      ([name, of]) =>
        of.length > 0 && (
          <p key={name}>
            <strong>{name}:</strong> <CountryNames of={of} weak={weak} />.
          </p>
        ),
    )}
    <WeakNote of={lists.flatMap(([, of]) => of)} weak={weak} />
  </>
);
