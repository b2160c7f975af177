import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ReleaseStore, WhenBusy } from './release-store.js';
import type * as schema from './schema.js';

export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database extends Pick<ReleaseStore, 'prepare' | 'ping' | 'close'> {
  readonly db: Drizzle;
  /**
   * Runs work on the connection that holds the publishing lock: if it is lost, the work's transaction is, too.
   * @throws PublisherBusy
   */
  exclusively<T>(work: (db: Drizzle) => Promise<T>, whenBusy?: WhenBusy): Promise<T>;
  /**
   * Also called after a reconnect, in case announcements were missed.
   * @returns stops listening
   */
  onAnnouncement(listener: () => void): Promise<() => Promise<void>>;
}
