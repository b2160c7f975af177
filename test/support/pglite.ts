import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Drizzle } from '../../src/releases/database.js';
import { MIGRATIONS } from '../../src/releases/places.js';
import { RELEASES_CHANNEL } from '../../src/releases/postgres-listener.js';
import { type PostgresStore, postgresStore } from '../../src/releases/postgres-store.js';
import * as schema from '../../src/releases/schema.js';
import { PublisherBusy } from '../../src/releases/store-errors.js';
import { refreshViews } from '../../src/releases/views.js';

/**
 * A store on PostgreSQL's engine in this process; no other process can use it, so an in-process lock
 * suffices.
 */
export function openPglite(engine: PGlite): PostgresStore {
  const db = drizzle(engine, { schema });
  let running: Promise<unknown> | null = null;
  return postgresStore({
    db: db as unknown as Drizzle,
    async prepare() {
      await migrate(db, { migrationsFolder: MIGRATIONS });
      await refreshViews(db as unknown as Drizzle);
    },
    async exclusively(work, whenBusy = 'wait') {
      while (running !== null) {
        if (whenBusy === 'give_up') throw new PublisherBusy('a release is being published');
        await running.catch(() => {});
      }
      const mine = work(db as unknown as Drizzle);
      running = mine;
      try {
        return await mine;
      } finally {
        running = null;
      }
    },
    onAnnouncement: (listener) => engine.listen(RELEASES_CHANNEL, listener),
    ping: () => engine.query('select 1').then(() => {}),
    close: () => engine.close(),
  });
}
