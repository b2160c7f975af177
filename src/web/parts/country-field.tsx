import type { Release } from '../../dataset/release.js';
import { byName } from './country-link.js';
import type { FieldFault } from './field-fault.js';
import { TextField } from './text-field.js';

interface CountryFieldProps {
  readonly release: Release;
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly fault?: FieldFault | null | undefined;
}

/** A field for a country, by any of its codes and names, with suggestions of names. */
export function CountryField({ release, name, label, value, required, fault }: CountryFieldProps) {
  const names = `field-${name}-names`;
  return (
    <TextField
      name={name}
      label={label}
      value={value === undefined ? value : (release.countries.lookUp(value)?.name ?? value)}
      required={required}
      fault={fault}
      list={names}
    >
      <datalist id={names}>
        {release.countries.all.toSorted(byName).map((country) => (
          <option key={country.iso2} value={country.name} />
        ))}
      </datalist>
    </TextField>
  );
}
