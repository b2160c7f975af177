import { createHash } from 'node:crypto';
import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { Problem } from '../domain/problem.js';
import { MAX_CURSOR_LENGTH } from './limits.js';
import { listOf, type QueryContext, required, type Scope } from './scope.js';

const FINGERPRINT_LENGTH = 8;

export function fingerprintOf(identity: string): string {
  return createHash('sha256').update(identity).digest('base64url').slice(0, FINGERPRINT_LENGTH);
}

function cursorAt(position: number, fingerprint: string): string {
  return Buffer.from(`${fingerprint}.${position}`).toString('base64url');
}

interface Given {
  readonly cursor: string;
  readonly argument: string;
  readonly fingerprint: string;
  readonly length: number;
}

/**
 * The position that a cursor names.
 * @throws Problem `invalid-cursor` for one that this list did not give
 */
export function positionOf({ cursor, argument, fingerprint, length }: Given): number {
  if (cursor.length <= MAX_CURSOR_LENGTH) {
    const position = Number(
      Buffer.from(cursor, 'base64url')
        .toString()
        .slice(fingerprint.length + 1),
    );
    const inList = Number.isInteger(position) && position >= 0 && position < length;
    if (inList && cursorAt(position, fingerprint) === cursor) return position;
  }
  throw new Problem(
    'invalid-cursor',
    `${argument}: this list did not give that cursor in this release with this filter. Begin without it, or take the endCursor of the page before (for before, the startCursor of the page behind).`,
    { errors: [{ parameter: argument, message: 'was not given by this list' }] },
  );
}

/** A page of a list: positions from `start` up to and without `end`. */
export interface Page {
  readonly items: readonly unknown[];
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
  readonly fingerprint: string;
  readonly gaps: () => readonly unknown[];
}

const PageInfo = new GraphQLObjectType<Page, QueryContext>({
  name: 'PageInfo',
  description: 'Where a page lies in its list',
  fields: {
    hasNextPage: {
      type: required(GraphQLBoolean),
      description: 'Whether items follow',
      resolve: ({ items, end }) => end < items.length,
    },
    hasPreviousPage: {
      type: required(GraphQLBoolean),
      description: 'Whether items come before',
      resolve: ({ start }) => start > 0,
    },
    startCursor: {
      type: GraphQLString,
      description: 'Cursor of the first item; null on an empty page',
      resolve: ({ start, end, fingerprint }) => (start < end ? cursorAt(start, fingerprint) : null),
    },
    endCursor: {
      type: GraphQLString,
      description: 'Cursor of the last item, to be given as after; null on an empty page',
      resolve: ({ start, end, fingerprint }) => (start < end ? cursorAt(end - 1, fingerprint) : null),
    },
  },
});

/** Told once of a list, and not of each item: its cost is counted once. */
const OF_WHOLE_LIST = { ofWholeList: true };

const connectionTypes = new WeakMap<GraphQLObjectType, GraphQLObjectType>();

export function connectionTypeOf(node: GraphQLObjectType): GraphQLObjectType {
  let type = connectionTypes.get(node);
  if (!type) {
    type = defineConnectionType(node);
    connectionTypes.set(node, type);
  }
  return type;
}

/** Fields about a whole list of such items: `wholeList` among the extensions of their type. */
function wholeListFields({ extensions }: GraphQLObjectType): GraphQLFieldConfigMap<Page, QueryContext> {
  const fields = (extensions.wholeList ?? {}) as GraphQLFieldConfigMap<Page, QueryContext>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { ...field, extensions: { ...field.extensions, ...OF_WHOLE_LIST } },
    ]),
  );
}

function defineConnectionType(node: GraphQLObjectType): GraphQLObjectType {
  const Edge = new GraphQLObjectType<{ page: Page; position: number }, QueryContext>({
    name: `${node.name}Edge`,
    description: `A ${node.name} and its place in the list`,
    fields: () => ({
      cursor: {
        type: required(GraphQLString),
        description: 'Opaque; given as after, the next page begins behind this item',
        resolve: ({ page, position }) => cursorAt(position, page.fingerprint),
      },
      node: {
        type: required(node),
        description: 'The item',
        resolve: ({ page, position }) => ({ scope: page.scope, fact: page.items[position] }),
      },
    }),
  });
  return new GraphQLObjectType<Page, QueryContext>({
    name: `${node.name}Connection`,
    description: `A page of a list of ${node.name}`,
    fields: () => ({
      totalCount: {
        type: required(GraphQLInt),
        description: 'Number of items of the whole list',
        extensions: OF_WHOLE_LIST,
        resolve: ({ items }) => items.length,
      },
      nodes: {
        type: required(listOf(node)),
        description: 'The items of the page',
        resolve: ({ items, scope, start, end }) => items.slice(start, end).map((fact) => ({ scope, fact })),
      },
      edges: {
        type: required(listOf(Edge)),
        description: 'The items of the page with their cursors',
        resolve: (page) =>
          Array.from({ length: page.end - page.start }, (_, index) => ({
            page,
            position: page.start + index,
          })),
      },
      pageInfo: {
        type: required(PageInfo),
        description: 'Where the page lies in the list',
        extensions: OF_WHOLE_LIST,
        resolve: (page) => page,
      },
      ...wholeListFields(node),
    }),
  });
}
