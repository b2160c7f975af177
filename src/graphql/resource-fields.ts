import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLNonNull,
  type GraphQLObjectType,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { z } from 'zod';
import { DomainError } from '../domain/errors.js';
import { Problem } from '../http/problem.js';
import {
  type AnyListing,
  isInRelease,
  type ListResource,
  type ObjectResource,
  type Resource,
} from '../rest/resource/resource.js';
import { RESOURCES } from '../rest/resources/index.js';
import { splitArguments, toArguments } from './arguments.js';
import {
  computeFingerprint,
  connectionType,
  type PageArguments,
  type PageSpan,
  pageArguments,
  toPage,
} from './connection.js';
import { type ListSize, pageRows } from './cost.js';
import { ENTITIES, list, MEMBERS, toParams, toRequest, toSchema } from './entities.js';
import { toGraphqlName } from './enums.js';
import { type QueryContext, type Scope, ScopedRow, scopeFor, type Values } from './fact.js';
import { BASE_COSTS, MAX_BY_FIELD, MAX_PAGE, UNCOUNTED_PAGE } from './limits.js';
import { type ObjectTypes, required } from './object-types.js';

/*
 * Every resource is a field of the types that its declaration names, and of the root unless its path is
 * nested.
 */

type Field<Source = unknown> = GraphQLFieldConfig<Source, QueryContext>;
type Fields<Source = unknown> = GraphQLFieldConfigMap<Source, QueryContext>;

/** Path and filter parameters that a parent supplies. */
const PARENT_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  Country: ['country'],
  Report: ['year'],
  Group: ['group'],
  Placement: ['country', 'year'],
};
/** Filters that are redundant below a parent. */
const REDUNDANT_FILTERS: Readonly<Record<string, readonly string[]>> = {
  country: ['region', 'group'],
  year: ['from', 'to'],
  group: [],
};

/** Returns the parameters that a field's parent supplies, by name. */
type GetParentValues = (source: unknown) => Values;

const noParentValues: GetParentValues = () => ({});

interface FieldOptions {
  readonly without?: readonly string[];
  readonly given?: GetParentValues;
  /** Key members that are the same for all items of the list. */
  readonly fixedKeyFields?: readonly string[];
  /** Parameters that the parent supplies. */
  readonly parameters?: readonly string[];
}

function objectField(
  resource: ObjectResource,
  types: ObjectTypes,
  without: readonly string[],
  given: GetParentValues,
): Field {
  const type = types.of(resource.object, resource.graphql.type);
  const args = toArguments(resource, without);
  return {
    // Without arguments it cannot fail; with them, nullable keeps an error from discarding the rest of the
    // response.
    type: Object.keys(args).length === 0 ? required(type) : type,
    description: resource.summary,
    args,
    extensions: {
      complexity: ({ childComplexity }: ComplexityEstimatorArgs) =>
        (resource.cost ?? BASE_COSTS.object) + childComplexity,
    },
    resolve: (source, args: Values, context) => {
      const scope = getScope(source, context);
      const [pathValues, queryValues] = splitArguments(resource, args, given(source));
      const object = resource.get(toRequest(resource, scope, pathValues, queryValues));
      const fields = (resource.withOrigin?.(object, context.origin) ?? object) as Values;
      return new ScopedRow(
        scope,
        fields,
        source instanceof ScopedRow ? source.iso2 : undefined,
        ENTITIES.get(type.name)?.find,
      );
    },
  };
}

const getScope = (source: unknown, context: QueryContext): Scope =>
  source instanceof ScopedRow ? source.scope : scopeFor(source, context);

const connections = new WeakMap<ObjectTypes, Map<string, GraphQLObjectType>>();

function getConnectionType(resource: ListResource, types: ObjectTypes): GraphQLObjectType {
  const typesByName = connections.get(types) ?? new Map<string, GraphQLObjectType>();
  connections.set(types, typesByName);
  const name = resource.graphql.type;
  const type =
    typesByName.get(name) ??
    connectionType(types.of(toSchema(resource), name), () => connectionContextFields(name, types));
  typesByName.set(name, type);
  return type;
}

/** Fields of a connection besides its items; nullable if not all lists of the type have them. */
function connectionContextFields(name: string, types: ObjectTypes): Fields<ScopedRow> {
  const lists = RESOURCES.filter(
    (each): each is ListResource => each.kind === 'list' && each.graphql.type === name,
  );
  const contexts = lists.map((each) =>
    Object.entries(each.context ?? {}).filter(([member]) => !toParams(each).includes(member)),
  );
  return Object.fromEntries(
    contexts.flat().map(([member, schema]) => {
      const inAll = contexts.every((each) => each.some(([other]) => other === member));
      const { type, read } = types.typed(schema as z.ZodType, name, member);
      return [
        member,
        {
          type: inAll || !(type instanceof GraphQLNonNull) ? type : type.ofType,
          description: toGraphqlName((schema as z.ZodType).description ?? ''),
          resolve: (fact: ScopedRow) => {
            const value = fact.read(member);
            return value === null ? null : read(value, fact);
          },
        },
      ];
    }),
  );
}

/**
 * Upper bound on the number of items: the product of its keys' possible values, narrowed by parent and
 * arguments.
 */
