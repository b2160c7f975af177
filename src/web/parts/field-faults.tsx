import { z } from 'zod';
import type { Countries } from '../../dataset/countries.js';
import type { Problem } from '../../http/problem.js';
import { searchText } from '../../http/query-string.js';

export interface FieldFault {
  /** Field name; `null` for the form as a whole. */
  readonly field: string | null;
  readonly message: string;
  /** Valid values, each with the URL of the form filled with it. */
  readonly suggestions: readonly { readonly label: string; readonly href: string }[];
}

const Suggestions = z.array(z.object({ iso2: z.string(), name: z.string() }));
const Errors = z.array(z.object({ parameter: z.string(), message: z.string() }));
const Unexpected = z.array(z.string());

interface FilledForm {
  readonly action: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly countryField: string;
  /** The form field for a parameter, if their names differ. */
  readonly toField?: Readonly<Record<string, string>>;
  /** Identifies which of several names is unknown. */
  readonly countries?: Pick<Countries, 'findByAnyName'>;
}

/** Maps a problem to the field of a form. */
export function toFault(
  problem: Problem,
  { action, typed, countryField, toField = {}, countries: known }: FilledForm,
): FieldFault {
  const countries = Suggestions.safeParse(problem.extensions.suggestions);
  const [error] = Errors.safeParse(problem.extensions.errors).data ?? [];
  const [unexpected] = Unexpected.safeParse(problem.extensions.unexpected).data ?? [];
  const parameter = countries.success ? countryField : (error?.parameter ?? unexpected);
  const field = parameter === undefined ? null : (toField[parameter] ?? parameter);
  const filled = (value: string) =>
    `${action}${searchText(
      Object.entries({
        ...typed,
        [countryField]: corrected(typed[countryField] ?? '', value, known),
      }).flatMap(([name, text]): [string, string][] =>
        text === undefined || text === '' ? [] : [[name, text]],
      ),
    )}`;
  return {
    field: field !== null && (field in typed || field === countryField) ? field : null,
    // Suggestions are shown as links below.
    message: countries.success ? problem.detail.replace(/ Did you mean .*\?$/s, '') : problem.detail,
    suggestions: (countries.data ?? []).map(({ name }) => ({ label: name, href: filled(name) })),
  };
}

/** The input with its first unknown name replaced by a known one. */
function corrected(names: string, name: string, known: FilledForm['countries']): string {
  const parts = names.split(',');
  const wrong = parts.findIndex((part) => known?.findByAnyName(part.trim()) === undefined);
  return known && wrong !== -1 ? parts.with(wrong, name).join(',') : name;
}

export const faultId = (field: string): string => `fault-${field}`;

export function FaultOfField({ name, fault }: { name: string; fault: FieldFault | null | undefined }) {
  return fault?.field === name ? <Fault fault={fault} /> : null;
}

export function FaultOfForm({ fault }: { fault: FieldFault | null | undefined }) {
  return fault && fault.field === null ? <Fault fault={fault} /> : null;
}

function Fault({ fault: { field, message, suggestions } }: { fault: FieldFault }) {
  return (
    <div class="fault" id={faultId(field ?? 'form')} role="alert">
      <p>{message}</p>
      {suggestions.length > 0 && (
        <p>
          Did you mean{' '}
          {suggestions.map(({ label, href }, index) => (
            <>
              {index === 0 ? '' : index === suggestions.length - 1 ? ' or ' : ', '}
              <a href={href}>{label}</a>
            </>
          ))}
          ?
        </p>
      )}
    </div>
  );
}
