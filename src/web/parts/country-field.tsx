import type { Release } from '../../dataset/release.js';

interface CountryFieldProps {
  readonly release: Release;
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
}

/** A field for a country, by any of its codes and names, with suggestions of names. */
export function CountryField({ release, name, label, value, required }: CountryFieldProps) {
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
        autocomplete="off"
        spellcheck={false}
      />
      <datalist id={`${id}-names`}>
        {release.countries.all.map((country) => (
          <option key={country.iso2} value={country.name} />
        ))}
      </datalist>
    </div>
  );
}
