import { GraphQLEnumType } from 'graphql';
import * as clock from '../domain/vocabulary/clock.js';
import type { DocumentedEnum } from '../domain/vocabulary/documented-enum.js';
import * as facts from '../domain/vocabulary/facts.js';
import { capitalize } from '../engine/english.js';

const LISTS = Object.values<DocumentedEnum>({ ...facts, ...clock });

const toEnum = ({ name, description, words }: DocumentedEnum): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(
      words.map(({ value, meaning, graphql = value.toUpperCase() }) => [
        graphql,
        { value, description: capitalize(toGraphqlName(meaning)) },
      ]),
    ),
  });

/** GraphQL names of enum values. */
const NAMES = new Map(
  LISTS.flatMap(({ words }) => words.map(({ value, graphql = value.toUpperCase() }) => [value, graphql])),
);

/** A REST description with its values replaced by their GraphQL names. */
export const toGraphqlName = (text: string): string =>
  text.replaceAll(/\b[a-z]+(?:_[a-zA-Z\d]+)+\b/g, (word) => NAMES.get(word) ?? word);

/** All enums of the API, smallest first. */
const ENUMS = LISTS.map(toEnum).sort((one, other) => one.getValues().length - other.getValues().length);

/** The smallest enum containing all the values; without one, the field is a string. */
export function enumWith(values: readonly string[]): GraphQLEnumType | undefined {
  return ENUMS.find((type) => {
    const enumValues = new Set(type.getValues().map(({ value }) => value));
    return values.every((value) => enumValues.has(value));
  });
}

/** A valid GraphQL name: `2WL` becomes `tier2WatchList`. */
export function fieldName(name: string): string {
  if (/^[a-z][a-zA-Z\d]*$/.test(name)) return name;
  const words = (NAMES.get(name) ?? name).toLowerCase().split(/[_-]/);
  return words.map((word, index) => (index === 0 ? word : capitalize(word))).join('');
}
