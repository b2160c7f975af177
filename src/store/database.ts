import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { DatabaseTemplate } from './embedded/database-template.js';
import type { EmbeddedFileRecords } from './embedded/file-records.js';
import type { StartFile } from './embedded/start-file.js';
import type * as schema from './schema.js';

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
  readonly fileRecords: EmbeddedFileRecords | null;
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

/** Where a PostgreSQL is, and how long it may take to answer. */
export interface PostgresLocation {
  readonly url: string;
  readonly connections?: number;
  readonly timeoutMs?: number;
}

/** A directory of PGlite. */
export interface EmbeddedLocation {
  readonly directory: string;
  /** What a directory without a database gets a copy of; without it, it gets an empty one. */
  readonly template?: DatabaseTemplate;
}

/** Where the database is: a PostgreSQL URL or a PGlite directory. */
export type DatabaseLocation = PostgresLocation | EmbeddedLocation;

/** The channel on which the database announces releases; the trigger in the migrations names it too. */
export const RELEASES_CHANNEL = 'releases';
