import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ReleaseStore } from './release-store.js';
import type * as schema from './schema.js';

export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database extends Pick<ReleaseStore, 'prepare' | 'exclusively' | 'ping' | 'close'> {
  readonly db: Drizzle;
  /**
   * Also called after a reconnect, in case announcements were missed.
   * @returns stops listening
   */
  onAnnouncement(listener: () => void): Promise<() => Promise<void>>;
}
