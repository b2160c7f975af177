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

/** Whatever their order: an object has those that look like numbers first. */
const keyOf = (values: readonly string[]): string => values.toSorted().join();

const TITLES = new Map<string, Readonly<Record<string, string>>>();

/** The words for readers of the list that has just these values; none for other values. */
export const titlesOf = (values: readonly string[]): Readonly<Record<string, string>> | undefined =>
  TITLES.get(keyOf(values));

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
  const titles = byValue(({ value, title }) => title ?? value.replaceAll('_', ' '));
  TITLES.set(keyOf(values), titles);
  const explained = all.map(({ value, meaning }) => `${value}: ${meaning}`).join('; ');
  return {
    name,
    description,
    words: all,
    values,
    explained,
    meanings: byValue(({ meaning }) => meaning),
    titles,
    schema: z.enum(values).meta({
      id: name,
      description: `${description}. ${explained}`,
    }) as unknown as ClosedList<Value>['schema'],
  };
}
