import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLNonNull,
  type GraphQLObjectType,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { z } from 'zod';
import {
  isInRelease,
  type Listing,
  type ListResource,
  type ObjectResource,
  type Resource,
} from '../rest/resource/resource.js';
import { RESOURCES } from '../rest/resources/index.js';
import { argumentsOf, partedFor } from './arguments.js';
import {
  connectionType,
  fingerprintOf,
  type PageArguments,
  type PageSpan,
  pageArguments,
  pageOf,
} from './connection.js';
import { ENTITIES, list, MEMBERS, paramsOf, questionOf, schemaOf, typeNameOf } from './entities.js';
import { inGraphql } from './enums.js';
import { answeringScope, type QueryContext, type Scope, ScopedFact, type Values } from './fact.js';
import { MAX_PAGE, MOST, OWN_COSTS, PAGE_SIZE } from './limits.js';
import type { ObjectTypes } from './object-types.js';
import { type GivenOrder, inOrder, orderArgument } from './order.js';

/*
 * Every resource is a field: of the root; of what its path lies below; and a list of whatever it can be narrowed to by
 * country, report or group.
 */

type Field<Source = unknown> = GraphQLFieldConfig<Source, QueryContext>;
type Fields<Source = unknown> = GraphQLFieldConfigMap<Source, QueryContext>;

/** The parameters of paths and filters that stand for a thing with an id. */
const PARENTS = { Country: 'country', Report: 'year', Group: 'group' } as const;
/** Filters that a parent decides. */
const DECIDED: Readonly<Record<string, readonly string[]>> = {
  country: ['region', 'group', 'membership'],
  year: ['from', 'to'],
  group: [],
};

