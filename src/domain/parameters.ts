import type { z } from 'zod';

/**
 * Maximum length of a text parameter, in characters, unless its
 * schema sets another; a list of all reports takes some 150.
 */
export const MAX_TEXT = 2_000;

/** The error for a text that is too long, to follow the parameter name. */
export const tooLong = (length: number, most = MAX_TEXT): string =>
  `has ${length} characters, and ${most} are allowed: shorten it, or ask for less at a time`;

const countedOtherwise = new WeakSet<object>();

/** Marks a string schema whose limit is not a number of characters and is enforced by the handler. */
export function limitedElsewhere<Schema extends object>(schema: Schema): Schema {
  countedOtherwise.add(schema);
  return schema;
}

/** True for a schema marked by {@link limitedElsewhere}. */
export const isLimitedElsewhere = (schema: object | undefined): boolean =>
  schema !== undefined && countedOtherwise.has(schema);

const beside = new WeakMap<object, string>();

/** Marks a parameter as having no effect without another: using it alone is an error. */
export function onlyBeside<Schema extends object>(other: string, schema: Schema): Schema {
  beside.set(schema, other);
  return schema;
}

/** The parameter that a parameter requires, if any. */
export const besideOf = (schema: object | undefined): string | undefined => schema && beside.get(schema);

/**
 * Optional parts that most readers don't need and that make
 * up most of a response; included in JSON on `include`.
 */
const ON_DEMAND = ['sources', 'trace'] as const;
export type OnDemand = (typeof ON_DEMAND)[number];

/** Marks a field as returned only on `include`. */
export const onDemand = <Field extends z.ZodType>(name: OnDemand, field: Field): z.ZodOptional<Field> =>
  field.optional().describe(`${field.description}; only with \`include=${name}\``);

export type Whole<Answer> = { readonly [Name in keyof Answer]-?: Exclude<Answer[Name], undefined> };

/** Left unescaped in queries for readability: they separate the entries of lists and histories. */
const PLAIN: readonly (readonly [from: string, to: string])[] = [
  ['%2C', ','],
  ['%3A', ':'],
];

const ALL_PLAIN = /^[\w.~,:-]*$/;

const escaped = (text: string): string =>
  ALL_PLAIN.test(text)
    ? text
    : PLAIN.reduce((written, [from, to]) => written.replaceAll(from, to), encodeURIComponent(text));

/** Come first in a query, in this order; the others follow alphabetically. */
const LEADING_PARAMETERS = ['url', 'country', 'history', 'year', 'from', 'to', 'tier'] as const;

const rankOf = (name: string): number => {
  const rank = (LEADING_PARAMETERS as readonly string[]).indexOf(name);
  return rank === -1 ? LEADING_PARAMETERS.length : rank;
};

/**
 * Formats a canonical query string, with its question mark: fixed parameter order, minimal escaping. Empty
 * without parameters.
 */
export function searchText(parameters: Iterable<readonly [string, string | undefined]>): string {
  const written = [...parameters]
    .filter((parameter): parameter is [string, string] => parameter[1] !== undefined)
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
