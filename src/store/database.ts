import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { DatabaseTemplate } from './database-template.js';
import { holdsDatabase } from './embedded-files.js';
import type { KeptRecords } from './kept-records.js';
import type { PostgresLocation } from './postgres.js';
import type * as schema from './schema.js';
import type { StartFile } from './start-file.js';

/** What both drivers have in common: everything above this file speaks to this. */
export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

/** What to do while another process migrates or publishes: wait for it, or give up. */
export type WhenBusy = 'wait' | 'give_up';

/** An open database. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  readonly db: Drizzle;
  /** What the next start needs to know, where that is slow to ask: beside an embedded database in a directory. */
  readonly startFile: StartFile | null;
  /** What is recorded of the files of releases, where it is not in the database: beside an embedded one. */
  readonly keptRecords: KeptRecords | null;
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

/** A directory of PGlite. */
export interface EmbeddedLocation {
  readonly directory: string;
  /** What a directory without a database gets a copy of; without it, it gets an empty one. */
  readonly template?: DatabaseTemplate;
}

/** Where the database is: a PostgreSQL URL, a PGlite directory, or PGlite in memory. */
export type DatabaseLocation = PostgresLocation | EmbeddedLocation | { readonly memory: true };

/**
 * Opens the database, without changing anything in it.
 * @throws DatabaseUnavailable when PostgreSQL does not answer or the directory belongs to another process
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  // Only what is used is loaded.
  if ('url' in location) return (await import('./postgres.js')).openPostgres(location);
  const { openPglite } = await import('./pglite.js');
  return openPglite('directory' in location ? location : null);
}

/** Whether opening finds a database; an embedded one that is not there is made by it. */
export async function isDatabaseThere(location: DatabaseLocation): Promise<boolean> {
  if ('url' in location) return true;
  return 'directory' in location && holdsDatabase(location.directory);
}
