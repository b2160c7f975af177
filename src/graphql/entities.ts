import type { z } from 'zod';
import { validate } from '../http/validation.js';
import { resolveNames } from '../kit/canonical-url.js';
import { getShapes } from '../kit/parameter-shape.js';
import type {
  AnyListing,
  AnyRequest,
  GraphqlNames,
  ListResource,
  ObjectResource,
  Resource,
} from '../kit/resource.js';
import { RESOURCES } from '../resources/index.js';
import type { Scope, ScopedRow, Values } from './fact.js';

/* Entities: things with a key, which resources list or return by it. */

export type ServedList = ListResource & { readonly graphql: GraphqlNames };
export type ServedObject = ObjectResource & { readonly graphql: GraphqlNames };
export type Served = ServedList | ServedObject;

export function isServed(resource: Resource): resource is Served {
  return resource.graphql !== undefined;
}

/** Resources that GraphQL has. */
export const SERVED = RESOURCES.filter(isServed);

const getSchemaId = (schema: z.ZodType): string | undefined => schema.meta()?.id as string | undefined;

/** Type names by schema id, of resources and of their nested objects. */
const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['CountryRef', 'Country'],
  ['CurrentPlacement', 'Placement'],
  ['CountryOutcome', 'OutcomeOfReport'],
  ['ActualClock', 'Clock'],
  ...SERVED.flatMap((resource): [string, string][] => {
    const id = getSchemaId(toSchema(resource));
    return id === undefined ? [] : [[id, resource.graphql.type]];
  }),
]);

/**
 * Candidate keys. An entity's key is the first one whose members its schema has; `country` may come from the
 * list's path.
 */
const KEYS = [
  ['id'],
  ['iso2'],
  ['version'],
  ['country', 'fiscalYear', 'determination'],
  ['country', 'year'],
  ['country', 'firstReport'],
  ['year'],
] as const;

/** Key member for each path parameter. */
export const MEMBERS: Readonly<Record<string, string>> = {
  country: 'iso2',
  group: 'id',
  id: 'id',
  year: 'year',
};

export const toParams = ({ params }: Resource): readonly string[] => Object.keys(params.shape);

export function toSchema(resource: Resource): z.ZodObject {
  return (resource.kind === 'list' ? resource.item : resource.object) as z.ZodObject;
}

/** Type name of a schema, if it has one. */
export function getName(schema: z.ZodType): string | undefined {
  const id = getSchemaId(schema);
  return id === undefined ? undefined : (TYPE_NAMES.get(id) ?? id);
}

export interface Entity {
  readonly name: string;
  readonly schema: z.ZodObject;
  readonly key: readonly string[];
  readonly find: (fact: ScopedRow) => Values | undefined;
}

/**
 * Resources that return one object by key come first, as they have all fields; then the most general lists.
 */
const byScope = (one: Served, other: Served): number => getRank(one) - getRank(other);
const getRank = (resource: Served): number =>
  resource.kind === 'object' ? 0 : 1 + toParams(resource).length;

function getEntities(resources: readonly Served[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const resource of resources.toSorted(byScope)) {
    const name = resource.graphql.type;
    const schema = toSchema(resource);
    const params = toParams(resource);
    const isListed = resource.kind === 'list' && !params.includes('group');
    if (found.has(name) || !(isListed || (resource.kind === 'object' && params.length > 0))) continue;
    const key = KEYS.find((members) => members.every((member) => isKnownBy(resource, member)));
    if (key) found.set(name, { name, schema, key, find: createFinder(resource, key) });
  }
  return found;
}

function isKnownBy(resource: Resource, member: string): boolean {
  const params = toParams(resource);
  const { shape } = toSchema(resource);
  if (!(member in shape || (member === 'country' && params.includes(member)))) return false;
  // What can be null identifies nothing: a count names a country or a year only on request.
  if ((shape[member] as z.ZodType | undefined)?.safeParse(null).success) return false;
  if (resource.kind === 'object')
    return (
      params.some((param) => param === member || MEMBERS[param] === member) || member in resource.query.shape
    );
  // A year alone identifies reports, but not the rows of a list.
  return member !== 'year' || 'country' in shape || params.includes('country');
}

function createFinder(resource: Resource, key: readonly string[]): Entity['find'] {
  const params = toParams(resource);
  return (fact) => {
    const { scope } = fact;
    const memberOfPath = (name: string): string => (key.includes(name) ? name : (MEMBERS[name] ?? name));
    const given = Object.fromEntries(params.map((name) => [name, fact.member(memberOfPath(name))]));
    const filters = key.filter((name) => name in resource.query.shape && !params.includes(name));
    const requested = Object.fromEntries(filters.map((name) => [name, fact.member(name)]));
    if (resource.kind === 'object')
      return resource.get(toRequest(resource, scope, given, requested)) as Values;
    const listing = list(resource, scope, given, requested);
    const item = (listing.items as readonly Values[]).find((each) =>
      key.every((name) =>
        name === 'country' && !('country' in each) ? true : toMember(each, name) === fact.member(name),
      ),
    );
    return item && { ...item, ...(listing.present?.(item) as Values | undefined) };
  };
}

const toMember = (item: Values, name: string): string =>
  String(name === 'country' ? (item.country as { iso2: string }).iso2 : item[name]);

/** Requests all optional fields: they are computed lazily. */
function selectEverything(query: z.ZodObject): object {
  const known = everything.get(query);
  if (known) return known;
  const include = new Map('include' in query.shape ? getShapes(query) : []).get('include');
  const requested = include ? { include: include.values?.join(',') } : {};
  everything.set(query, requested);
  return requested;
}

const everything = new WeakMap<z.ZodObject, object>();

/**
 * The REST request for parameters in GraphQL form.
 * @throws Problem `invalid-parameter`
 */
export function toRequest(resource: Resource, scope: Scope, params: object, args: object = {}): AnyRequest {
  const { release, asOf, catalogue } = scope;
  const query = validate(
    resource.query as z.ZodObject,
    {
      ...texts(args),
      ...selectEverything(resource.query),
      ...('asOf' in resource.query.shape && texts({ asOf })),
    },
    'query',
  );
  return {
    release,
    asOf: asOf ?? undefined,
    params: validate(resource.params as z.ZodObject, texts(params), 'path'),
    query: resolveNames(release, query),
    catalogue,
  };
}

const texts = (args: object): Values =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value != null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );

/** Runs a REST list, once per query. */
export function list(
  resource: ListResource,
  scope: Scope,
  params: object,
  args: object,
  loaded?: unknown,
): AnyListing {
  const requested = JSON.stringify([resource.path, params, args]);
  const known = scope.listings.get(requested) as AnyListing | undefined;
  const listing = known ?? resource.list({ ...toRequest(resource, scope, params, args), loaded });
  scope.listings.set(requested, listing);
  return listing;
}

export const ENTITIES = getEntities(SERVED);
