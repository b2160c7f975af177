import type { Release } from '../../dataset/release.js';
import { CountryField } from '../parts/country-field.js';
import type { FieldFault } from '../parts/field-fault.js';

/** The search: a country by any name, or anything else that has one; works without a script, which suggests more. */
export function SearchForm({
  release,
  value,
  fault,
}: {
  release: Release;
  value?: string | undefined;
  fault?: FieldFault | null;
}) {
  return (
    <search>
      <form class="form-line" action="/search" method="get" data-suggest="/search.json">
        <CountryField
          release={release}
          name="q"
          label="Search countries, reports and words"
          value={value}
          required
          fault={fault}
        />
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
