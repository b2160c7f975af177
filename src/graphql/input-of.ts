import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLNullableType,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { Problem } from '../domain/problem.js';
import { TABLE_NAMES, TABLES } from '../domain/tables.js';
import { TIERS } from '../domain/tier.js';
import * as claims from '../domain/vocabulary/claims.js';
import * as clock from '../domain/vocabulary/clock.js';
import { type ClosedList, closedList } from '../domain/vocabulary/closed-list.js';
import * as facts from '../domain/vocabulary/facts.js';
import { capitalized } from '../engine/english.js';
import { type ParameterShape, shapesOf } from '../rest/parameters/parameter-shape.js';
import { listOf } from './scope.js';

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

/** Parameters that choose the form of an answer, its page or its day; GraphQL has its own way for each. */
const OF_REST_ALONE = ['shape', 'sort', 'codes', 'include', 'limit', 'cursor', 'bom', 'asOf'];

/**
 * The parameters of a resource as fields of an input, or as arguments.
 * @param without parameters that stand elsewhere
 */
export function inputFieldsOf(
  query: z.ZodObject,
  without: readonly string[] = [],
): GraphQLInputFieldConfigMap {
  const left = new Set([...OF_REST_ALONE, ...without]);
  return Object.fromEntries(
    shapesOf(query)
      .filter(([name]) => !left.has(name))
      .map(([name, shape]) => [name, { type: inputTypeOf(shape), description: shape.description }]),
  );
}

const made = new Map<string, GraphQLInputObjectType>();

export function inputOf(
  name: string,
  { summary, query }: { readonly summary: string; readonly query: z.ZodObject },
  without?: readonly string[],
): GraphQLInputObjectType {
  const description = `Which items are wanted of: ${summary}`;
  const type =
    made.get(name) ??
    new GraphQLInputObjectType({ name, description, fields: inputFieldsOf(query, without) });
  made.set(name, type);
  return type;
}

function inputTypeOf({ type, isList, values }: ParameterShape): GraphQLInputType {
  const single: GraphQLNullableType & GraphQLInputType = values ? enumWith(values) : SCALARS[type];
  return isList ? listOf(single) : single;
}

const SCALARS = { integer: GraphQLInt, boolean: GraphQLBoolean, string: GraphQLString };

/**
 * What an input asks: members that are null say no more than those that are not given.
 * @throws Problem `invalid-parameter` for an empty list, which nothing can be in
 */
export function membersOf(input: object): object {
  const members = Object.entries(input).filter(([, value]) => value !== null);
  for (const [name, value] of members)
    if (Array.isArray(value) && value.length === 0) throw nothingAsked(name);
  return Object.fromEntries(members);
}

function nothingAsked(name: string): Problem {
  const message = 'is an empty list, which asks for nothing: leave it out for all';
  return new Problem('invalid-parameter', `${name} ${message}.`, {
    errors: [{ parameter: name, message, value: [] }],
  });
}
