import { z } from 'zod';
import type { Countries, CountryRef } from '../../dataset/countries.js';
import { searchText } from '../../domain/address.js';
import { normalizeName } from '../../domain/names.js';
import { Redirect } from '../../http/redirect.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { Document } from '../layout/document.js';
import { page } from '../page.js';
import { CountryLink } from '../parts/country-link.js';
import type { FieldFault } from '../parts/field-fault.js';
import { SearchForm } from './search-form.js';

const MAX_LENGTH = 100;

/** The search: straight to the country when the text is one of its names or codes, else what comes near. */
export const searchPage = page({
  path: '/search',
  params: noParameters,
  query: z.strictObject({ q: z.string().max(MAX_LENGTH).default('') }),
  html: ({ query: { q }, ...context }) => {
    const { countries } = context.release;
    const wanted = normalizeName(q);
    const found = wanted === '' ? [] : matches(countries, wanted);
    const [only] = found;
    if (only?.exact) return new Redirect(`/countries/${only.country.iso2}`, 303);
    return (
      <Document
        context={context}
        title="Search"
        description="Find a country or territory by any name or code."
      >
        <h1>{wanted === '' ? 'Find a country' : `“${q}”`}</h1>
        <SearchForm
          release={context.release}
          value={q}
          fault={found.length > 0 || wanted === '' ? null : notFound(countries, q)}
        />
        {found.length > 0 && (
          <>
            <p class="standfirst">These names have it in them:</p>
            <ul>
              {found.map(({ country }) => (
                <li key={country.iso2}>
                  <CountryLink country={country} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Document>
    );
  },
});

/** That nothing is called so, with names that fill the form. */
const notFound = (countries: Countries, q: string): FieldFault => ({
  field: 'q',
  message: `No name or code of a country or territory is like “${q}”.`,
  suggestions: countries
    .nearest(q)
    .map(({ name }) => ({ label: name, href: `/search${searchText([['q', name]])}` })),
});

/** The countries of which a name or code has the words in it; one that is exactly that comes first and alone. */
function matches(countries: Countries, wanted: string): { country: CountryRef; exact: boolean }[] {
  const found = countries.all.flatMap((country) => {
    const names = [
      country.iso2,
      country.iso3,
      country.m49 ?? '',
      country.name,
      ...country.names.map((n) => n.name),
    ];
    const keys = names.map(normalizeName);
    if (keys.includes(wanted)) return [{ country, exact: true }];
    return keys.some((key) => key.includes(wanted)) ? [{ country, exact: false }] : [];
  });
  const exact = found.filter((match) => match.exact);
  return exact.length > 0 ? exact : found;
}
