import type { InputHTMLAttributes } from 'preact';
import { FaultOfField, type FieldFault, faultId } from './field-faults.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly fault?: FieldFault | null | undefined;
  /** Prefix of the id, for pages with several forms. */
  readonly form?: string;
  readonly choices?: readonly Choice[];
  readonly hint?: string | undefined;
  /** Names for autocompletion; spell checking is off, as dictionaries lack many of them. */
  readonly suggestions?: readonly string[];
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

export function Field(props: FieldProps) {
  const { name, label, value, fault, form = 'field', choices, hint, suggestions, input } = props;
  const id = `${form}-${name}`;
  const isWrong = fault?.field === name;
  const described = [hint !== undefined && `hint-${name}`, isWrong && faultId(name)]
    .filter(Boolean)
    .join(' ');
  const common = {
    id,
    name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {choices ? (
        <select {...common}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          value={value}
          list={suggestions && `${id}-names`}
          autocomplete="off"
          spellcheck={suggestions && false}
          {...input}
        />
      )}
      <FaultOfField name={name} fault={fault} />
      {hint !== undefined && (
        <p id={`hint-${name}`} class="note">
          {hint}
        </p>
      )}
      {suggestions && (
        <datalist id={`${id}-names`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  );
}
