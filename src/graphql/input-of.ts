import {
  GraphQLBoolean,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLNullableType,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { Problem } from '../domain/problem.js';
import { type ParameterShape, shapesOf } from '../rest/parameters/parameter-shape.js';
import { enumWith } from './enums.js';
import { listOf } from './wrappers.js';

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
