import { capitalized } from '../engine/english.js';

/** The message is for the person who starts the service. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export class ReleaseConflict extends Error {
  override readonly name = 'ReleaseConflict';
}

/** The message names it by its path in the data directory. */
export class DamagedRelease extends ReleaseConflict {}

export class PublisherBusy extends Error {
  override readonly name = 'PublisherBusy';
}

/** The database lacks what this version of the service brings, and this login cannot write it there. */
export class DatabaseBehind extends Error {
  override readonly name = 'DatabaseBehind';
}

/**
 * An error for people: the query builder hides what the database said behind the text of its query. It is known by its
 * form, since a folder without PostgreSQL does not load the builder.
 */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.cause && 'query' in error) return sentenceOf(error.cause);
  return capitalized(error instanceof Error ? error.message : String(error));
}

/** On a replica, or by a role that only reads. */
const REFUSALS = new Set(['25006', '42501']);

export function readOnlyError(error: unknown): Error | null {
  for (let each = error; each instanceof Error; each = each.cause)
    if (REFUSALS.has((each as { code?: string }).code ?? '')) return each;
  return null;
}
