import type { z } from 'zod';

/** Characters of a text that a request gives, where its schema says no other limit: a list of all reports has some 150. */
export const MAX_TEXT = 2_000;

export const tooLong = (length: number, most = MAX_TEXT): string =>
  `has ${length} characters, and ${most} are allowed: shorten it, or ask for less at a time`;

const countedOtherwise = new WeakSet<object>();

/** A schema of a text whose limit is not one of characters: who takes the text holds it. */
export function limitedElsewhere<Schema extends object>(schema: Schema): Schema {
  countedOtherwise.add(schema);
  return schema;
}

export const isLimitedElsewhere = (schema: object | undefined): boolean =>
  schema !== undefined && countedOtherwise.has(schema);

const beside = new WeakMap<object, string>();

/** A parameter that has no effect without another: it is refused where that is not given. */
export function onlyBeside<Schema extends object>(other: string, schema: Schema): Schema {
  beside.set(schema, other);
  return schema;
}

/** The parameter that this one needs. */
export const besideOf = (schema: object | undefined): string | undefined => schema && beside.get(schema);

/** Fields that most readers do not need and that make most of an answer: JSON has them where `include` names them. */
const ON_DEMAND = ['sources', 'trace'] as const;
export type OnDemand = (typeof ON_DEMAND)[number];

export const onDemand = <Field extends z.ZodType>(name: OnDemand, field: Field): z.ZodOptional<Field> =>
  field.optional().describe(`${field.description}; only with \`include=${name}\``);

export type Whole<Answer> = { readonly [Name in keyof Answer]-?: Exclude<Answer[Name], undefined> };

/** Kept unescaped in a query: the parts of lists and of histories, which people read and write. */
const PLAIN: readonly (readonly [from: string, to: string])[] = [
  ['%2C', ','],
  ['%3A', ':'],
];

const ALL_PLAIN = /^[\w.~,:-]*$/;

const escaped = (text: string): string =>
  ALL_PLAIN.test(text)
    ? text
    : PLAIN.reduce((written, [from, to]) => written.replaceAll(from, to), encodeURIComponent(text));

/** Written first, in this order; all others follow by name. */
const LEADING_PARAMETERS = ['url', 'country', 'history', 'year', 'from', 'to', 'tier'] as const;

const rankOf = (name: string): number => {
  const rank = (LEADING_PARAMETERS as readonly string[]).indexOf(name);
  return rank === -1 ? LEADING_PARAMETERS.length : rank;
};

/** In the one form that it has here, with its question mark: parameters in one order, escaped only where they must be. */
export function searchText(parameters: Iterable<readonly [string, string | undefined]>): string {
  const written = [...parameters]
    .filter((parameter): parameter is [string, string] => parameter[1] !== undefined)
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
