import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { CORRECTED, CORRECTION, writeRelease } from '../releases/fixtures/correction.js';
import { sameAs } from '../support/first-difference.js';
import type { Instance } from '../support/instance.js';
import { load } from '../support/load.js';
import { needs } from '../support/needs.js';
import { until } from '../support/processes.js';
import { program } from '../support/program.js';
import { CLUSTER_NEEDS, setReplay, startCluster } from './cluster.js';

/*
 * PostgreSQL with a replica, three instances, Redis and nginx, each in its own process: what works when one
 * of them fails.
 */

const OLD = CORRECTED;
const PINNED = `/releases/${OLD}/countries/KH/tiers`;
const UNDER_LOAD_MS = 1_500;

const options = { ...needs(...CLUSTER_NEEDS), timeout: 300_000 };

t.test('runs as a cluster', options, async (t) => {
  const cluster = await startCluster({ server: program('server'), release: program('cli/release') });
  t.teardown(() => cluster.stop());
  const { instances, front, replica, redis } = cluster;
  const [first, second] = instances as readonly [Instance, Instance, Instance];

  const fetchRelease = async ({ origin }: Instance) =>
    (await fetch(`${origin}/countries/BI/tiers`)).headers.get('dataset-release');
  const allServe = (release: string) =>
    until(`all instances serve ${release}`, async () =>
      (await Promise.all(instances.map(fetchRelease))).every((each) => each === release),
    );
  const fetchStatus = async ({ origin }: Instance, signal: 'live' | 'ready') =>
    (await fetch(`${origin}/health/${signal}`)).status;
  let number = 0;
  /** Requests a unique URL through the proxy, so that none is in its cache. */
  const loadOnFront = () =>
    load(
      () =>
        `${front.origin}/countries/BI/tiers?from=${2001 + (number % 25)}&limit=${100 + (Math.floor(number++ / 25) % 900)}`,
    );
  const pinned = await (await fetch(`${first.origin}${PINNED}`)).text();

  await t.test('reads from the replica with the password of a read-only role', async (t) => {
    for (const instance of instances) {
      t.equal(await fetchRelease(instance), OLD);
      t.equal(await fetchStatus(instance, 'ready'), 200);
    }
    t.equal((await fetch(`${front.origin}/countries/KH/tiers`)).status, 200);
  });

  await t.test('shows a release published on the primary on all instances', async (t) => {
    const began = Date.now();
    await cluster.release('publish', await writeRelease(t.testdir()));
    await allServe(CORRECTION);
    t.comment(`${Date.now() - began} ms after the start of the command`);
    for (const { origin } of instances) {
      const body = (await (await fetch(`${origin}/countries/BI/tiers/2025`)).json()) as { tier: string };
      t.equal(body.tier, '2WL');
      t.equal(await (await fetch(`${origin}${PINNED}`)).text(), pinned, 'pinned responses are unchanged');
    }
  });

  await t.test('fails no request when one instance is killed', async (t) => {
    const readers = loadOnFront();
    await sleep(UNDER_LOAD_MS);
    await first.stop('SIGKILL');
    await sleep(UNDER_LOAD_MS);
    await readers.stop();
    t.strictSame(readers.failures, []);
    t.ok(readers.requests > 50, `${readers.requests} requests`);
    await first.start();
    t.equal(await fetchRelease(first), CORRECTION);
  });

  await t.test('fails no request while the instances are replaced in turn', async (t) => {
    const readers = loadOnFront();
    for (const instance of instances) {
      t.equal(await instance.stop('SIGTERM'), 0, 'exits cleanly');
      await instance.start();
    }
    await readers.stop();
    t.strictSame(readers.failures, []);
    t.ok(readers.requests > 50, `${readers.requests} requests`);
  });

  await t.test('serves the previous release completely while the replica lags', async (t) => {
    await setReplay(replica, 'pause');
    await cluster.release('withdraw', CORRECTION, '--reason', 'A page was misread');
    const readers = load(
      () => `${front.origin}/countries/BI/tiers/2025?asOf=2026-10-${10 + (number++ % 20)}`,
      ({ headers }, body) => {
        const expected = headers.get('dataset-release') === CORRECTION ? '2WL' : '2';
        return JSON.parse(body).tier === expected ? null : body;
      },
    );
    await sleep(UNDER_LOAD_MS);
    for (const instance of instances) t.equal(await fetchRelease(instance), CORRECTION);
    await setReplay(replica, 'resume');
    await allServe(OLD);
    await readers.stop();
    t.strictSame(readers.failures, [], 'no mixture of two releases');
  });

  await t.test('keeps serving without the replica, with instances reported as not ready', async (t) => {
    const readers = loadOnFront();
    await replica.stop();
    for (const instance of instances) {
      // It is checked every second.
      await until('it is not ready', async () => (await fetchStatus(instance, 'ready')) === 503);
      t.equal(await fetchStatus(instance, 'live'), 200);
      sameAs(t, await (await fetch(`${instance.origin}${PINNED}`)).text(), pinned);
    }
    await second.stop('SIGKILL');
    await t.rejects(second.start(), 'an instance cannot start without its database');
    t.match(second.output(), /PostgreSQL at DATABASE_URL is unreachable/, 'and says why');
    await replica.start();
    await second.start();
    for (const instance of instances)
      await until('ready', async () => (await fetchStatus(instance, 'ready')) === 200);
    await readers.stop();
    t.strictSame(readers.failures, []);
  });

  await t.test('counts quotas per instance without Redis and fails no request', async (t) => {
    const remaining = async ({ origin }: Instance, client: string) => {
      const response = await fetch(`${origin}/reports/2022`, { headers: { 'x-forwarded-for': client } });
      t.equal(response.status, 200);
      return Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    };
    let client = 1;
    /**
     * How much less quota a new client has on the second instance than on the first: 1 with shared counts, 0
     * without.
     */
    const takenTogether = async () => {
      const address = `2001:db8:${(client++).toString(16)}::1`;
      return (await remaining(first, address)) - (await remaining(second, address));
    };
    // A recently started instance may not be connected to Redis yet.
    await until('quotas are shared', async () => (await takenTogether()) === 1);
    await redis.stop();
    t.equal(await takenTogether(), 0, 'counted separately');
    await redis.start();
    await until('quotas are shared again', async () => (await takenTogether()) === 1);
  });
});
