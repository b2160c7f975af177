import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql';
import type { z } from 'zod';
import { shapesOf } from '../rest/parameters/parameter-shape.js';
import type { Listing, Resource } from '../rest/resource/resource.js';
import { connectionField } from './connection.js';
import { checkNames } from './country-names.js';
import { inputFieldsOf, inputOf } from './input-of.js';
import { COUNTED, type Size } from './limits.js';
import type { OrderKey } from './order.js';
import { answeringScope, type InScope, type QueryContext, type Scope } from './scope.js';

interface ListOptions<Source> {
  readonly description: string;
  readonly assumedSize?: Size | typeof COUNTED;
  readonly orders?: readonly OrderKey[];
  /** Name of the type of the filter, for a resource that has parameters. */
  readonly filter?: string;
  /** Parameters that are arguments of the field, not members of its filter. */
  readonly args?: readonly string[];
  /** The parameters of the path, for a list of a country or a report. */
  readonly paramsOf?: (source: Source) => Readonly<Record<string, unknown>>;
}

/** A list of REST as a connection: the same parameters, the same items, the same gaps. */
export function listField<Source = unknown>(
  resource: Resource,
  node: GraphQLObjectType,
  { description, assumedSize = COUNTED, orders, filter, args = [], paramsOf }: ListOptions<Source>,
): GraphQLFieldConfig<Source, QueryContext> {
  if (resource.kind !== 'list') throw new TypeError(`${resource.path} is not a list`);
  const query = resource.query as z.ZodObject;
  const usual = Object.fromEntries(shapesOf(query).map(([name, shape]) => [name, shape.usual]));
  const others = Object.keys(query.shape).filter((name) => !args.includes(name));
  const questionOf = (source: Source, given: object, { release, asOf }: Scope) =>
    ({
      release,
      asOf: asOf ?? undefined,
      params: paramsOf?.(source) ?? {},
      query: { ...usual, ...checkNames(given) },
    }) as never;
  const ask = (source: Source, given: object, scope: Scope): Listing =>
    resource.list(questionOf(source, given, scope)) as unknown as Listing;
  const { parts } = resource;
  return connectionField<Source, object, object>(node, {
    description,
    assumedSize,
    ...(orders && { orders }),
    ...(filter !== undefined && { filter: inputOf(filter, resource, args) }),
    ...(args.length > 0 && { args: inputFieldsOf(query, others) }),
    ...(paramsOf
      ? { parentOf: (source) => Object.values(paramsOf(source)).join('/') }
      : { scopeOf: answeringScope }),
    ...(parts && { parts: (source, scope) => parts(questionOf(source, {}, scope)) }),
    items: (source, given, scope, _context, further) => ask(source, { ...given, ...further }, scope).items,
    gaps: (source, given, scope, further) =>
      (ask(source, { ...given, ...further }, scope).context?.knownGaps as readonly unknown[] | undefined) ??
      [],
  });
}

/** The parameters of the path of a list that belongs to a country, or to a report. */
export const ofCountry = ({ fact }: InScope<{ readonly iso2: string }>) => ({ country: fact.iso2 });
export const ofReport = ({ fact }: InScope<{ readonly year: number }>) => ({ year: fact.year });
