import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ReleaseStore } from './release-store.js';
import type * as schema from './schema.js';

export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database extends Pick<ReleaseStore, 'prepare' | 'exclusively' | 'ping' | 'close'> {
  readonly db: Drizzle;
  /** Also after a lost connection, for what it may have missed. @returns ends the listening */
  onAnnouncement(listener: () => void): Promise<() => Promise<void>>;
}
