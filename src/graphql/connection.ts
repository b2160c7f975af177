import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputObjectType,
  GraphQLInt,
  type GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { Problem } from '../domain/problem.js';
import { connectionTypeOf, type Page } from './connection-types.js';
import { fingerprintOf, positionOf } from './cursor.js';
import { MAX_FIRST, OWN_COSTS } from './limits.js';
import type { InScope, QueryContext, Scope } from './scope.js';
import { required } from './wrappers.js';

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface ConnectionArguments extends PageArguments {
  readonly filter?: object | null;
}

const pageArguments: GraphQLFieldConfigArgumentMap = {
  first: {
    type: GraphQLInt,
    description: `Number of items of the page, 1 to ${MAX_FIRST}; ${MAX_FIRST} when it is not given`,
  },
  after: {
    type: GraphQLString,
    description: 'Cursor behind which the page begins: the endCursor of the page before',
  },
};

interface Connection<Source, Filter, Args> {
  readonly description: string;
  /** How long the list is taken to be when the cost of a query is estimated. */
  readonly assumedSize: number;
  readonly filter?: GraphQLInputObjectType;
  /** Further arguments that say which list it is. */
  readonly args?: GraphQLFieldConfigArgumentMap;
  /** By default the scope of the fact that has the list. */
  readonly scopeOf?: (source: Source, context: QueryContext) => Scope;
  /** What tells the list from the same list of another parent. */
  readonly parentOf?: (source: Source) => string | number;
  readonly items: (
    source: Source,
    filter: Filter,
    scope: Scope,
    context: QueryContext,
    args: Args,
  ) => readonly unknown[];
  /** What the dataset cannot know of the list, where its connection tells that. */
  readonly gaps?: (source: Source, filter: Filter, scope: Scope, args: Args) => readonly unknown[];
}

/**
 * A field that is a list, given as a Cursor Connection.
 * @param node type of the items; each is resolved from the item and its scope
 */
export function connectionField<
  Source,
  Filter extends object = Record<string, never>,
  Args extends object = Record<string, never>,
>(
  node: GraphQLObjectType,
  {
    description,
    assumedSize,
    filter,
    args: furtherArgs,
    scopeOf = (source) => (source as InScope<unknown>).scope,
    parentOf,
    items,
    gaps,
  }: Connection<Source, Filter, Args>,
): GraphQLFieldConfig<Source, QueryContext> {
  return {
    type: required(connectionTypeOf(node)),
    description,
    extensions: { assumedSize, ownCost: OWN_COSTS.list },
    args: {
      ...furtherArgs,
      ...(filter && {
        filter: { type: filter, description: 'Which items are wanted; all when it is not given' },
      }),
      ...pageArguments,
    },
    resolve: (
      source,
      { first, after, filter: given, ...further }: ConnectionArguments,
      context,
      info,
    ): Page => {
      const scope = scopeOf(source, context);
      const wanted = omitNulls(given ?? {}) as Filter;
      const args = omitNulls(further) as Args;
      const parent = parentOf?.(source) ?? '';
      const asked = JSON.stringify([wanted, args]);
      const identity = [scope.identity, node.name, info.fieldName, parent, asked].join('|');
      const known = context.lists.get(identity);
      const list = known ?? items(source, wanted, scope, context, args);
      if (!known) context.lists.set(identity, list);
      return {
        ...pageOf(list, { first: first ?? null, after: after ?? null }, fingerprintOf(identity)),
        scope,
        gaps: () => gaps?.(source, wanted, scope, args) ?? [],
      };
    },
  };
}

function pageOf(
  items: readonly unknown[],
  args: PageArguments,
  fingerprint: string,
): Omit<Page, 'scope' | 'gaps'> {
  const first = args.first ?? MAX_FIRST;
  if (first < 1 || first > MAX_FIRST) {
    throw new Problem('invalid-parameter', `first (${first}) must be from 1 to ${MAX_FIRST}.`, {
      errors: [{ parameter: 'first', message: `must be from 1 to ${MAX_FIRST}` }],
    });
  }
  const { after } = args;
  const start = after == null ? 0 : positionOf(after, fingerprint, items.length) + 1;
  return { items, start, end: Math.min(start + first, items.length), fingerprint };
}

/** Members of an input that are null say no more than those that are not given. */
export function omitNulls(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}
