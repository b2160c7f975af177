import type { Release } from '../../dataset/release.js';
import { CountryField } from '../parts/country-field.js';
import type { FieldFault } from '../parts/field-fault.js';

/** The search for a country: any code or name, with suggestions; works without a script. */
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
      <form class="form-line" action="/search" method="get">
        <CountryField
          release={release}
          name="q"
          label="Find a country or territory"
          value={value}
          required
          fault={fault}
        />
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
