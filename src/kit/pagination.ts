import { createHash } from 'node:crypto';
import { Problem } from '../http/problem.js';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly start: number;
  readonly next: string | null;
  /**
   * Cursors of related pages; `null` is the first page, which needs no cursor. Empty for an unpaginated list.
   */
  readonly related: Readonly<Partial<Record<PageRelation, string | null>>>;
}

type PageRelation = 'first' | 'prev' | 'next' | 'last';

const FINGERPRINT_LENGTH = 8;

/**
 * Selects a page of a list. A cursor is only valid for the release and filters it was created for.
 *
 * @param identity release, path and filters of the list, without paging parameters
 * @throws Problem `invalid-cursor` for a cursor of another list
 */
export function paginateItems<Item>(
  items: readonly Item[],
  { limit, cursor, identity }: { limit?: number | undefined; cursor?: string | undefined; identity: string },
): Page<Item> {
  const total = items.length;
  const fingerprint = createHash('sha256').update(identity).digest('base64url').slice(0, FINGERPRINT_LENGTH);
  const toCursor = (offset: number): string | null =>
    offset === 0 ? null : Buffer.from(`${fingerprint}.${offset}`).toString('base64url');
  const start = cursor === undefined ? 0 : parseCursor(cursor, fingerprint, total);
  const end = limit === undefined ? total : Math.min(start + limit, total);
  return {
    items: start === 0 && end === total ? items : items.slice(start, end),
    total,
    start,
    next: end < total ? toCursor(end) : null,
    related: limit === undefined ? {} : relatedCursors({ start, end, limit, total }, toCursor),
  };
}

function relatedCursors(
  { start, end, limit, total }: { start: number; end: number; limit: number; total: number },
  toCursor: (offset: number) => string | null,
): Page<never>['related'] {
  // Aligned with the `next` links that lead there from this page.
  const pagesAfter = Math.max(Math.ceil((total - start) / limit) - 1, 0);
  return {
    first: null,
    ...(start > 0 ? { prev: toCursor(Math.max(start - limit, 0)) } : {}),
    ...(end < total ? { next: toCursor(end) } : {}),
    last: toCursor(start + pagesAfter * limit),
  };
}

/** Number of rows before the page of a valid cursor. */
export const cursorOffset = (cursor: string): number =>
  Number(
    Buffer.from(cursor, 'base64url')
      .toString()
      .slice(FINGERPRINT_LENGTH + 1),
  );

function parseCursor(cursor: string, fingerprint: string, total: number): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const start = cursorOffset(cursor);
  const isValid = text.startsWith(`${fingerprint}.`) && Number.isInteger(start) && start > 0 && start < total;
  if (isValid && Buffer.from(text).toString('base64url') === cursor) return start;
  throw new Problem(
    'invalid-cursor',
    'Invalid cursor: it belongs to another list, release or filter. Start from the first page, or follow its next link.',
    { errors: [{ parameter: 'cursor', message: 'does not belong to this list' }] },
  );
}
