import { capitalize } from '../engine/english.js';

/** The message is for the operator who starts the service. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A release that cannot be published, loaded or withdrawn as requested. */
export class ReleaseConflict extends Error {
  override readonly name = 'ReleaseConflict';
}

/** The message contains the path in the data directory. */
export class DamagedRelease extends ReleaseConflict {}

/** Another process holds the publishing lock. */
export class PublisherBusy extends Error {
  override readonly name = 'PublisherBusy';
}

/** The database lacks what this version of the service needs, and this role cannot write it. */
export class DatabaseBehind extends Error {
  override readonly name = 'DatabaseBehind';
}

/**
 * Formats an error for people: the query builder hides the database's message behind the text of its query.
 * Detected by shape, because a folder store does not load the builder.
 */
export function toSentence(error: unknown): string {
  if (error instanceof Error && error.cause && 'query' in error) return toSentence(error.cause);
  return capitalize(error instanceof Error ? error.message : String(error));
}

/** PostgreSQL error codes on a replica, or for a read-only role. */
const READ_ONLY_CODES = new Set(['25006', '42501']);

/** The error in a chain of causes that says the database is read-only, if any. */
export function readOnlyError(error: unknown): Error | null {
  for (let each = error; each instanceof Error; each = each.cause)
    if (READ_ONLY_CODES.has((each as { code?: string }).code ?? '')) return each;
  return null;
}
