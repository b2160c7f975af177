import { FaultOfField, type FieldFault, faultId } from './field-fault.js';

interface TextFieldProps {
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
  readonly fault?: FieldFault | null | undefined;
  /** Most characters. */
  readonly most?: number;
  readonly numeric?: boolean;
}

/** A field for a line of text, with what it takes below it. */
export function TextField({ name, label, hint, value, fault, most, numeric = false }: TextFieldProps) {
  const id = `field-${name}`;
  const hasFault = fault?.field === name;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        value={value}
        maxLength={most}
        inputMode={numeric ? 'numeric' : undefined}
        aria-invalid={hasFault ? 'true' : undefined}
        aria-describedby={`hint-${name}${hasFault ? ` ${faultId(name)}` : ''}`}
        autocomplete="off"
      />
      <FaultOfField name={name} fault={fault} />
      <p id={`hint-${name}`} class="small muted">
        {hint}
      </p>
    </div>
  );
}
