import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import t from 'tap';
import type { Database } from '../../src/store/database.js';
import { PublisherBusy } from '../../src/store/errors.js';
import { watchReleases } from '../../src/store/watch-releases.js';
import { withdraw } from '../../src/store/withdraw.js';
import { openDatabaseFor, POSTGRES_URL } from '../support/databases.js';

const PATIENCE_MS = 10_000;
const NEVER_MS = 3_600_000;
const fail = (error: unknown) => {
  throw error;
};

async function until(holds: () => boolean): Promise<boolean> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!holds() && Date.now() < giveUpAt) await sleep(20);
  return holds();
}

/** Ends the connections that listen, as a restart of the server or a firewall would. */
async function dropListeners(database: Database): Promise<void> {
  await database.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %' and datname = current_database()`,
  );
}

t.test('tells of a withdrawal without looking for it', async (t) => {
  const database = await openDatabaseFor(t);
  let told = 0;
  const stop = await watchReleases(database, {
    onChange: async () => told++,
    onError: fail,
    pollMs: NEVER_MS,
  });
  await withdraw(database, '1.2.0', 'Wrong');
  t.ok(await until(() => told > 0));
  await stop();
});

t.test('failures are told and do not end the watching', async (t) => {
  const database = await openDatabaseFor(t);
  const errors: unknown[] = [];
  const stop = await watchReleases(database, {
    onChange: async () => {
      throw new Error('no answer');
    },
    onError: (error) => errors.push(error),
    pollMs: NEVER_MS,
  });
  await withdraw(database, '1.2.0', 'Wrong');
  t.ok(await until(() => errors.length > 0));
  await stop();
});

t.test(
  'listens anew when its connection drops, and looks for what it missed',
  { skip: !POSTGRES_URL && 'PostgreSQL only' },
  async (t) => {
    const database = await openDatabaseFor(t);
    let told = 0;
    const stop = await watchReleases(database, {
      onChange: async () => told++,
      onError: fail,
      pollMs: NEVER_MS,
    });
    await dropListeners(database);
    t.ok(await until(() => told > 0), 'it looked after the connection was made anew');
    const before = told;
    await withdraw(database, '1.2.0', 'Wrong');
    t.ok(await until(() => told > before), 'and it listens again');
    await stop();
  },
);

t.test(
  'looks from time to time, should an announcement be lost',
  { skip: !POSTGRES_URL && 'PostgreSQL only' },
  async (t) => {
    const database = await openDatabaseFor(t);
    let told = 0;
    const stop = await watchReleases(database, { onChange: async () => told++, onError: fail, pollMs: 10 });
    t.ok(await until(() => told > 2));
    await stop();
  },
);

t.test('while one publishes, another is told or waits', async (t) => {
  const database = await openDatabaseFor(t);
  const order: string[] = [];
  const signals = new EventEmitter();
  const begun = once(signals, 'begun');
  const first = database.exclusively(async () => {
    const mayEnd = once(signals, 'mayEnd');
    signals.emit('begun');
    await mayEnd;
    order.push('first');
  });
  await begun;
  await t.rejects(
    database.exclusively(async () => order.push('pushed in'), 'give_up'),
    PublisherBusy,
  );
  const second = database.exclusively(async () => order.push('second'), 'wait');
  signals.emit('mayEnd');
  await Promise.all([first, second]);
  t.strictSame(order, ['first', 'second']);
});
