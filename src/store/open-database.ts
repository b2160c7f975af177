import type { Database, DatabaseLocation } from './database.js';
import { holdsDatabase } from './embedded/embedded-files.js';

/**
 * Opens the database, without changing anything in it.
 * @throws DatabaseUnavailable when PostgreSQL does not answer or the directory belongs to another process
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  // Only what is used is loaded.
  if ('url' in location) return (await import('./postgres/postgres.js')).openPostgres(location);
  const { openPglite } = await import('./embedded/pglite.js');
  return openPglite(location);
}

/** Whether opening finds a database; an embedded one that is not there is made by it. */
export async function isDatabaseThere(location: DatabaseLocation): Promise<boolean> {
  return 'url' in location || holdsDatabase(location.directory);
}
