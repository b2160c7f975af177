import { z } from 'zod';

interface Word<Value extends string = string> {
  readonly value: Value;
  /** Follows "value: "; without a full stop. */
  readonly meaning: string;
  /** For readers; without it, the value with blanks. */
  readonly title?: string;
  /** GraphQL name; without it, the value in upper case. */
  readonly graphql?: string;
}

/** REST, GraphQL, MCP, files and pages take all that they say of it from here. */
export interface ClosedList<Value extends string = string> {
  /** GraphQL name of the enum, and of the component in OpenAPI. */
  readonly name: string;
  readonly description: string;
  readonly words: readonly Word<Value>[];
  readonly values: readonly [Value, ...Value[]];
  readonly explained: string;
  readonly meanings: Readonly<Record<Value, string>>;
  readonly titles: Readonly<Record<Value, string>>;
  readonly schema: z.ZodEnum<{ readonly [Each in Value]: Each }>;
}

/** What readers of a list need, whatever its values. */
export type AnyClosedList = Omit<ClosedList, 'schema'>;

const LISTS = new WeakMap<readonly string[], AnyClosedList>();
/** A schema that is described anew keeps its list. */
const LIST_OF_SCHEMA = z.registry<{ readonly list: AnyClosedList }>();

/** Returns the closed list from which a schema was made. */
export const findClosedList = (schema: z.ZodType): AnyClosedList | undefined =>
  LIST_OF_SCHEMA.get(schema)?.list;

/** Builds an enum that is no component of the documents; one of the `values` of a closed list keeps that list. */
export function toEnum<const Value extends string>(values: readonly Value[]) {
  const list = LISTS.get(values);
  const schema = z.enum(values);
  return list ? schema.register(LIST_OF_SCHEMA, { list }) : schema;
}

export function closedList<const Words extends readonly Word[]>(
  name: string,
  description: string,
  words: Words,
): ClosedList<Words[number]['value']> {
  type Value = Words[number]['value'];
  const all: readonly Word<Value>[] = words;
  const values = all.map(({ value }) => value) as unknown as readonly [Value, ...Value[]];
  const byValue = (textOf: (word: Word<Value>) => string) =>
    Object.fromEntries(all.map((word) => [word.value, textOf(word)])) as Record<Value, string>;
  const explained = all.map(({ value, meaning }) => `${value}: ${meaning}`).join('; ');
  const schema = z.enum(values).meta({ id: name, description: `${description}. ${explained}` });
  const list: ClosedList<Value> = {
    name,
    description,
    words: all,
    values,
    explained,
    meanings: byValue(({ meaning }) => meaning),
    titles: byValue(({ value, title }) => title ?? value.replaceAll('_', ' ')),
    schema: schema as unknown as ClosedList<Value>['schema'],
  };
  LISTS.set(values, list);
  schema.register(LIST_OF_SCHEMA, { list });
  return list;
}
