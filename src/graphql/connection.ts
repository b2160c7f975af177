import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputObjectType,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLString,
} from 'graphql';
import { Problem } from '../domain/problem.js';
import { connectionTypeOf, fingerprintOf, type Page, positionOf } from './connection-types.js';
import { membersOf } from './input-of.js';
import { COUNTED, COUNTED_LATER, OWN_COSTS, type Size } from './limits.js';
import { inOrder, type OrderKey, orderArgument } from './order.js';
import { type InScope, type QueryContext, required, type Scope } from './scope.js';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

interface ConnectionArguments extends PageArguments {
  readonly filter?: object | null;
  readonly orderBy?: Parameters<typeof inOrder>[1] | null;
}

const pageArguments: GraphQLFieldConfigArgumentMap = {
  first: {
    type: GraphQLInt,
    description: 'Number of items of the page, the first ones; without first and last the list is whole',
  },
  after: {
    type: GraphQLString,
    description: 'Cursor behind which the page begins: the endCursor of the page before',
  },
  last: { type: GraphQLInt, description: 'Number of items of the page, the last ones' },
  before: {
    type: GraphQLString,
    description: 'Cursor before which the page ends: the startCursor of the page behind',
  },
};

interface Connection<Source, Filter, Args> {
  readonly description: string;
  /** Assumed length of the list for the estimate of a query's cost. */
  readonly assumedSize: Size | typeof COUNTED | typeof COUNTED_LATER;
  readonly filter?: GraphQLInputObjectType;
  readonly args?: GraphQLFieldConfigArgumentMap;
  /** By default the scope of the fact that has the list; a list that is counted has no such fact. */
  readonly scopeOf?: (source: Source, context: QueryContext) => Scope;
  /** Tells the list from the same list of another parent. */
  readonly parentOf?: (source: Source) => string | number;
  /** What the items are made from, where that takes long. */
  readonly parts?: (source: Source, scope: Scope) => Iterable<unknown>;
  readonly items: (
    source: Source,
    filter: Filter,
    scope: Scope,
    context: QueryContext,
    args: Args,
  ) => readonly unknown[];
  readonly gaps?: (source: Source, filter: Filter, scope: Scope, args: Args) => readonly unknown[];
}

type MaybePromise<Value> = Value | Promise<Value>;

type CountItems = (args: ConnectionArguments, fieldName: string, context: QueryContext) => number;

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
    parts,
    items,
    gaps,
  }: Connection<Source, Filter, Args>,
): GraphQLFieldConfig<Source, QueryContext> {
  const orders = (node.extensions.orders ?? []) as readonly OrderKey[];
  const listOfItems = (
    source: Source,
    { filter: given, orderBy, ...further }: Omit<ConnectionArguments, keyof PageArguments>,
    fieldName: string,
    context: QueryContext,
  ) => {
    const scope = scopeOf(source, context);
    const wanted = membersOf(given ?? {}) as Filter;
    const args = membersOf(further) as Args;
    const asked = JSON.stringify([wanted, args, orderBy]);
    const identity = [scope.identity, node.name, fieldName, parentOf?.(source) ?? '', asked].join('|');
    const known = context.lists.get(identity);
    const list = known ?? inOrder(items(source, wanted, scope, context, args), orderBy ?? [], scope.release);
    if (!known) context.lists.set(identity, list);
    return { scope, wanted, args, identity, list };
  };
  const count: CountItems = ({ first, after, last, before, ...asked }, fieldName, context) =>
    listOfItems(undefined as Source, asked, fieldName, context).list.length;
  return {
    type: required(connectionTypeOf(node)),
    description,
    extensions: {
      ownCost: OWN_COSTS.list,
      ...(assumedSize === COUNTED ? { count } : { assumedSize }),
    },
    args: {
      ...furtherArgs,
      ...(filter && {
        filter: { type: filter, description: 'Which items are wanted; all when it is not given' },
      }),
      ...(orders.length > 0 && { orderBy: orderArgument(node.name, orders) }),
      ...pageArguments,
    },
    resolve: (source, args: ConnectionArguments, context, info): MaybePromise<Page> => {
      const ready = parts && context.making.through(parts(source, scopeOf(source, context)));
      return ready
        ? ready.then(() => pageFor(source, args, context, info))
        : pageFor(source, args, context, info);
    },
  };

  function pageFor(
    source: Source,
    { first, after, last, before, ...asked }: ConnectionArguments,
    context: QueryContext,
    { fieldName, fieldNodes }: GraphQLResolveInfo,
  ): MaybePromise<Page> {
    const { scope, wanted, args, identity, list } = listOfItems(source, asked, fieldName, context);
    const page: Page = {
      ...pageOf(list, { first, after, last, before }, fingerprintOf(identity)),
      scope,
      gaps: () => gaps?.(source, wanted, scope, args) ?? [],
    };
    if (assumedSize !== COUNTED_LATER) return page;
    const perItem = fieldNodes.reduce((sum, field) => sum + (context.itemCosts.get(field) ?? 0), 0);
    return context.spend(perItem * (page.end - page.start)).then(() => page);
  }
}

/** As the Cursor Connections Specification has it: what the cursors leave, of that the first or the last. */
function pageOf(
  items: readonly unknown[],
  { first, after, last, before }: PageArguments,
  fingerprint: string,
): Omit<Page, 'scope' | 'gaps'> {
  checkSize('first', first);
  checkSize('last', last);
  if (first != null && last != null)
    throw new Problem(
      'invalid-parameter',
      `first (${first}) and last (${last}) cannot be given together: ask for the first items, or for the last.`,
      { errors: [{ parameter: 'last', message: 'cannot be given together with first' }] },
    );
  const positionIn = (argument: 'after' | 'before', cursor: string) =>
    positionOf({ cursor, argument, fingerprint, length: items.length });
  let start = after == null ? 0 : positionIn('after', after) + 1;
  let end = before == null ? items.length : Math.max(positionIn('before', before), start);
  if (first != null) end = Math.min(end, start + first);
  if (last != null) start = Math.max(start, end - last);
  return { items, start, end, fingerprint };
}

function checkSize(argument: 'first' | 'last', size: number | null | undefined): void {
  if (size == null || size >= 1) return;
  throw new Problem('invalid-parameter', `${argument} (${size}) must be 1 or more.`, {
    errors: [{ parameter: argument, message: 'must be 1 or more' }],
  });
}
