import { EventEmitter, once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import t from 'tap';
import { catalogueOfReleases } from '../../../src/releases/open-catalogue.js';
import { innerAppFor } from '../../support/seed-app.js';
import { NEWEST, seedReleases, seeds } from '../../support/seeds.js';

async function appWith(
  t: Parameters<typeof innerAppFor>[0],
  { ping = async () => {}, checkedAt = new Date() }: { ping?: () => Promise<void>; checkedAt?: Date },
) {
  const catalogue = await catalogueOfReleases(await seedReleases());
  let reads = 0;
  const app = await innerAppFor(t, {}, { catalogue, pingDatabase: ping });
  Object.defineProperty(catalogue, 'checkedAt', { get: () => checkedAt });
  catalogue.refresh = async () => {
    reads++;
    await ping();
    checkedAt = new Date();
    return false;
  };
  return { app, reads: () => reads };
}

const gone = async () => {
  throw new Error('no database');
};
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

t.test('reports ready and fresh', async (t) => {
  const { app, reads } = await appWith(t, {});
  t.match((await app.inject('/health/ready')).json(), { status: 'ready', release: NEWEST });
  const fresh = await app.inject('/health/fresh');
  t.equal(fresh.statusCode, 200);
  const { newestYear, upcomingReport } = (await seeds()).current;
  t.match(fresh.json(), { release: NEWEST, newestReport: newestYear, upcomingReport });
  const isBehind = upcomingReport?.state === 'out';
  t.equal(fresh.json().status, isBehind ? 'stale' : 'fresh');
  t.match(
    fresh.json().reason ?? '',
    isBehind ? new RegExp(`^The ${upcomingReport?.year} report (came|was) out`) : /^$/,
  );
  t.equal(reads(), 0, 'a recent check is not repeated');
});

t.test('is live without its database, but not ready, and becomes stale', async (t) => {
  const { app } = await appWith(t, { ping: gone });
  t.equal((await app.inject('/health/ready')).statusCode, 503);
  t.equal((await app.inject('/health/fresh')).statusCode, 200, 'checked recently');
  const stale = await (await appWith(t, { ping: gone, checkedAt: LONG_AGO })).app.inject('/health/fresh');
  t.equal(stale.statusCode, 503);
  t.match(stale.json(), { status: 'stale', checkedAt: LONG_AGO.toISOString(), release: NEWEST });
  t.equal(stale.headers['cache-control'], 'no-store');
});

t.test('repeats an old check once for concurrent requests', async (t) => {
  const { app, reads } = await appWith(t, { checkedAt: LONG_AGO });
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject('/health/fresh')));
  t.ok(answers.every(({ statusCode }) => statusCode === 200));
  t.equal(reads(), 1);
});

t.test('queries the database once for concurrent requests', async (t) => {
  let pings = 0;
  const signals = new EventEmitter();
  const slow = async () => {
    pings++;
    await once(signals, 'answer');
  };
  const { app } = await appWith(t, { ping: slow });
  const answers = Promise.all(Array.from({ length: 50 }, () => app.inject('/health/ready')));
  for (let turn = 0; turn < 200; turn++) await setImmediate();
  t.equal(pings, 1);
  signals.emit('answer');
  await answers;
  t.equal(pings, 1);
});

t.test('logs once that the store is away, and once that it is back', async (t) => {
  let isAway = true;
  const { app } = await appWith(t, { ping: async () => (isAway ? gone() : undefined) });
  const logged: string[] = [];
  t.intercept(app.log, 'warn', { value: (...line: unknown[]) => logged.push(String(line.at(-1))) });
  for (const away of [true, true, false, false]) {
    isAway = away;
    await app.inject('/health/ready');
  }
  t.match(logged, [/^not ready: /, /^ready again: /]);
  t.equal(logged.length, 2);
});
