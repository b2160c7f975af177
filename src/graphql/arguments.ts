import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { Problem } from '../http/problem.js';
import { toLowerCaseWords } from '../kit/filters-in-words.js';
import { parameterShape } from '../kit/parameter-shape.js';
import { parseSortKey } from '../kit/sort.js';
import type { Served } from './entities.js';
import { enumWith, toGraphqlName } from './enums.js';
import type { Values } from './fact.js';

/* Builds GraphQL arguments from a resource's parameters, and the resource's request from their values. */

/** Parameters for format, paging and as-of date, which GraphQL expresses in its own ways. */
const REST_ONLY_PARAMETERS = ['shape', 'include', 'asOf'];

function toInputType(schema: z.ZodType): GraphQLInputType {
  const { type, isList, values } = parameterShape(schema);
  const single =
    (values && enumWith(values)) ??
    { integer: GraphQLInt, boolean: GraphQLBoolean, string: GraphQLString }[type];
  return isList ? new GraphQLList(new GraphQLNonNull(single)) : single;
}

const sortTypes = new Map<string, GraphQLEnumType>();

/** The sort orders of lists of one type: `YEAR_DESC` for `-year`. */
function getSortType({ graphql: { type } }: Served, sort: z.ZodType): GraphQLInputType {
  const keys = parameterShape(sort).values ?? [];
  const known = sortTypes.get(type);
  const order =
    known ??
    new GraphQLEnumType({
      name: `${type}Sort`,
      description: `Sort order of a list of ${type}`,
      values: Object.fromEntries(
        keys.map((key) => [sortName(key), { value: key, description: describeKey(key) }]),
      ),
    });
  sortTypes.set(type, order);
  return new GraphQLList(new GraphQLNonNull(order));
}

function describeKey(key: string): string {
  const { column, isDescending } = parseSortKey(key);
  return `By ${toLowerCaseWords(column)}${isDescending ? ', descending' : ''}`;
}

function sortName(key: string): string {
  const { column, isDescending } = parseSortKey(key);
  return `${column.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}${isDescending ? '_DESC' : ''}`;
}

/**
 * GraphQL arguments of a resource's field: its parameters.
 * @param without parameters that the parent supplies
 */
export function toArguments(resource: Served, without: readonly string[]): GraphQLFieldConfigArgumentMap {
  const argument = ([name, schema]: [string, unknown], isRequired: boolean) => {
    const type =
      name === 'sort' ? getSortType(resource, schema as z.ZodType) : toInputType(schema as z.ZodType);
    const { description = '' } = schema as z.ZodType;
    return [
      name,
      { type: isRequired ? new GraphQLNonNull(type) : type, description: toGraphqlName(description) },
    ] as const;
  };
  const excluded = [...without, ...REST_ONLY_PARAMETERS, ...(resource.graphql.without ?? [])];
  const isOwnParameter = ([name]: [string, unknown]): boolean => !excluded.includes(name);
  return Object.fromEntries([
    ...Object.entries(resource.params.shape)
      .filter(isOwnParameter)
      .map((each) => argument(each, true)),
    ...Object.entries(resource.query.shape)
      .filter(isOwnParameter)
      .map((each) => argument(each, false)),
  ]);
}

/**
 * Splits a field's arguments into path and query parameters.
 * @throws Problem `invalid-parameter` for an empty list
 */
export function splitArguments(resource: Served, args: Values, given: Values): [Values, Values] {
  const entries = Object.entries({ ...args, ...given });
  for (const [name, value] of entries)
    if (Array.isArray(value) && value.length === 0) {
      const message = 'must not be empty: omit it for all';
      throw new Problem('invalid-parameter', `${name} ${message}.`, {
        errors: [{ parameter: name, message, value: [] }],
      });
    }
  return [
    Object.fromEntries(entries.filter(([name]) => name in resource.params.shape)),
    Object.fromEntries(entries.filter(([name]) => !(name in resource.params.shape))),
  ];
}
