import type { Release } from '../../dataset/release.js';
import { CountryField } from '../parts/country-field.js';

/** The search for a country: any code or name, with suggestions; works without a script. */
export function SearchForm({ release, value }: { release: Release; value?: string }) {
  return (
    <search>
      <form class="form-line" action="/search" method="get">
        <CountryField release={release} name="q" label="Find a country or territory" value={value} required />
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
