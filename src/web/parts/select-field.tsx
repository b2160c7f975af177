export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
}

/** A field that takes one of some values. */
export function SelectField({ name, label, choices, value }: SelectFieldProps) {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
