import { setTimeout as sleep } from 'node:timers/promises';
import { type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { EditionStore } from './edition-store.js';
import type * as schema from './schema.js';

export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface Database extends Pick<EditionStore, 'prepare' | 'exclusively' | 'ping' | 'close'> {
  readonly db: Drizzle;
  /** Also after a lost connection, for what it may have missed. @returns ends the listening */
  onAnnouncement(listener: () => void): Promise<() => Promise<void>>;
}

/** The trigger in the migrations names it too. */
export const RELEASES_CHANNEL = 'releases';

export const READER = 'tip_tiers_reader';
/** Role that publishes and withdraws editions: adds, and changes the state of an edition; never deletes, never alters. */
export const PUBLISHER = 'tip_tiers_publisher';

const SCHEMAS = ['public', 'drizzle'] as const;
const CHANGING = ['state', 'withdrawn_reason', 'withdrawn_at'] as const;

/** Cannot log in: a login role is made a member. For the owner of the tables, with CREATEROLE; again, it changes nothing. */
export async function grantRoles(database: Database): Promise<void> {
  const reader = sql.identifier(READER);
  const publisher = sql.identifier(PUBLISHER);
  await database.db.transaction(async (tx) => {
    await tx.execute(createRole(READER));
    await tx.execute(createRole(PUBLISHER));
    await tx.execute(sql`grant ${reader} to ${publisher}`);
    await tx.execute(sql`revoke create on schema public from public`);
    for (const name of SCHEMAS) {
      const schema = sql.identifier(name);
      await tx.execute(sql`grant usage on schema ${schema} to ${reader}`);
      await tx.execute(sql`grant select on all tables in schema ${schema} to ${reader}`);
      await tx.execute(sql`alter default privileges in schema ${schema} grant select on tables to ${reader}`);
    }
    await tx.execute(sql`grant insert on all tables in schema public to ${publisher}`);
    await tx.execute(sql`alter default privileges in schema public grant insert on tables to ${publisher}`);
    const columns = sql.join(
      CHANGING.map((name) => sql.identifier(name)),
      sql`, `,
    );
    await tx.execute(sql`grant update (${columns}) on releases to ${publisher}`);
  });
}

/** PostgreSQL has no `create role if not exists`; roles belong to the server, and another database may have made it. */
const createRole = (name: string): SQL =>
  sql.raw(`do $$ begin
  create role ${name} nologin;
exception when duplicate_object or unique_violation then null;
end $$`);

const RECONNECT_MS = 1_000;
const REPLICA_MS = 30_000;
/** PostgreSQL's code for `listen` on a replica: announcements are not replicated. */
const READ_ONLY = '25006';

/**
 * Calls the listener after each reconnection too. A replica announces nothing until it becomes the primary. @returns
 * ends it
 */
export async function listenOnPostgres(
  options: pg.ClientConfig,
  listener: () => void,
): Promise<() => Promise<void>> {
  const ending = new AbortController();
  let client = await connect(options, listener).catch((error) => {
    if (isReplica(error)) return null;
    throw error;
  });

  const keepListening = async () => {
    if (client === null) await pause(REPLICA_MS, ending.signal);
    while (!ending.signal.aborted) {
      if (client !== null) {
        await dropped(client, ending.signal);
        await client.end().catch(() => {});
      }
      client = await reconnect(options, listener, ending.signal);
    }
    await client?.end().catch(() => {});
  };
  const listening = keepListening();
  return async () => {
    ending.abort();
    await listening;
  };
}

async function connect(options: pg.ClientConfig, listener: () => void): Promise<pg.Client> {
  const client = new pg.Client({ ...options, keepAlive: true });
  client.on('notification', listener);
  // A client without a listener for errors ends the process when its connection drops.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`listen ${RELEASES_CHANNEL}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

const isReplica = (error: unknown): boolean => (error as { code?: unknown }).code === READ_ONLY;

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => {});

function dropped(client: pg.Client, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    client.once('error', () => resolve());
    client.once('end', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** `null` when it is no longer wanted. */
async function reconnect(
  options: pg.ClientConfig,
  listener: () => void,
  signal: AbortSignal,
): Promise<pg.Client | null> {
  while (!signal.aborted) {
    try {
      const client = await connect(options, listener);
      listener();
      return client;
    } catch (error) {
      await pause(isReplica(error) ? REPLICA_MS : RECONNECT_MS, signal);
    }
  }
  return null;
}
