import type { Release } from '../../dataset/release.js';
import { FaultOfField, type FieldFault, faultId } from './field-fault.js';

interface CountryFieldProps {
  readonly release: Release;
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly fault?: FieldFault | null | undefined;
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en');

/** A field for a country, by any of its codes and names, with suggestions of names. */
export function CountryField({ release, name, label, value, required, fault }: CountryFieldProps) {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        list={`${id}-names`}
        value={value}
        required={required}
        aria-invalid={fault?.field === name ? 'true' : undefined}
        aria-describedby={fault?.field === name ? faultId(name) : undefined}
        autocomplete="off"
        spellcheck={false}
      />
      <FaultOfField name={name} fault={fault} />
      <datalist id={`${id}-names`}>
        {release.countries.all.toSorted(byName).map((country) => (
          <option key={country.iso2} value={country.name} />
        ))}
      </datalist>
    </div>
  );
}
