import { createHash } from 'node:crypto';
import {
  GraphQLBoolean,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { Problem } from '../http/problem.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../kit/parameters.js';
import type { QueryContext, ScopedRow } from './fact.js';
import { MAX_CURSOR_LENGTH } from './limits.js';
import { required, toList } from './object-types.js';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export const PAGE_ARGUMENTS: GraphQLFieldConfigArgumentMap = {
  first: {
    type: GraphQLInt,
    description: `Return the first n items (default ${DEFAULT_LIMIT}, maximum ${MAX_LIMIT})`,
  },
  after: {
    type: GraphQLString,
    description: 'Return items after this cursor: the endCursor of the previous page',
  },
  last: { type: GraphQLInt, description: `Return the last n items (maximum ${MAX_LIMIT})` },
  before: {
    type: GraphQLString,
    description: 'Return items before this cursor: the startCursor of the following page',
  },
};

/** A page of a list: positions from `start` (inclusive) to `end` (exclusive). */
interface PageSpan {
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly fingerprint: string;
  readonly factAt: (position: number) => ScopedRow;
  readonly about: ScopedRow;
}

const FINGERPRINT_LENGTH = 8;

/** Short hash of a list's identity, which ties cursors to their list. */
export const computeFingerprint = (identity: string): string =>
  createHash('sha256').update(identity).digest('base64url').slice(0, FINGERPRINT_LENGTH);

const cursorAt = (position: number, fingerprint: string): string =>
  Buffer.from(`${fingerprint}.${position}`).toString('base64url');

function getPosition(argument: string, cursor: string, fingerprint: string, length: number): number {
  if (cursor.length <= MAX_CURSOR_LENGTH) {
    const position = Number(
      Buffer.from(cursor, 'base64url')
        .toString()
        .slice(fingerprint.length + 1),
    );
    if (position >= 0 && position < length && cursorAt(position, fingerprint) === cursor) return position;
  }
  throw new Problem(
    'invalid-cursor',
    `${argument} is not a cursor of this list: it belongs to another list, release or filter. Start without it, or use pageInfo.endCursor of the previous page for after, pageInfo.startCursor of the following page for before.`,
    { errors: [{ parameter: argument, message: 'does not belong to this list' }] },
  );
}

/** Pagination algorithm of the Cursor Connections Specification: apply the cursors, then `first` or `last`. */
export function toPage(length: number, fingerprint: string, { first, after, last, before }: PageArguments) {
  for (const [name, given] of [
    ['first', first],
    ['last', last],
  ] as const)
    if (given != null && (given < 1 || given > MAX_LIMIT)) {
      const message = `must be a whole number from 1 to ${MAX_LIMIT}`;
      throw new Problem('invalid-parameter', `${name} (${given}) ${message}.`, {
        errors: [{ parameter: name, message }],
      });
    }
  if (first != null && last != null)
    throw new Problem(
      'invalid-parameter',
      `first (${first}) and last (${last}) must not be combined. Use one of them.`,
      { errors: [{ parameter: 'last', message: 'must not be combined with first' }] },
    );
  let start = after == null ? 0 : getPosition('after', after, fingerprint, length) + 1;
  let end = before == null ? length : Math.max(getPosition('before', before, fingerprint, length), start);
  if (last != null) start = Math.max(start, end - last);
  else end = Math.min(end, start + (first ?? DEFAULT_LIMIT));
  return { length, start, end, fingerprint };
}

const PageInfo = new GraphQLObjectType<PageSpan, QueryContext>({
  name: 'PageInfo',
  description: 'Position of a page in its list',
  fields: {
    hasNextPage: {
      type: required(GraphQLBoolean),
      description: 'True if items follow',
      resolve: ({ length, end }) => end < length,
    },
    hasPreviousPage: {
      type: required(GraphQLBoolean),
      description: 'True if items precede',
      resolve: ({ start }) => start > 0,
    },
    startCursor: {
      type: GraphQLString,
      description: 'Cursor of the first item; null on an empty page',
      resolve: ({ start, end, fingerprint }) => (start < end ? cursorAt(start, fingerprint) : null),
    },
    endCursor: {
      type: GraphQLString,
      description: 'Cursor of the last item, for after; null on an empty page',
      resolve: ({ start, end, fingerprint }) => (start < end ? cursorAt(end - 1, fingerprint) : null),
    },
  },
});

const positions = ({ start, end }: PageSpan): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** @param about fields of the list as a whole; their source is a fact */
export function connectionType(
  node: GraphQLObjectType,
  about: () => GraphQLFieldConfigMap<ScopedRow, QueryContext>,
): GraphQLObjectType {
  const Edge = new GraphQLObjectType<{ page: PageSpan; position: number }, QueryContext>({
    name: `${node.name}Edge`,
    description: `A ${node.name} and its cursor`,
    fields: {
      cursor: {
        type: required(GraphQLString),
        description: 'Opaque cursor of this item, for after or before',
        resolve: ({ page, position }) => cursorAt(position, page.fingerprint),
      },
      node: {
        type: required(node),
        description: 'The item',
        resolve: ({ page, position }) => page.factAt(position),
      },
    },
  });
  return new GraphQLObjectType<PageSpan, QueryContext>({
    name: `${node.name}Connection`,
    description: `A page of a list of ${node.name}`,
    fields: () => ({
      total: {
        type: required(GraphQLInt),
        description: 'Number of items in the list, on all pages',
        resolve: ({ length }) => length,
      },
      items: {
        type: toList(node),
        description: 'Items of the page',
        resolve: (page) => positions(page).map(page.factAt),
      },
      edges: {
        type: toList(Edge),
        description: 'Items of the page with their cursors',
        resolve: (page) => positions(page).map((position) => ({ page, position })),
      },
      pageInfo: {
        type: required(PageInfo),
        description: 'Position of the page in the list',
        resolve: (page) => page,
      },
      ...Object.fromEntries(
        Object.entries(about()).map(([name, field]) => [
          name,
          {
            ...field,
            resolve: (page: PageSpan, args: object, context: QueryContext, info: never) =>
              field.resolve?.(page.about, args, context, info),
          },
        ]),
      ),
    }),
  });
}
