import { createHash } from 'node:crypto';
import { Problem } from '../../http/problem.js';

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly start: number;
  readonly next: string | null;
  /**
   * Cursors of related pages; `null` is the first page, which needs no cursor. Empty for an unpaginated list.
   */
  readonly others: Readonly<Partial<Record<PageRelation, string | null>>>;
}

type PageRelation = 'first' | 'prev' | 'next' | 'last';

const FINGERPRINT_LENGTH = 8;

/**
 * Selects a page of a list. A cursor is only valid for the release and filters it was created for.
 *
 * @param identity release, path and filters of the list, without paging parameters
 * @throws Problem `invalid-cursor` for a cursor of another list
 */
export function pageOf<Item>(
  items: readonly Item[],
  { limit, cursor, identity }: { limit?: number | undefined; cursor?: string | undefined; identity: string },
): PageOf<Item> {
  const total = items.length;
  const fingerprint = createHash('sha256').update(identity).digest('base64url').slice(0, FINGERPRINT_LENGTH);
  const cursorOf = (at: number): string | null =>
    at === 0 ? null : Buffer.from(`${fingerprint}.${at}`).toString('base64url');
  const start = cursor === undefined ? 0 : startOf(cursor, fingerprint, total);
  const end = limit === undefined ? total : Math.min(start + limit, total);
  return {
    items: start === 0 && end === total ? items : items.slice(start, end),
    total,
    start,
    next: end < total ? cursorOf(end) : null,
    others: limit === undefined ? {} : othersOf({ start, end, limit, total }, cursorOf),
  };
}

function othersOf(
  { start, end, limit, total }: { start: number; end: number; limit: number; total: number },
  cursorOf: (at: number) => string | null,
): PageOf<never>['others'] {
  // Aligned with the `next` links that lead there from this page.
  const pagesAfter = Math.max(Math.ceil((total - start) / limit) - 1, 0);
  return {
    first: null,
    ...(start > 0 ? { prev: cursorOf(Math.max(start - limit, 0)) } : {}),
    ...(end < total ? { next: cursorOf(end) } : {}),
    last: cursorOf(start + pagesAfter * limit),
  };
}

/** Number of rows before the page of a valid cursor. */
export const rowsBefore = (cursor: string): number =>
  Number(
    Buffer.from(cursor, 'base64url')
      .toString()
      .slice(FINGERPRINT_LENGTH + 1),
  );

function startOf(cursor: string, fingerprint: string, total: number): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const start = rowsBefore(cursor);
  const known = text.startsWith(`${fingerprint}.`) && Number.isInteger(start) && start > 0 && start < total;
  if (known && Buffer.from(text).toString('base64url') === cursor) return start;
  throw new Problem(
    'invalid-cursor',
    'Invalid cursor: it belongs to another list, release or filter. Start from the first page, or follow its next link.',
    { errors: [{ parameter: 'cursor', message: 'does not belong to this list' }] },
  );
}
