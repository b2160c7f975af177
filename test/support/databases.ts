import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import { fillDatabase } from '../../src/start/bootstrap.js';
import type { Database, DatabaseLocation } from '../../src/store/database.js';
import { FILES } from '../../src/store/embedded/embedded-files.js';
import { openDatabase } from '../../src/store/open-database.js';
import { withAdmin } from './postgres.js';

/*
 * Every test that needs a database gets one of its own, filled with the real editions: a copy of one
 * that was filled once. Which kind is the test run's to say.
 */

/** PostgreSQL server to test on, as the URL of a database on it; without it, PGlite. */
export const POSTGRES_URL = process.env.TEST_POSTGRES_URL || undefined;
/** The filled PGlite directory that the build made, or the name of a filled PostgreSQL database. */
const TEMPLATE =
  process.env.TEST_DATABASE_TEMPLATE ??
  (POSTGRES_URL === undefined && existsSync('dist/embedded') ? 'dist/embedded' : undefined);

/**
 * A database of the test's own.
 * @param content `editions`: the real ones; `nothing`: not even migrated
 * @returns where it is; it is removed when the test ends
 */
export async function databaseFor(
  t: Test,
  content: 'editions' | 'nothing' = 'editions',
): Promise<DatabaseLocation> {
  return POSTGRES_URL === undefined ? pgliteFor(t, content) : postgresFor(t, POSTGRES_URL, content);
}

/** The settings of a service on a database. */
export function settingsFor(location: DatabaseLocation): Record<string, string> {
  return 'url' in location ? { DATABASE_URL: location.url } : { DATA_DIR: location.directory };
}

/** The same, open. */
export async function openDatabaseFor(
  t: Test,
  content: 'editions' | 'nothing' = 'editions',
): Promise<Database> {
  const database = await openDatabase(await databaseFor(t, content));
  t.teardown(() => database.close());
  return database;
}

/** Leaves a database as it is that no build filled: nothing is known of the files of its editions. Nobody may have it open. */
export async function forgetFileRecords(location: DatabaseLocation): Promise<void> {
  if ('directory' in location) return rm(path.join(location.directory, FILES.records), { force: true });
  await withAdmin(location.url, (client) =>
    // The first setting lifts what keeps a published edition as it is.
    client.query('set session_replication_role = replica; delete from release_files'),
  );
}

async function pgliteFor(t: Test, content: 'editions' | 'nothing'): Promise<DatabaseLocation> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tip-tiers-'));
  t.teardown(() => rm(directory, { recursive: true, force: true }));
  if (content === 'editions') {
    if (TEMPLATE === undefined) await fillDatabase({ directory });
    else await cp(TEMPLATE, directory, { recursive: true });
  }
  return { directory };
}

async function postgresFor(
  t: Test,
  server: string,
  content: 'editions' | 'nothing',
): Promise<DatabaseLocation> {
  const name = `tip_tiers_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const template = content === 'editions' && TEMPLATE !== undefined ? ` TEMPLATE "${TEMPLATE}"` : '';
  await withAdmin(server, (client) => client.query(`CREATE DATABASE "${name}"${template}`));
  t.teardown(() =>
    withAdmin(server, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  if (content === 'editions' && TEMPLATE === undefined) await fillDatabase({ url: url.href });
  return { url: url.href };
}
