import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { openPglite } from './pglite.js';
import { openPostgres, type PostgresLocation } from './postgres.js';
import type * as schema from './schema.js';

/** What both drivers have in common: everything above this file speaks to this. */
export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

/** What to do while another process migrates or publishes: wait for it, or give up. */
export type WhenBusy = 'wait' | 'give_up';

/** An open database. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  readonly db: Drizzle;
  /** Runs the pending migrations of `migrations/`. */
  migrate(migrationsFolder: string): Promise<void>;
  /**
   * Runs `work` while no other process migrates or publishes.
   * @throws PublisherBusy when another one does and `whenBusy` is `give_up`
   */
  exclusively<T>(work: () => Promise<T>, whenBusy?: WhenBusy): Promise<T>;
  /**
   * Calls the listener when a release was published or withdrawn, by any process on this database. After a
   * lost connection it listens anew, and calls the listener for what it may have missed.
   * @returns ends the listening
   */
  onAnnouncement(listener: () => void): Promise<() => Promise<void>>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Where the database is: a PostgreSQL URL, a PGlite directory, or PGlite in memory. */
export type DatabaseLocation = PostgresLocation | { readonly directory: string } | { readonly memory: true };

/**
 * Opens the database, without changing anything in it.
 * @throws DatabaseUnavailable when PostgreSQL does not answer or the directory belongs to another process
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  return 'url' in location
    ? openPostgres(location)
    : openPglite('directory' in location ? location.directory : null);
}
