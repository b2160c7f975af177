import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import type { z } from 'zod';
import { CLAIM_GRAMMAR } from '../claims/request.js';
import { VOTES } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { Problem } from '../http/problem.js';
import { parameterShape } from '../rest/parameters/parameter-shape.js';
import type { Resource } from '../rest/resource/resource.js';
import { parseSortKey } from '../rest/resource/sort.js';
import { toLowerCaseWords } from '../rest/titles/filters-in-words.js';
import { enumWith, toGraphqlName } from './enums.js';
import type { Values } from './fact.js';

/* Builds GraphQL arguments from a resource's parameters, and the resource's request from their values. */

/** Parameters for format, paging and as-of date, which GraphQL expresses in its own ways. */
const REST_ONLY_PARAMETERS = ['shape', 'include', 'asOf'];
/** Names that differ from REST: in GraphQL, `id` is the node id, and the entity's own id is `key`. */
const ARGUMENT_NAMES: Readonly<Record<string, string>> = { id: 'key', sort: 'orderBy' };

function toInputType(schema: z.ZodType): GraphQLInputType {
  const { type, isList, values } = parameterShape(schema);
  const single =
    (values && enumWith(values)) ??
    { integer: GraphQLInt, boolean: GraphQLBoolean, string: GraphQLString }[type];
  return isList ? new GraphQLList(new GraphQLNonNull(single)) : single;
}

/** Placements of a simulation, which REST encodes as `2019:2WL,2020:NR`. */
const PlacementInput = new GraphQLInputObjectType({
  name: 'PlacementInput',
  description: 'An assumed placement',
  fields: {
    year: { type: new GraphQLNonNull(GraphQLInt), description: 'Year of the report' },
    tier: {
      type: new GraphQLNonNull(enumWith(VOTES) ?? GraphQLString),
      description: 'The placement; NR: not covered',
    },
  },
});

/** Arguments with a richer type than string, and their REST encoding. */
const CUSTOM_INPUTS: Readonly<Record<string, { type: GraphQLInputType; write: (value: never) => string }>> = {
  history: {
    type: new GraphQLList(new GraphQLNonNull(PlacementInput)),
    write: (placements: readonly { year: number; tier: string }[]) =>
      placements.map(({ year, tier }) => `${year}:${tier}`).join(','),
  },
};

/** Resources whose arguments form one input object, so that a client can pass them as one variable. */
const INPUT_OBJECTS: Readonly<Record<string, { readonly name: string; readonly description: string }>> = {
  verifyClaim: { name: 'claim', description: `A claim. ${CLAIM_GRAMMAR}` },
};

const inputTypes = new Map<string, GraphQLInputObjectType>();

/**
 * GraphQL arguments of a resource's field.
 * @param without parameters that the parent supplies
 */
export function toArguments(resource: Resource, without: readonly string[]): GraphQLFieldConfigArgumentMap {
  const args = separateArguments(resource, without);
  const input = INPUT_OBJECTS[resource.operationId];
  if (!input) return args;
  const { name, description } = input;
  const type =
    inputTypes.get(name) ??
    new GraphQLInputObjectType({ name: `${capitalize(name)}Input`, description, fields: args });
  inputTypes.set(name, type);
  return { [name]: { type: new GraphQLNonNull(type), description } };
}

const argumentName = (parameter: string): string => ARGUMENT_NAMES[parameter] ?? parameter;
const parameterName = (argument: string): string =>
  Object.keys(ARGUMENT_NAMES).find((name) => ARGUMENT_NAMES[name] === argument) ?? argument;

const orderTypes = new Map<string, GraphQLEnumType>();

/** The sort orders of lists of one type: `YEAR_DESC` for `-year`. */
function getOrderType({ graphql: { type } }: Resource, sort: z.ZodType): GraphQLInputType {
  const keys = parameterShape(sort).values ?? [];
  const known = orderTypes.get(type);
  const order =
    known ??
    new GraphQLEnumType({
      name: `${type}Order`,
      description: `Sort order of a list of ${type}`,
      values: Object.fromEntries(
        keys.map((key) => [orderName(key), { value: key, description: describeKey(key) }]),
      ),
    });
  orderTypes.set(type, order);
  return new GraphQLList(new GraphQLNonNull(order));
}

function describeKey(key: string): string {
  const { column, isDescending } = parseSortKey(key);
  return `By ${toLowerCaseWords(column)}${isDescending ? ', descending' : ''}`;
}

function orderName(key: string): string {
  const { column, isDescending } = parseSortKey(key);
  return `${column.replaceAll(/[A-Z]/g, '_$&').toUpperCase()}${isDescending ? '_DESC' : ''}`;
}

function separateArguments(resource: Resource, without: readonly string[]): GraphQLFieldConfigArgumentMap {
  const argument = ([name, schema]: [string, unknown], isRequired: boolean) => {
    const type =
      name === 'sort'
        ? getOrderType(resource, schema as z.ZodType)
        : (CUSTOM_INPUTS[name]?.type ?? toInputType(schema as z.ZodType));
    const { description = '' } = schema as z.ZodType;
    return [
      argumentName(name),
      { type: isRequired ? new GraphQLNonNull(type) : type, description: toGraphqlName(description) },
    ] as const;
  };
  const isOwnParameter = ([name]: [string, unknown]): boolean => !without.includes(name);
  return Object.fromEntries([
    ...Object.entries(resource.params.shape)
      .filter(isOwnParameter)
      .map((each) => argument(each, true)),
    ...Object.entries(resource.query.shape)
      .filter((each) => isOwnParameter(each) && !REST_ONLY_PARAMETERS.includes(each[0]))
      .map((each) => argument(each, false)),
  ]);
}

/**
 * Splits a field's arguments into path and query parameters.
 * @throws Problem `invalid-parameter` for an empty list
 */
export function splitArguments(resource: Resource, args: Values, given: Values): [Values, Values] {
  const { name: input = '' } = INPUT_OBJECTS[resource.operationId] ?? {};
  const requested = (args[input] as Values | undefined) ?? args;
  const entries = Object.entries({ ...requested, ...given }).map(
    ([name, value]) =>
      [parameterName(name), (value != null && CUSTOM_INPUTS[name]?.write(value as never)) || value] as const,
  );
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
