import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Also used by the trigger in the migrations. */
export const RELEASES_CHANNEL = 'releases';

const RECONNECT_MS = 1_000;
const REPLICA_MS = 30_000;
/** PostgreSQL error code for `LISTEN` on a replica; notifications are not replicated. */
const READ_ONLY = '25006';

/**
 * Calls the listener on every notification and after each reconnect. A replica sends no notifications until
 * it becomes the primary.
 * @returns stops listening
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
  // Without an error listener, a dropped connection would end the process.
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

/** Retries until it succeeds; `null` if aborted. */
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