/** Name of the field: the last word of its path, or what is got by a key. */
function fieldNameOf({ path, operationId }: Resource): string {
  const last = path.split('/').at(-1) ?? '';
  if (!last.startsWith(':')) return last.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const word = operationId.replace(/^get/, '');
  return `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}

/** Parameters that the parent of a field gives, by their names. */
type ValuesGiven = (source: unknown) => Values;

const nothing: ValuesGiven = () => ({});

interface Options {
  readonly without?: readonly string[];
  readonly given?: ValuesGiven;
  /** Members of the items' keys that are the same in the whole list. */
  readonly decided?: readonly string[];
}

function objectField(
  resource: ObjectResource,
  types: ObjectTypes,
  without: readonly string[],
  given: ValuesGiven,
): Field {
  const type = types.of(resource.object, typeNameOf(resource));
  return {
    type,
    description: resource.summary,
    args: argumentsOf(resource, without),
    extensions: {
      complexity: ({ childComplexity }: ComplexityEstimatorArgs) =>
        (resource.cost ?? OWN_COSTS.object) + childComplexity,
    },
    resolve: (source, args: Values, context) => {
      const scope = scopeOf(source, context);
      const [ofPath, ofQuery] = partedFor(resource, args, given(source));
      const got = resource.get(questionOf(resource, scope, ofPath, ofQuery));
      const own = (resource.atOrigin?.(got as never, context.origin) ?? got) as Values;
      return new ScopedFact(
        scope,
        own,
        source instanceof ScopedFact ? source.iso2 : undefined,
        ENTITIES.get(type.name)?.find,
      );
    },
  };
}

const scopeOf = (source: unknown, context: QueryContext): Scope =>
  source instanceof ScopedFact ? source.scope : answeringScope(source, context);

const connections = new WeakMap<ObjectTypes, Map<string, GraphQLObjectType>>();

function connectionOf(resource: ListResource, types: ObjectTypes): GraphQLObjectType {
  const known = connections.get(types) ?? new Map<string, GraphQLObjectType>();
  connections.set(types, known);
  const name = typeNameOf(resource);
  const type =
    known.get(name) ?? connectionType(types.of(schemaOf(resource), name), () => aboutFields(name, types));
  known.set(name, type);
  return type;
}

/** Members of the lists of a type beside their items; null where not each of them has one. */
function aboutFields(name: string, types: ObjectTypes): Fields<ScopedFact> {
  const lists = RESOURCES.filter(
    (each): each is ListResource => each.kind === 'list' && typeNameOf(each) === name,
  );
  const contexts = lists.map((each) =>
    Object.entries(each.context ?? {}).filter(([member]) => !paramsOf(each).includes(member)),
  );
  return Object.fromEntries(
    contexts.flat().map(([member, schema]) => {
      const inAll = contexts.every((each) => each.some(([other]) => other === member));
      const { type, read } = types.typed(schema as z.ZodType, name, member);
      return [
        member,
        {
          type: inAll || !(type instanceof GraphQLNonNull) ? type : type.ofType,
          description: inGraphql((schema as z.ZodType).description ?? ''),
          resolve: (fact: ScopedFact) => {
            const value = fact.read(member);
            return value === null ? null : read(value, fact);
          },
        },
      ];
    }),
  );
}

/** More items than a list can have: as many as its keys can name, of which its parent has decided a part. */
function mostOf(resource: ListResource, decided: readonly string[]): number {
  const { key = ['table'] } = ENTITIES.get(typeNameOf(resource)) ?? {};
  return key
    .filter((member) => !decided.includes(member))
    .reduce(
      (most, member) =>
        Math.min(most * ((MOST as Readonly<Record<string, number>>)[member] ?? MAX_PAGE), MAX_PAGE),
      1,
    );
}

interface ListArguments extends PageArguments {
  readonly orderBy?: readonly GivenOrder[] | null;
}

function listField(
  resource: ListResource,
  types: ObjectTypes,
  { without = [], given = nothing, decided = [] }: Options,
): Field {
  const name = typeNameOf(resource);
  const entity = ENTITIES.get(name);
  const fields = Object.keys(schemaOf(resource).shape);
  // An item that is the whole thing has no more to be found: to look for what it lacks would take 60 µs each.
  const find = entity?.schema === schemaOf(resource) ? undefined : entity?.find;
  const most = mostOf(resource, decided);
  const size = Math.min(most, PAGE_SIZE);
  return {
    // A question that can be refused can be null: the rest of the answer stands.
    type: connectionOf(resource, types),
    description: resource.summary,
    args: {
      ...argumentsOf(resource, without),
      ...orderArgument(fields),
      ...pageArguments(size),
    },
    extensions: {
      complexity: ({ args, childComplexity }: ComplexityEstimatorArgs) =>
        (resource.cost ?? OWN_COSTS.list) +
        Math.min(Math.max(args.last ?? args.first ?? size, 0), most) * childComplexity,
    },
    resolve: (source, args: ListArguments, context) => {
      const { gather } = resource;
      if (!gather) return pageFor(source, args, context);
      const { scope, ofPath, ofQuery } = asked(source, args, context);
      return gather(questionOf(resource, scope, ofPath, ofQuery)).then((gathered) =>
        pageFor(source, args, context, gathered),
      );
    },
  };

  function asked(
    source: unknown,
    { first, after, last, before, orderBy, ...args }: ListArguments,
    context: QueryContext,
  ) {
    const [ofPath, ofQuery] = partedFor(resource, args, given(source));
    return {
      scope: scopeOf(source, context),
      ofPath,
      ofQuery,
      orderBy,
      page: { first, after, last, before },
    };
  }

  function pageFor(
    source: unknown,
    args: ListArguments,
    context: QueryContext,
    gathered?: unknown,
  ): PageSpan {
    const { scope, ofPath, ofQuery, orderBy, page } = asked(source, args, context);
    const listing = list(resource, scope, ofPath, ofQuery, gathered);
    const items = inOrder(listing.items as readonly Values[], orderBy ?? [], fields, scope.release);
    const fingerprint = fingerprintOf(
      JSON.stringify([scope.identity, resource.path, ofPath, ofQuery, orderBy]),
    );
    const iso2 = source instanceof ScopedFact ? source.iso2 : undefined;
    return {
      ...pageOf(items.length, fingerprint, page, size),
      about: new ScopedFact(scope, listing.context ?? {}, iso2),
      factAt: (position) => {
        const item = items[position] as Values;
        return new ScopedFact(scope, item, iso2, restOf(listing, item, find));
      },
    };
  }
}

/** A field that an item has only in its JSON form is read from that; what is not there either, from the whole thing. */
const restOf =
  (listing: Listing, item: Values, find?: (fact: ScopedFact) => Values | undefined) =>
  (fact: ScopedFact): Values => ({
    ...find?.(fact),
    ...(listing.present?.(item as never) as Values | undefined),
  });

function fieldOf(resource: Resource, types: ObjectTypes, options: Options = {}): Field {
  const field =
    resource.kind === 'list'
      ? listField(resource, types, options)
      : objectField(resource, types, options.without ?? [], options.given ?? nothing);
  return { ...field, deprecationReason: resource.deprecated?.instead };
}

/** Resources that a path leads to from the root, by no more than a key of their own. */
const ofRoot = RESOURCES.filter(({ path }) => !path.slice(0, path.lastIndexOf('/')).includes(':'));

export const rootFields = (types: ObjectTypes, scope: 'release' | 'catalogue'): Fields =>
  Object.fromEntries(
    ofRoot
      .filter((resource) => isInRelease(resource) === (scope === 'release'))
      .map((resource) => [fieldNameOf(resource), fieldOf(resource, types)]),
  );

/** The resources below a thing, those that can be narrowed to it, and what more there is of an item of a list. */
export function fieldsBelow(name: string, types: ObjectTypes): Fields<ScopedFact> {
  const param = PARENTS[name as keyof typeof PARENTS];
  if (param === undefined) return fieldsOfItem(name, types);
  const member = MEMBERS[param] ?? param;
  const given: ValuesGiven = (source) => ({ [param]: (source as ScopedFact).own[member] });
  const prefix = RESOURCES.find(
    (each) => typeNameOf(each) === name && each.path.endsWith(`/:${param}`),
  )?.path;
  const below = RESOURCES.filter(({ path }) => path.startsWith(`${prefix}/`));
  const own = Object.fromEntries(
    below.map((each) => {
      // Precedents of a country are the cases of others.
      const isOfOthers = param === 'country' && each.kind === 'list' && 'country' in schemaOf(each).shape;
      return [
        fieldNameOf(each),
        fieldOf(each, types, { without: [param], given, decided: isOfOthers ? [] : [param] }),
      ];
    }),
  );
  const others = below.flatMap(({ alsoAt = [] }) => alsoAt.map((path) => path.split('/').at(-1)));
  const narrowed = ofRoot.filter(
    (each) =>
      each.kind === 'list' &&
      param in each.query.shape &&
      !others.includes(fieldNameOf(each)) &&
      typeNameOf(each) !== name,
  );
  const without = [param, ...(DECIDED[param] ?? [])];
  return {
    ...Object.fromEntries(
      narrowed.map((each) => [fieldNameOf(each), fieldOf(each, types, { without, given, decided: [param] })]),
    ),
    ...own,
  } as Fields<ScopedFact>;
}

/** `/countries/:country/tiers/:year` is a field of an item of `/countries/:country/tiers`. */
function fieldsOfItem(name: string, types: ObjectTypes): Fields<ScopedFact> {
  const { key } = ENTITIES.get(name) ?? {};
  const more = RESOURCES.filter((each) => {
    const listed = RESOURCES.find(({ path }) => path === each.path.slice(0, each.path.lastIndexOf('/')));
    const isOfItem = listed?.kind === 'list' && typeNameOf(listed) === name && typeNameOf(each) !== name;
    return isOfItem && each.path.includes('/:') && key?.every((member) => member in each.params.shape);
  });
  return Object.fromEntries(
    more.map((each) => {
      const params = paramsOf(each);
      const given: ValuesGiven = (fact) =>
        Object.fromEntries(params.map((each) => [each, (fact as ScopedFact).member(each)]));
      return [fieldNameOf(each), fieldOf(each, types, { without: params, given })];
    }),
  ) as Fields<ScopedFact>;
}
