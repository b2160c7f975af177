import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { type Database, type Drizzle, type EmbeddedLocation, RELEASES_CHANNEL } from '../database.js';
import { DatabaseUnavailable, PublisherBusy } from '../errors.js';
import * as schema from '../schema.js';
import { lockDataDirectory } from './data-directory.js';
import { copyTemplate } from './database-template.js';
import { FILES, holdsDatabase, isThere } from './embedded-files.js';
import { EmbeddedFileRecords } from './file-records.js';
import { PgliteEngine } from './pglite-engine.js';
import { StartFile } from './start-file.js';

/**
 * Opens an embedded database. Its engine starts when it is first asked.
 * @param location a directory, made when it is missing
 * @throws DatabaseUnavailable when the directory cannot be used or belongs to another process
 */
export async function openPglite(location: EmbeddedLocation): Promise<Database> {
  // Loaded only when it is used.
  const [{ drizzle }, { migrate }] = await Promise.all([
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  const unlock = await takeDirectory(location);
  const place = (name: string) => path.join(location.directory, name);
  const startFile = new StartFile(place(FILES.start));
  const engine = new PgliteEngine(place(FILES.engine));
  // The query builder needs no more of PGlite than the engine has.
  const db = drizzle(engine as unknown as PGlite, { schema });
  return {
    kind: 'pglite',
    db: db as unknown as Drizzle,
    startFile,
    fileRecords: new EmbeddedFileRecords(place(FILES.records)),
    async migrate(migrationsFolder) {
      await startFile.forget();
      await migrate(db, { migrationsFolder });
    },
    exclusively: singleFlight(),
    onAnnouncement: (listener) => engine.listen(RELEASES_CHANNEL, listener),
    ping: () => engine.ping(),
    async close() {
      await engine.close();
      await unlock();
    },
  };
}

/** Locks the directory, and lays the template into it when it is new. */
async function takeDirectory({ directory, template }: EmbeddedLocation): Promise<() => Promise<void>> {
  await makeDirectory(path.resolve(directory)).catch((error) =>
    cannotBeMade(`the data directory ${directory}`, error),
  );
  const unlock = await lockDataDirectory(directory);
  if (template === undefined || (await holdsDatabase(directory))) return unlock;
  try {
    await copyTemplate(template, directory);
    return unlock;
  } catch (error) {
    await unlock();
    return cannotBeMade(`the embedded database in ${directory}`, error as Error);
  }
}

/** With those above it: Node's own `recursive` never stops trying where a file system has no room for any, such as /proc. */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = path.dirname(directory);
    if (code === 'ENOENT' && !(await isThere(above))) {
      await makeDirectory(above);
      await makeDirectory(directory);
    } else if (code !== 'EEXIST' || !(await stat(directory)).isDirectory()) throw error;
  }
}

function cannotBeMade(what: string, cause: Error): never {
  throw new DatabaseUnavailable(`${what} cannot be made: ${cause.message}`, { cause });
}

/** The lock on the directory keeps every other process out; what is left is this process itself. */
function singleFlight(): Database['exclusively'] {
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
