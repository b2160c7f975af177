import { createHash } from 'node:crypto';
import { Problem } from '../../domain/problem.js';

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Number of rows of the whole list. */
  readonly total: number;
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null;
}

const FINGERPRINT_LENGTH = 8;

/**
 * Cuts a page out of a list. A cursor belongs to the release and the filters that it was made for.
 *
 * @param identity what the list is: release, path and filters, paging left out
 * @throws Problem `invalid-cursor` for one that this list did not give
 */
export function pageOf<Item>(
  items: readonly Item[],
  { limit, cursor, identity }: { limit?: number | undefined; cursor?: string | undefined; identity: string },
): Page<Item> {
  const total = items.length;
  const fingerprint = createHash('sha256').update(identity).digest('base64url').slice(0, FINGERPRINT_LENGTH);
  const start = cursor === undefined ? 0 : startOf(cursor, fingerprint, total);
  const end = limit === undefined ? total : Math.min(start + limit, total);
  return {
    items: start === 0 && end === total ? items : items.slice(start, end),
    total,
    next: end < total ? Buffer.from(`${fingerprint}.${end}`).toString('base64url') : null,
  };
}

function startOf(cursor: string, fingerprint: string, total: number): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const start = Number(text.slice(fingerprint.length + 1));
  const known = text.startsWith(`${fingerprint}.`) && Number.isInteger(start) && start > 0 && start < total;
  if (known && Buffer.from(text).toString('base64url') === cursor) return start;
  throw new Problem(
    'invalid-cursor',
    'The cursor was not given by this list in this release with these filters. Begin again without it, or take the next link of the page before.',
    { errors: [{ parameter: 'cursor', message: 'was not given by this list' }] },
  );
}
