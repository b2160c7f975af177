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
import { MAX_LIMIT } from '../kit/parameters.js';
import { type AnyListing, isInRelease } from '../kit/resource.js';
import { splitArguments, toArguments } from './arguments.js';
import {
  computeFingerprint,
  connectionType,
  PAGE_ARGUMENTS,
  type PageArguments,
  toPage,
} from './connection.js';
import { type ListSize, pageRows } from './cost.js';
import {
  ENTITIES,
  list,
  MEMBERS,
  SERVED,
  type Served,
  type ServedList,
  type ServedObject,
  toParams,
  toRequest,
  toSchema,
} from './entities.js';
import { toGraphqlName } from './enums.js';
import { type QueryContext, type Scope, ScopedRow, scopeFor, type Values } from './fact.js';
import { BASE_COSTS, MAX_BY_FIELD } from './limits.js';
import { type ObjectTypes, required } from './object-types.js';
import { withoutNull } from './schema-definition.js';

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
  /** Parameters that the parent supplies; as members of a key they are the same for all items. */
  readonly parameters?: readonly string[];
}

function objectField(
  resource: ServedObject,
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
      const fields = resource.get(toRequest(resource, scope, pathValues, queryValues)) as Values;
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

function getConnectionType(resource: ServedList, types: ObjectTypes): GraphQLObjectType {
  const typesByName = connections.get(types) ?? new Map<string, GraphQLObjectType>();
  connections.set(types, typesByName);
  const name = resource.graphql.type;
  const type =
    typesByName.get(name) ??
    connectionType(types.of(toSchema(resource), name), () => connectionContextFields(name, types));
  typesByName.set(name, type);
  return type;
}

const describe = (schema: z.ZodType): string =>
  schema.description ?? withoutNull(schema).inner.description ?? '';

/** Fields of a connection besides its items; nullable if not all lists of the type have them. */
function connectionContextFields(name: string, types: ObjectTypes): Fields<ScopedRow> {
  const lists = SERVED.filter(
    (each): each is ServedList => each.kind === 'list' && each.graphql.type === name,
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
          description: toGraphqlName(describe(schema as z.ZodType)),
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
function getMaxItems(resource: ServedList, fixed: readonly string[], args: Values): number {
  const named = Object.keys(MAX_BY_FIELD).filter((member) => member in toSchema(resource).shape);
  const { key = named } = ENTITIES.get(resource.graphql.type) ?? {};
  if (key.length === 0) return MAX_LIMIT;
  return key
    .filter((member) => !fixed.includes(member))
    .reduce((most, member) => {
      const all = (MAX_BY_FIELD as Readonly<Record<string, number>>)[member] ?? MAX_LIMIT;
      const given = args[member] == null ? all : [args[member]].flat().length;
      return Math.min(most * Math.min(given, all), MAX_LIMIT);
    }, 1);
}

function listField(
  resource: ServedList,
  types: ObjectTypes,
  { without = [], given = noParentValues, parameters = [] }: FieldOptions,
): Field {
  const name = resource.graphql.type;
  const entity = ENTITIES.get(name);
  // A complete item has nothing left to load; looking would take 60 µs each.
  const find = entity?.schema === toSchema(resource) ? undefined : entity?.find;
  const size: ListSize = {
    needs: parameters,
    count: (scope, parent, args) => {
      try {
        const { first, after, last, before, ...filters } = args;
        return list(resource, scope, ...splitArguments(resource, filters, parent)).items.length;
      } catch (error) {
        // The error is reported when the field is resolved.
        if (error instanceof DomainError || error instanceof Problem) return undefined;
        throw error;
      }
    },
    bound: (args) => getMaxItems(resource, parameters, args),
  };
  return {
    type: required(getConnectionType(resource, types)),
    description: resource.summary,
    args: {
      ...toArguments(resource, without),
      ...PAGE_ARGUMENTS,
    },
    extensions: {
      complexity: (field: ComplexityEstimatorArgs) =>
        (resource.cost ?? BASE_COSTS.list) + pageRows(field, size) * field.childComplexity,
    },
    resolve: (source, { first, after, last, before, ...args }: PageArguments, context) => {
      const scope = getScope(source, context);
      const [pathValues, queryValues] = splitArguments(resource, args, given(source));
      const listing = list(resource, scope, pathValues, queryValues);
      const items = listing.items as readonly Values[];
      const fingerprint = computeFingerprint(
        JSON.stringify([scope.identity, resource.path, pathValues, queryValues]),
      );
      const iso2 = source instanceof ScopedRow ? source.iso2 : undefined;
      return {
        ...toPage(items.length, fingerprint, { first, after, last, before }),
        about: new ScopedRow(scope, listing.context ?? {}, iso2),
        factAt: (position: number) => {
          const item = items[position] as Values;
          return new ScopedRow(scope, item, iso2, createFieldLoader(listing, item, find));
        },
      };
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

function toField(resource: Served, types: ObjectTypes, options: FieldOptions = {}): Field {
  const field =
    resource.kind === 'list'
      ? listField(resource, types, options)
      : objectField(resource, types, options.without ?? [], options.given ?? noParentValues);
  return { ...field, deprecationReason: resource.deprecated?.replacement };
}

const isRootResource = ({ path }: Served): boolean => !path.slice(0, path.lastIndexOf('/')).includes(':');

/** Fields of `Dataset` (`release`) or `Query` (`catalogue`). */
export const rootFields = (
  types: ObjectTypes,
  scope: 'release' | 'catalogue',
  resources: readonly Served[] = SERVED,
): Fields =>
  Object.fromEntries(
    resources
      .filter((resource) => isRootResource(resource) && isInRelease(resource) === (scope === 'release'))
      .map((resource) => [resource.graphql.field, toField(resource, types)]),
  );

/** Fields of the resources that declare this parent type. */
export function childFields(name: string, types: ObjectTypes): Fields<ScopedRow> {
  const parameters = PARENT_PARAMETERS[name] ?? [];
  const children = SERVED.filter(({ graphql }) => graphql.below?.includes(name as never));
  const given: GetParentValues = (source) =>
    Object.fromEntries(parameters.map((each) => [each, getParentValue(source as ScopedRow, each)]));
  return Object.fromEntries(
    children.map((each) => {
      const filters = parameters.filter((parameter) => !(parameter in each.params.shape));
      const without = [...parameters, ...filters.flatMap((filter) => REDUNDANT_FILTERS[filter] ?? [])];
      return [each.graphql.field, toField(each, types, { without, given, parameters })];
    }),
  ) as Fields<ScopedRow>;
}

const getParentValue = (source: ScopedRow, parameter: string): unknown =>
  source.own[MEMBERS[parameter] ?? parameter];
