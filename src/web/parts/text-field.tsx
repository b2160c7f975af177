import type { ComponentChildren } from 'preact';
import { FaultOfField, type FieldFault, faultId } from './field-fault.js';

interface TextFieldProps {
  /** Name of the parameter. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly fault?: FieldFault | null | undefined;
  /** Most characters. */
  readonly most?: number;
  readonly numeric?: boolean;
  readonly required?: boolean | undefined;
  /** Id of a list of suggestions among the children: names, of which no dictionary knows all. */
  readonly list?: string;
  readonly children?: ComponentChildren;
}

/** A field for a line of text, with what it takes below it where that is not plain. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, value, fault, most, numeric = false, required, list, children } = props;
  const id = `field-${name}`;
  const described = [
    ...(hint === undefined ? [] : [`hint-${name}`]),
    ...(fault?.field === name ? [faultId(name)] : []),
  ].join(' ');
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
        list={list}
        required={required}
        aria-invalid={fault?.field === name ? 'true' : undefined}
        aria-describedby={described || undefined}
        autocomplete="off"
        spellcheck={list === undefined ? undefined : false}
      />
      <FaultOfField name={name} fault={fault} />
      {hint !== undefined && (
        <p id={`hint-${name}`} class="note">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
