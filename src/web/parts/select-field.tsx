import { FaultOfField, type FieldFault, faultId } from './field-fault.js';

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
  readonly fault?: FieldFault | null | undefined;
}

/** A field that takes one of some values. */
export function SelectField({ name, label, choices, value, fault }: SelectFieldProps) {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        aria-invalid={fault?.field === name ? 'true' : undefined}
        aria-describedby={fault?.field === name ? faultId(name) : undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FaultOfField name={name} fault={fault} />
    </div>
  );
}
