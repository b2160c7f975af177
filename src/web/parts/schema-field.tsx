import { z } from 'zod';
import { CODE_SCHEME_NAMES } from '../../dataset/code-schemes.js';
import { findGroups } from '../../dataset/groups.js';
import { getRegions } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { toProseText } from '../../domain/sentences.js';
import { TABLE_NAMES_IN_WORDS } from '../../domain/table-names.js';
import { valueForReaders } from '../../domain/vocabulary/value-words.js';
import { type Choice, Field, type FieldProps } from './field.js';

/** Labels of values that only occur in forms. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TABLE_NAMES_IN_WORDS),
  ...Object.entries(CODE_SCHEME_NAMES),
  ['long', 'A row a placement'],
  ['wide', 'A row a country, a column a report'],
]);

interface SchemaFieldProps extends Pick<FieldProps, 'name' | 'label' | 'fault' | 'form' | 'hint'> {
  readonly type: z.ZodType;
  readonly release: ReleaseView;
  readonly value?: string | null | undefined;
  readonly unset?: string;
}

export function SchemaField({ type, release, unset = 'Any', hint, value, ...field }: SchemaFieldProps) {
  const written = value ?? '';
  if (field.name === 'country' && !takesSeveral(type))
    return <CountryField release={release} {...field} value={written} />;
  const choices = getChoices(field.name, type, release);
  if (choices === null)
    return (
      <Field {...field} value={written} hint={hint} input={{ maxLength: toJsonSchema(type).maxLength }} />
    );
  const usual = getDefault(type);
  const isKnown = written === '' || choices.some((choice) => choice.value === written);
  return (
    <Field
      {...field}
      value={written}
      choices={[
        ...(usual === undefined ? [{ value: '', label: unset }] : []),
        // Omit default values from the URL.
        ...choices.map((choice) => (choice.value === usual ? { ...choice, value: '' } : choice)),
        // Several values in one parameter, which URLs may have.
        ...(isKnown ? [] : [{ value: written, label: written.split(',').map(valueInWords).join(', ') }]),
      ]}
    />
  );
}

export function CountryField({ release, value, ...field }: FieldProps & { readonly release: ReleaseView }) {
  return (
    <Field
      {...field}
      value={value && (release.countries.findByEnglishName(value)?.name ?? value)}
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
  readonly anyOf?: readonly ValueSchema[];
}

const toJsonSchema = (type: z.ZodType): ValueSchema =>
  z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as ValueSchema;

const takesSeveral = (type: z.ZodType): boolean => toJsonSchema(type).type === 'array';

const getDefault = (type: z.ZodType): string | undefined => {
  const { success, data } = type.safeParse(undefined);
  return success && data !== undefined ? String(data) : undefined;
};

/** Allowed values of a parameter with labels; `null` for free text. */
function getChoices(name: string, type: z.ZodType, release: ReleaseView): readonly Choice[] | null {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: valueInWords(value) }));
  if (name === 'region') return getRegions(release).map((value) => ({ value, label: value }));
  if (name === 'group')
    return findGroups(release).map(({ id, name: label }) => ({ value: id, label: toProseText(label) }));
  const schema = toJsonSchema(type);
  const value = schema.items ?? schema;
  // A form offers the years, and no word for the newest.
  const year = value.anyOf?.find((each) => each.type === 'integer');
  const { type: kind, enum: values, minimum, maxLength } = year ?? value;
  if (kind === 'boolean' && maxLength === undefined) {
    return [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ];
  }
  if (values) return plain(values);
  // Only years have such a high minimum.
  return kind === 'integer' && (minimum ?? 0) > 1_900 ? plain(release.years.toReversed().map(String)) : null;
}

const valueInWords = (value: string): string => {
  const words = VALUES.get(value) ?? valueForReaders(value);
  return (words[0] ?? '').toUpperCase() + words.slice(1);
};
