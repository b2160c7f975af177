import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createMemoryQuotas, WINDOW_SECONDS } from '../../src/guards/rate-limit.js';
import { type Instance, instanceFor } from '../support/instance.js';
import { program } from '../support/program.js';
import { NEWEST } from '../support/seeds.js';
import { directoryFor, settingsFor } from '../support/stores.js';

const YEAR_MS = 365 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;
/** Pinned URLs: unpinned ones state what is known of the next report on the day. */
const PATHS = [
  '/tiers.csv',
  '/releases/1.0.0/tiers.csv',
  ...['countries/KH/tiers', 'watchlist', 'countries/TM/clock'].map((path) => `/releases/${NEWEST}/${path}`),
];

async function instanceWith(t: Test, shiftMs: number, jumpMs = 0): Promise<Instance> {
  const clock = ['--import', './test/faults/fixtures/clock.mjs'];
  const shifted = { CLOCK_SHIFT_MS: String(shiftMs), CLOCK_JUMP_MS: String(jumpMs) };
  const settings = { ...settingsFor(await directoryFor(t)), ...shifted, RATE_LIMIT_MAX: '600' };
  return instanceFor(t, settings, [...clock, ...program('server')]);
}

async function fetchFacts({ origin }: Instance): Promise<readonly (string | null)[]> {
  return Promise.all(
    PATHS.map(async (path) => {
      const response = await fetch(`${origin}${path}`);
      return response.status === 200 ? response.headers.get('etag') : `${path}: ${response.status}`;
    }),
  );
}

const fetchHealth = async ({ origin }: Instance) =>
  Promise.all(
    ['live', 'ready', 'fresh'].map(async (signal) => (await fetch(`${origin}/health/${signal}`)).status),
  );

t.test('serves the same data and locks nobody out if the clock is wrong or reset', async (t) => {
  let right: readonly (string | null)[] | null = null;
  for (const [name, shift, jump] of [
    ['now', 0, -HOUR_MS],
    ['1976', -50 * YEAR_MS, HOUR_MS],
    ['2099', 73 * YEAR_MS, -100 * YEAR_MS],
  ] as const) {
    const instance = await instanceWith(t, shift, jump);
    right ??= await fetchFacts(instance);
    t.ok(right.every((etag) => etag?.startsWith('"')));
    for (const when of ['from the start', 'set while it runs']) {
      t.strictSame(await fetchFacts(instance), right, `${name}, ${when}`);
      t.strictSame(await fetchHealth(instance), [200, 200, 200]);
      const rateLimit = (await fetch(`${instance.origin}${PATHS[0]}`)).headers.get('ratelimit') ?? '';
      const seconds = Number(/;t=(\d+)/.exec(rateLimit)?.[1]);
      t.ok(seconds >= 1 && seconds <= WINDOW_SECONDS, rateLimit);
      process.kill(instance.pid ?? 0, 'SIGUSR2');
      await sleep(200);
    }
    await instance.stop('SIGKILL');
  }
});

t.test('resets a quota within its window even if the clock is set back', async (t) => {
  const quotas = createMemoryQuotas(1);
  await quotas.consume('client', 1);
  const { now } = Date;
  t.teardown(() => {
    Date.now = now;
  });
  Date.now = () => now() - HOUR_MS;
  const { exceeded, resetMs } = await quotas.consume('client', 1);
  t.ok(exceeded);
  t.ok(resetMs <= WINDOW_SECONDS * 1_000, `${resetMs} ms`);
});
