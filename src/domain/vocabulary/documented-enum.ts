import { z } from 'zod';

interface Word<Value extends string = string> {
  readonly value: Value;
  /** Rendered as `value: meaning`; no trailing full stop. */
  readonly meaning: string;
  /** Label for readers; the value with spaces if omitted. */
  readonly title?: string;
  /** Name in GraphQL; the value in upper case if omitted. */
  readonly graphql?: string;
}

/** A documented enum, the single source for REST, GraphQL, MCP, files and pages. */
export interface DocumentedEnum<Value extends string = string> {
  /** Name of the GraphQL enum and the OpenAPI component. */
  readonly name: string;
  readonly description: string;
  readonly words: readonly Word<Value>[];
  readonly values: readonly [Value, ...Value[]];
  readonly explained: string;
  readonly meanings: Readonly<Record<Value, string>>;
  readonly titles: Readonly<Record<Value, string>>;
  readonly schema: z.ZodEnum<{ readonly [Each in Value]: Each }>;
}

/** A documented enum without the type of its values. */
export type AnyDocumentedEnum = Omit<DocumentedEnum, 'schema'>;

const LISTS = new WeakMap<readonly string[], AnyDocumentedEnum>();
/** Redescribing a schema keeps the enum. */
const LIST_OF_SCHEMA = z.registry<{ readonly list: AnyDocumentedEnum }>();

/** The documented enum that a schema was created from, if any. */
export const findClosedList = (schema: z.ZodType): AnyDocumentedEnum | undefined =>
  LIST_OF_SCHEMA.get(schema)?.list;

/**
 * Creates a schema that is not a component of the documents.
 * The `values` of a documented enum keep their labels.
 */
export function toEnum<const Value extends string>(values: readonly Value[]) {
  const list = LISTS.get(values);
  const schema = z.enum(values);
  return list ? schema.register(LIST_OF_SCHEMA, { list }) : schema;
}

/** Declares a documented enum. */
export function documentedEnum<const Words extends readonly Word[]>(
  name: string,
  description: string,
  words: Words,
): DocumentedEnum<Words[number]['value']> {
  type Value = Words[number]['value'];
  const all: readonly Word<Value>[] = words;
  const values = all.map(({ value }) => value) as unknown as readonly [Value, ...Value[]];
  const byValue = (toText: (word: Word<Value>) => string) =>
    Object.fromEntries(all.map((word) => [word.value, toText(word)])) as Record<Value, string>;
  const explained = all.map(({ value, meaning }) => `${value}: ${meaning}`).join('; ');
  const schema = z.enum(values).meta({ id: name, description: `${description}. ${explained}` });
  const list: DocumentedEnum<Value> = {
    name,
    description,
    words: all,
    values,
    explained,
    meanings: byValue(({ meaning }) => meaning),
    titles: byValue(({ value, title }) => title ?? value.replaceAll('_', ' ')),
    schema: schema as unknown as DocumentedEnum<Value>['schema'],
  };
  LISTS.set(values, list);
  schema.register(LIST_OF_SCHEMA, { list });
  return list;
}
