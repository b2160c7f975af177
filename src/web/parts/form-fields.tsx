import type { InputHTMLAttributes } from 'preact';
import { z } from 'zod';
import type { Countries } from '../../dataset/countries.js';
import { findGroups } from '../../dataset/groups.js';
import { regionsOf } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { EVIDENCE_NAMES } from '../../domain/evidence.js';
import { searchText } from '../../domain/parameters.js';
import type { Problem } from '../../domain/problem.js';
import { TIER_LABELS } from '../../domain/tier.js';
import { DETERMINATION_KIND } from '../../domain/vocabulary/facts.js';
import { useAddress } from '../layout/drawn-in-parts.js';
import { TABLE_NAMES_IN_WORDS } from './table-names.js';

export interface FieldFault {
  /** Name of the field; `null`: no single one. */
  readonly field: string | null;
  readonly message: string;
  /** Values that would do, with the address of the form that is filled with them. */
  readonly suggestions: readonly { readonly label: string; readonly href: string }[];
}

const Suggestions = z.array(z.object({ iso2: z.string(), name: z.string() }));
const Errors = z.array(z.object({ parameter: z.string(), message: z.string() }));
const Unexpected = z.array(z.string());

interface Form {
  readonly action: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly countryField: string;
  /** The field by which a parameter of the answer is asked, where it is not its own. */
  readonly fieldOf?: Readonly<Record<string, string>>;
  /** Tells which of several names could not be found. */
  readonly countries?: Pick<Countries, 'lookUp'>;
}

export function faultOf(
  problem: Problem,
  { action, typed, countryField, fieldOf = {}, countries: known }: Form,
): FieldFault {
  const countries = Suggestions.safeParse(problem.extensions.suggestions);
  const [error] = Errors.safeParse(problem.extensions.errors).data ?? [];
  const [unexpected] = Unexpected.safeParse(problem.extensions.unexpected).data ?? [];
  const parameter = countries.success ? countryField : (error?.parameter ?? unexpected);
  const field = parameter === undefined ? null : (fieldOf[parameter] ?? parameter);
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
    // The suggestions stand below as links.
    message: countries.success ? problem.detail.replace(/ Did you mean .*\?$/s, '') : problem.detail,
    suggestions: (countries.data ?? []).map(({ name }) => ({ label: name, href: filled(name) })),
  };
}

/** The typed text, with a known name in place of the first unknown one. */
function corrected(names: string, name: string, known: Form['countries']): string {
  const parts = names.split(',');
  const wrong = parts.findIndex((part) => known?.lookUp(part.trim()) === undefined);
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

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly fault?: FieldFault | null | undefined;
  /** Begins the id, where a page has several forms. */
  readonly form?: string;
  readonly choices?: readonly Choice[];
  readonly hint?: string | undefined;
  /** Names to complete a text to: no dictionary knows all of them. */
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

interface YearFormProps {
  readonly action: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly label: string;
}

export function YearForm({ action, years, year, label }: YearFormProps) {
  const choices = years.toReversed().map((each) => ({ value: String(each), label: String(each) }));
  const [path, query] = useAddress()(action).split('?', 2);
  return (
    <form class="row" action={path} method="get">
      {[...new URLSearchParams(query)].map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <Field name="year" label={label} choices={choices} value={String(year)} />
      <button type="submit">Show</button>
    </form>
  );
}

const VALUES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    ...TIER_LABELS,
    ...EVIDENCE_NAMES,
    ...DETERMINATION_KIND.titles,
    ...TABLE_NAMES_IN_WORDS,
  }),
  ['NR', 'In no report'],
  ['long', 'A row a placement'],
  ['wide', 'A row a country, a column a report'],
  ['then', 'When the report came out'],
  ['today', 'Today'],
  ['final_year', 'Must leave the list'],
  ['relisting_limit', 'Back from Tier 3, must leave'],
]);

interface SchemaFieldProps extends Pick<FieldProps, 'name' | 'label' | 'fault' | 'form' | 'hint'> {
  readonly type: z.ZodType;
  readonly release: Release;
  readonly value?: string | null | undefined;
  readonly unset?: string;
}

export function SchemaField({ type, release, unset = 'Any', hint, value, ...field }: SchemaFieldProps) {
  const written = value ?? '';
  if (field.name === 'country' && !takesSeveral(type))
    return <CountryField release={release} {...field} value={written} />;
  const choices = choicesOf(field.name, type, release);
  if (choices === null)
    return (
      <Field {...field} value={written} hint={hint} input={{ maxLength: jsonSchemaOf(type).maxLength }} />
    );
  const usual = usualOf(type);
  const isKnown = written === '' || choices.some((choice) => choice.value === written);
  return (
    <Field
      {...field}
      value={written}
      choices={[
        ...(usual === undefined ? [{ value: '', label: unset }] : []),
        // Default values need not stand in the address.
        ...choices.map((choice) => (choice.value === usual ? { ...choice, value: '' } : choice)),
        // Several values in one parameter, as addresses may have.
        ...(isKnown ? [] : [{ value: written, label: written.split(',').map(valueInWords).join(', ') }]),
      ]}
    />
  );
}

export function CountryField({ release, value, ...field }: FieldProps & { readonly release: Release }) {
  return (
    <Field
      {...field}
      value={value && (release.countries.lookUp(value)?.name ?? value)}
      suggestions={release.countries.all.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'))}
    />
  );
}

interface ValueSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly items?: ValueSchema;
}

const jsonSchemaOf = (type: z.ZodType): ValueSchema =>
  z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as ValueSchema;

const takesSeveral = (type: z.ZodType): boolean => jsonSchemaOf(type).type === 'array';

const usualOf = (type: z.ZodType): string | undefined => {
  const { success, data } = type.safeParse(undefined);
  return success && data !== undefined ? String(data) : undefined;
};

/** The values that a parameter can have, in words; `null`: any text. */
export function choicesOf(name: string, type: z.ZodType, release: Release): readonly Choice[] | null {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: valueInWords(value) }));
  if (name === 'region') return regionsOf(release).map((value) => ({ value, label: value }));
  if (name === 'group') return findGroups(release).map(({ id, name: label }) => ({ value: id, label }));
  const schema = jsonSchemaOf(type);
  const { type: kind, enum: values, minimum, maxLength } = schema.items ?? schema;
  if (kind === 'boolean' && maxLength === undefined) {
    return [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ];
  }
  if (values) return plain(values);
  // Of whole numbers only years begin so high.
  return kind === 'integer' && (minimum ?? 0) > 1_900 ? plain(release.years.toReversed().map(String)) : null;
}

export const valueInWords = (value: string): string => {
  const words = VALUES.get(value) ?? value.replaceAll('_', ' ');
  return (words[0] ?? '').toUpperCase() + words.slice(1);
};
