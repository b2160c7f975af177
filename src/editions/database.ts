import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { EditionStore } from './edition-store.js';
import type * as schema from './schema.js';

export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A connection to a PostgreSQL: what the store of editions needs of a driver. */
export interface Database extends Pick<EditionStore, 'prepare' | 'exclusively' | 'ping' | 'close'> {
  readonly db: Drizzle;
  /**
   * Calls the listener when a release was published or withdrawn, by any process on this database. After a
   * lost connection it listens anew, and calls the listener for what it may have missed.
   * @returns ends the listening
   */
  onAnnouncement(listener: () => void): Promise<() => Promise<void>>;
}

/** The channel on which the database announces releases; the trigger in the migrations names it too. */
export const RELEASES_CHANNEL = 'releases';
