import { setTimeout as sleep } from 'node:timers/promises';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Drizzle } from './database.js';
import { MIGRATIONS } from './places.js';
import { listenOnPostgres } from './postgres-listener.js';
import { type PostgresStore, postgresStore } from './postgres-store.js';
import type { PostgresLocation, WhenBusy } from './release-store.js';
import * as schema from './schema.js';
import { PublisherBusy, readOnlyError, StoreUnavailable } from './store-errors.js';
import { hasCurrentViews, refreshViews } from './views.js';

/** An arbitrary number, the same for all instances. */
const PUBLISHING_LOCK = 7107;
const DEFAULT_CONNECTIONS = 4;
const DEFAULT_TIMEOUT_MS = 5_000;
/**
 * A statement without a response for this long is lost: the server vanished without closing the connection.
 */
const LOST_MS = 60_000;
const RETRY_MS = 50;

/** `server_version_num` of PostgreSQL 15.3 is 150003. */
const OLDEST_VERSION = 15;
const NUMBERS_PER_VERSION = 10_000;

interface ServerVersion {
  readonly number: number;
  readonly name: string;
}

/** @throws StoreUnavailable if the server lacks features that the migrations use */
export function assertServerVersion({ number, name }: ServerVersion): void {
  if (number >= OLDEST_VERSION * NUMBERS_PER_VERSION) return;
  throw new StoreUnavailable(
    `PostgreSQL at DATABASE_URL is version ${name}; ${OLDEST_VERSION} or newer is needed`,
  );
}

/**
 * Opens a store in PostgreSQL and checks the connection.
 * @throws StoreUnavailable if the server does not respond, rejects the connection, or is too old
 */
export async function openPostgres(location: PostgresLocation): Promise<PostgresStore> {
  const timeout = location.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const options = { connectionString: location.url, connectionTimeoutMillis: timeout };
  const pool = new pg.Pool({
    ...options,
    query_timeout: LOST_MS,
    keepAlive: true,
    max: location.connections ?? DEFAULT_CONNECTIONS,
  });
  // Without an error listener, an idle connection dropped by the server would end the process.
  pool.on('error', () => {});
  const db = drizzle(pool, { schema });
  try {
    const { rows } = await pool.query<ServerVersion>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    for (const version of rows) assertServerVersion(version);
  } catch (error) {
    await pool.end();
    if (error instanceof StoreUnavailable) throw error;
    const what = error instanceof pg.DatabaseError ? 'rejects the connection' : 'is unreachable';
    throw new StoreUnavailable(`PostgreSQL at DATABASE_URL ${what}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const exclusively = async <T>(
    work: (locked: NodePgDatabase<typeof schema>) => Promise<T>,
    whenBusy: WhenBusy = 'wait',
  ): Promise<T> => {
    const client = new pg.Client({ ...options, query_timeout: LOST_MS, keepAlive: true });
    client.on('error', () => {});
    await client.connect();
    try {
      await takeLock(client, whenBusy);
      return await work(drizzle(client, { schema }));
    } catch (error) {
      const isLost = await ping(client, timeout).then(
        () => false,
        () => true,
      );
      if (!isLost) throw error;
      throw new StoreUnavailable(
        'the connection that holds the publishing lock was lost. Repeat the command',
        { cause: error },
      );
    } finally {
      await client.end();
    }
  };
  return postgresStore({
    db: db as unknown as Drizzle,
    async prepare() {
      const missing = await countMissingMigrations(pool, MIGRATIONS);
      if (missing > 0) await exclusively((locked) => migrate(locked, { migrationsFolder: MIGRATIONS }));
      const asDrizzle = db as unknown as Drizzle;
      // A newer version brought more migrations, and views that go with them.
      if (missing < 0 || (await hasCurrentViews(asDrizzle))) return;
      await exclusively((locked) => refreshViews(locked as unknown as Drizzle)).catch((error) => {
        // The service does not need the views; the owner's next start creates them.
        if (readOnlyError(error) === null) throw error;
      });
    },
    exclusively: (work, whenBusy) => exclusively((locked) => work(locked as unknown as Drizzle), whenBusy),
    onAnnouncement: (listener) => listenOnPostgres(options, listener),
    ping: () => ping(pool, timeout),
    close: () => pool.end(),
  });
}

async function ping(client: pg.Pool | pg.Client, timeout: number): Promise<void> {
  await client.query({ text: 'select 1', query_timeout: timeout } as { text: string });
}

/** The lock belongs to the connection and ends with it, even if the process is killed. */
async function takeLock(client: pg.Client, whenBusy: WhenBusy): Promise<void> {
  const attempt = 'select pg_try_advisory_lock($1) as taken';
  while (!(await client.query<{ taken: boolean }>(attempt, [PUBLISHING_LOCK])).rows[0]?.taken) {
    if (whenBusy === 'give_up')
      throw new PublisherBusy(
        'another process is publishing or withdrawing a release in this database; nothing was changed. Retry when it has finished',
      );
    await sleep(RETRY_MS);
  }
}

/**
 * How many migrations of this version the database lacks, or negative if it has newer ones. Checked first,
 * because running the migrator requires owner rights even if nothing is pending; readers, publishers and
 * replicas lack them.
 */
async function countMissingMigrations(pool: pg.Pool, migrationsFolder: string): Promise<number> {
  const own = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  const { rows } = await pool.query<{ table: string | null }>(
    "select to_regclass('drizzle.__drizzle_migrations')::text as table",
  );
  if (rows[0]?.table == null) return own.length;
  const run = await pool.query<{ newest: string | null }>(
    'select max(created_at) as newest from drizzle.__drizzle_migrations',
  );
  const newest = Number(run.rows[0]?.newest ?? 0);
  return newest > Math.max(...own) ? -1 : own.filter((millis) => millis > newest).length;
}
