import { GraphQLEnumType } from 'graphql';
import { TABLE_NAMES, TABLES } from '../domain/tables.js';
import { TIERS } from '../domain/tier.js';
import * as claims from '../domain/vocabulary/claims.js';
import * as clock from '../domain/vocabulary/clock.js';
import { type ClosedList, closedList } from '../domain/vocabulary/closed-list.js';
import * as facts from '../domain/vocabulary/facts.js';
import { capitalized } from '../engine/english.js';

const enumOf = ({ name, description, words }: ClosedList): GraphQLEnumType =>
  new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(
      words.map(({ value, meaning, graphql = value.toUpperCase() }) => [
        graphql,
        { value, description: capitalized(meaning) },
      ]),
    ),
  });

const TABLE = closedList(
  'Table',
  'A table of the dataset',
  TABLE_NAMES.map((value) => ({ value, meaning: TABLES[value].description })),
);

/** Every closed list of the vocabulary, the shortest first. */
const ENUMS = Object.values<ClosedList>({ ...facts, ...clock, ...claims, TABLE })
  .map(enumOf)
  .sort((one, other) => one.getValues().length - other.getValues().length);

/** The enum of some values: the smallest that has them all. */
export function enumWith(values: readonly string[]): GraphQLEnumType {
  const found = ENUMS.find((type) => {
    const own = new Set(type.getValues().map(({ value }) => value));
    return values.every((value) => own.has(value));
  });
  if (!found) throw new TypeError(`no enum has the values ${values.join(', ')}`);
  return found;
}

export const TierEnum = enumWith(TIERS);
