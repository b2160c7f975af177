import type { GraphQLFieldConfig } from 'graphql';
import type { z } from 'zod';
import type { Country } from '../dataset/countries.js';
import { refuseUnlessName } from '../domain/names.js';
import { shapesOf } from '../rest/parameters/parameter-shape.js';
import type { Listing, Resource } from '../rest/resource/resource.js';
import { connectionField } from './connection.js';
import { type DeclaredType, declaredType } from './declared.js';
import { checkIsNoId } from './identity.js';
import { inputFieldsOf, inputOf } from './input-of.js';
import { COUNTED, type Size } from './limits.js';
import { answeringScope, type InScope, type QueryContext, type Scope } from './scope.js';
import { knownGapsOfList } from './types/known-gap.js';
import type { DefineType, ObjectTypes } from './types/object-types.js';

/**
 * The country of a code or name.
 * @param argument name of the argument that gives it
 * @throws Problem `unknown-country`, or `invalid-parameter` for what cannot be one
 */
export function findCountry({ release }: Scope, name: string, argument: string): Country {
  checkName(name, argument);
  return release.countries.find(name);
}

function checkNames<Filter extends { readonly country?: readonly string[] | undefined }>(
  filter: Filter,
): Filter {
  for (const name of filter.country ?? []) checkName(name, 'country');
  return filter;
}

/** @throws Problem `invalid-parameter` for an id, or what cannot be a name */
export function checkName(name: string, argument: string): void {
  checkIsNoId(name, argument);
  refuseUnlessName(name, argument);
}

interface ListOptions {
  readonly description?: string;
  readonly assumedSize?: Size | typeof COUNTED;
  /** Name of the type of the filter, where it is not that of the items. */
  readonly filter?: string;
  readonly args?: readonly string[];
}

/**
 * A list of REST as a connection: the same parameters, the same items, the same gaps. Below a country or a report it is
 * a field of that.
 *
 * @example waivers: listField(waivers, types)
 */
export function listField<Source = unknown>(
  resource: Resource,
  types: ObjectTypes,
  { description, assumedSize = COUNTED, filter, args = [] }: ListOptions = {},
): GraphQLFieldConfig<Source, QueryContext> {
  const { query, list, parts, item } = asList(resource);
  const node = types.of(item, listedType(resource));
  const paramsOf = parametersIn(resource) as ((source: Source) => object) | undefined;
  const ask = (source: Source, given: object, scope: Scope): Listing => list(question(source, given, scope));
  const usual = usualOf(query);
  const question = (source: Source, given: object, { release, asOf }: Scope) =>
    ({
      release,
      asOf: asOf ?? undefined,
      params: paramsOf?.(source) ?? {},
      query: { ...usual, ...checkNames(given) },
    }) as never;
  const others = Object.keys(query.shape).filter((name) => !args.includes(name));
  const isFiltered = Object.keys(inputFieldsOf(query, args)).length > 0;
  return connectionField<Source, object, object>(node, {
    description: description ?? resource.summary,
    assumedSize,
    ...(isFiltered && { filter: inputOf(filter ?? `${node.name}Filter`, resource, args) }),
    ...(args.length > 0 && { args: inputFieldsOf(query, others) }),
    ...(paramsOf
      ? { parentOf: (source) => Object.values(paramsOf(source)).join('/') }
      : { scopeOf: answeringScope }),
    ...(parts && { parts: (source, scope) => parts(question(source, {}, scope)) }),
    items: (source, given, scope, _context, further) => ask(source, { ...given, ...further }, scope).items,
    gaps: (source, given, scope, further) =>
      (ask(source, { ...given, ...further }, scope).context?.knownGaps as readonly unknown[] | undefined) ??
      [],
  });
}

/**
 * The type of the items of a list. They have an id where the schema has one, or where a key names each of them within
 * the whole list.
 */
export const listedType =
  <Fact>(
    resource: Resource,
    { key, ...declared }: DeclaredType<Fact> & { readonly key?: (fact: Fact) => string } = {},
  ): DefineType =>
  (types) => {
    const { item, query, list, context } = asList(resource);
    const keyOf = key ?? ('id' in item.shape ? (fact: Fact) => (fact as { id: string }).id : undefined);
    const whole = ({ release }: Scope) =>
      list({ release, params: {}, query: usualOf(query) } as never).items as readonly Fact[];
    return declaredType<Fact>(item, types, {
      ...(keyOf && {
        identity: { keyOf, find: (scope, { text }) => whole(scope).find((fact) => keyOf(fact) === text) },
      }),
      ...(context?.knownGaps && { wholeList: { knownGaps: knownGapsOfList } }),
      ...declared,
    });
  };

function asList(resource: Resource) {
  if (resource.kind !== 'list') throw new TypeError(`${resource.path} is not a list`);
  return {
    ...resource,
    query: resource.query as z.ZodObject,
    item: resource.item as z.ZodObject,
    list: resource.list as unknown as (question: never) => Listing,
  };
}

const usualOf = (query: z.ZodObject) =>
  Object.fromEntries(shapesOf(query).map(([name, shape]) => [name, shape.usual]));

function parametersIn({ params }: Resource) {
  if ('country' in params.shape)
    return ({ fact }: InScope<{ readonly iso2: string }>) => ({ country: fact.iso2 });
  if ('year' in params.shape) return ({ fact }: InScope<{ readonly year: number }>) => ({ year: fact.year });
  return undefined;
}
