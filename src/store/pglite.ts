import { access, mkdir } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { RELEASES_CHANNEL } from './announcements.js';
import { lockDataDirectory } from './data-directory.js';
import type { Database, Drizzle } from './database.js';
import { DatabaseUnavailable, PublisherBusy } from './errors.js';
import { KeptRecords } from './kept-records.js';
import { PgliteEngine } from './pglite-engine.js';
import * as schema from './schema.js';
import { StartFile } from './start-file.js';

/**
 * Opens an embedded database. Its engine starts when it is first asked.
 * @param directory made when it is missing; `null` for a database in memory
 * @throws DatabaseUnavailable when the directory cannot be used or belongs to another process
 */
export async function openPglite(directory: string | null): Promise<Database> {
  // Loaded only when it is used.
  const [{ drizzle }, { migrate }] = await Promise.all([
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  const unlock = directory === null ? async () => {} : await takeDirectory(directory);
  const startFile = directory === null ? null : new StartFile(`${directory}/start.json`);
  const engine = new PgliteEngine(directory === null ? null : `${directory}/pglite`);
  // The query builder needs no more of PGlite than the engine has.
  const db = drizzle(engine as unknown as PGlite, { schema });
  return {
    kind: 'pglite',
    db: db as unknown as Drizzle,
    startFile,
    keptRecords: directory === null ? null : new KeptRecords(`${directory}/files.json`),
    async migrate(migrationsFolder) {
      await startFile?.forget();
      await migrate(db, { migrationsFolder });
    },
    exclusively: oneAtATime(),
    onAnnouncement: (listener) => engine.listen(RELEASES_CHANNEL, listener),
    ping: () => engine.ping(),
    async close() {
      await engine.close();
      await unlock();
    },
  };
}

/** Whether a directory holds an embedded database already. */
export const holdsDatabase = (directory: string): Promise<boolean> =>
  access(`${directory}/pglite`).then(
    () => true,
    () => false,
  );

async function takeDirectory(directory: string): Promise<() => Promise<void>> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw new DatabaseUnavailable(
      `the data directory ${directory} cannot be made: ${(error as Error).message}`,
      { cause: error },
    );
  }
  return lockDataDirectory(directory);
}

/** The lock on the directory keeps every other process out; what is left is this process itself. */
function oneAtATime(): Database['exclusively'] {
  let running: Promise<unknown> | null = null;
  return async (work, whenBusy = 'wait') => {
    while (running !== null) {
      if (whenBusy === 'give_up')
        throw new PublisherBusy('a release is being published or withdrawn in this process at this moment');
      await running.catch(() => {});
    }
    const mine = work();
    running = mine;
    try {
      return await mine;
    } finally {
      running = null;
    }
  };
}
