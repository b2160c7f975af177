import { mkdir } from 'node:fs/promises';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { lockDataDirectory } from './data-directory.js';
import { DatabaseUnavailable } from './errors.js';
import * as schema from './schema.js';

/** What both drivers have in common: everything above this file speaks to this. */
export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  readonly db: Drizzle;
  /** Runs the pending migrations of `migrations/`. */
  migrate(migrationsFolder: string): Promise<void>;
  /** Runs `work` while no other process migrates or publishes. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Where the database is: a PostgreSQL URL, a PGlite directory, or PGlite in memory. */
export type DatabaseLocation =
  | { readonly url: string; readonly connections?: number; readonly timeoutMs?: number }
  | { readonly directory: string }
  | { readonly memory: true };

/** Any number will do, as long as every instance takes the same one. */
const PUBLISHING_LOCK = 7107;
const DEFAULT_CONNECTIONS = 4;
const DEFAULT_TIMEOUT_MS = 5_000;

/**
 * Opens the database, without changing anything in it.
 * @throws DatabaseUnavailable when PostgreSQL does not answer or the directory belongs to another process
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  return 'url' in location
    ? openPostgres(location)
    : openPglite('directory' in location ? location.directory : null);
}

async function openPostgres(location: Extract<DatabaseLocation, { url: string }>): Promise<Database> {
  const [{ default: pg }, { drizzle }, { migrate }] = await Promise.all([
    import('pg'),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  const timeout = location.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const options = { connectionString: location.url, connectionTimeoutMillis: timeout };
  const pool = new pg.Pool({ ...options, max: location.connections ?? DEFAULT_CONNECTIONS });
  // A pool without a listener ends the process when the server drops an idle connection.
  pool.on('error', () => {});
  const db = drizzle(pool, { schema });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new DatabaseUnavailable(`PostgreSQL at DATABASE_URL does not answer: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return {
    kind: 'postgresql',
    db: db as unknown as Drizzle,
    migrate: (migrationsFolder) => migrate(db, { migrationsFolder }),
    async exclusively(work) {
      const client = new pg.Client(options);
      await client.connect();
      try {
        await client.query('select pg_advisory_lock($1)', [PUBLISHING_LOCK]);
        return await work();
      } finally {
        await client.end();
      }
    },
    async ping() {
      await pool.query({ text: 'select 1', query_timeout: timeout } as { text: string });
    },
    close: () => pool.end(),
  };
}

async function openPglite(directory: string | null): Promise<Database> {
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  let unlock = async () => {};
  if (directory !== null) {
    try {
      await mkdir(directory, { recursive: true });
    } catch (error) {
      throw new DatabaseUnavailable(
        `the data directory ${directory} cannot be made: ${(error as Error).message}`,
        { cause: error },
      );
    }
    unlock = await lockDataDirectory(directory);
  }
  try {
    const client = await PGlite.create(directory === null ? {} : { dataDir: `${directory}/pglite` });
    const db = drizzle(client, { schema });
    return {
      kind: 'pglite',
      db: db as unknown as Drizzle,
      migrate: (migrationsFolder) => migrate(db, { migrationsFolder }),
      // The lock on the directory already keeps every other process out.
      exclusively: (work) => work(),
      async ping() {
        await client.query('select 1');
      },
      async close() {
        await client.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw new DatabaseUnavailable(
      `the embedded database in ${directory ?? 'memory'} cannot be opened: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