function getMaxItems(resource: ListResource, fixedKeyFields: readonly string[], args: Values): number {
  const named = Object.keys(MAX_BY_FIELD).filter((member) => member in toSchema(resource).shape);
  const { key = named } = ENTITIES.get(resource.graphql.type) ?? {};
  if (key.length === 0) return MAX_PAGE;
  return key
    .filter((member) => !fixedKeyFields.includes(member))
    .reduce((most, member) => {
      const all = (MAX_BY_FIELD as Readonly<Record<string, number>>)[member] ?? MAX_PAGE;
      const given = args[member] == null ? all : [args[member]].flat().length;
      return Math.min(most * Math.min(given, all), MAX_PAGE);
    }, 1);
}

function listField(
  resource: ListResource,
  types: ObjectTypes,
  { without = [], given = noParentValues, fixedKeyFields = [], parameters = [] }: FieldOptions,
): Field {
  const name = resource.graphql.type;
  const entity = ENTITIES.get(name);
  // A complete item has nothing left to load; looking would take 60 µs each.
  const find = entity?.schema === toSchema(resource) ? undefined : entity?.find;
  const size: ListSize = {
    page: resource.load ? UNCOUNTED_PAGE : MAX_PAGE,
    needs: parameters,
    count: (scope, parent, args) => {
      if (resource.load) return undefined;
      try {
        const { first, after, last, before, ...filters } = args;
        return list(resource, scope, ...splitArguments(resource, filters, parent)).items.length;
      } catch (error) {
        // The error is reported when the field is resolved.
        if (error instanceof DomainError || error instanceof Problem) return undefined;
        throw error;
      }
    },
    bound: (args) => getMaxItems(resource, fixedKeyFields, args),
  };
  return {
    type: required(getConnectionType(resource, types)),
    description: resource.summary,
    args: {
      ...toArguments(resource, without),
      ...pageArguments(size.page),
    },
    extensions: {
      complexity: (field: ComplexityEstimatorArgs) =>
        (resource.cost ?? BASE_COSTS.list) + pageRows(field, size) * field.childComplexity,
    },
    resolve: (source, { first, after, last, before, ...args }: PageArguments, context) => {
      const scope = getScope(source, context);
      const [pathValues, queryValues] = splitArguments(resource, args, given(source));
      const readPage = (loaded?: unknown): PageSpan => {
        const listing = list(resource, scope, pathValues, queryValues, loaded);
        const items = listing.items as readonly Values[];
        const fingerprint = computeFingerprint(
          JSON.stringify([scope.identity, resource.path, pathValues, queryValues]),
        );
        const iso2 = source instanceof ScopedRow ? source.iso2 : undefined;
        return {
          ...toPage(items.length, fingerprint, { first, after, last, before }, size.page),
          about: new ScopedRow(scope, listing.context ?? {}, iso2),
          factAt: (position) => {
            const item = items[position] as Values;
            return new ScopedRow(scope, item, iso2, createFieldLoader(listing, item, find));
          },
        };
      };
      return resource.load
        ? resource.load(toRequest(resource, scope, pathValues, queryValues)).then(readPage)
        : readPage();
    },
  };
}

/**
 * Loads the fields that a list item lacks: from its JSON form, otherwise from the full object.
 */
const createFieldLoader =
  (listing: AnyListing, item: Values, find?: (fact: ScopedRow) => Values | undefined) =>
  (fact: ScopedRow): Values => ({
    ...find?.(fact),
    ...(listing.present?.(item) as Values | undefined),
  });

function toField(resource: Resource, types: ObjectTypes, options: FieldOptions = {}): Field {
  const field =
    resource.kind === 'list'
      ? listField(resource, types, options)
      : objectField(resource, types, options.without ?? [], options.given ?? noParentValues);
  return { ...field, deprecationReason: resource.deprecated?.replacement };
}

const isRootResource = ({ path }: Resource): boolean => !path.slice(0, path.lastIndexOf('/')).includes(':');

/** Fields of `Dataset` (`release`) or `Query` (`catalogue`). */
export const rootFields = (
  types: ObjectTypes,
  scope: 'release' | 'catalogue',
  resources: readonly Resource[] = RESOURCES,
): Fields =>
  Object.fromEntries(
    resources
      .filter((resource) => isRootResource(resource) && isInRelease(resource) === (scope === 'release'))
      .map((resource) => [resource.graphql.field, toField(resource, types)]),
  );

/** Fields of the resources that declare this parent type. */
export function childFields(name: string, types: ObjectTypes): Fields<ScopedRow> {
  const parameters = PARENT_PARAMETERS[name] ?? [];
  const children = RESOURCES.filter(({ graphql }) => graphql.below?.includes(name as never));
  const given: GetParentValues = (source) =>
    Object.fromEntries(parameters.map((each) => [each, getParentValue(source as ScopedRow, name, each)]));
  return Object.fromEntries(
    children.map((each) => {
      const filters = parameters.filter((parameter) => !(parameter in each.params.shape));
      const without = [...parameters, ...filters.flatMap((filter) => REDUNDANT_FILTERS[filter] ?? [])];
      // Precedents of a country are the cases of other countries.
      const listsOtherCountries =
        filters.length === 0 && each.kind === 'list' && 'country' in toSchema(each).shape;
      const fixedKeyFields = listsOtherCountries && name === 'Country' ? [] : parameters;
      return [each.graphql.field, toField(each, types, { without, given, fixedKeyFields, parameters })];
    }),
  ) as Fields<ScopedRow>;
}

const getParentValue = (source: ScopedRow, parent: string, parameter: string): unknown =>
  parent === 'Placement' ? source.member(parameter) : source.own[MEMBERS[parameter] ?? parameter];
