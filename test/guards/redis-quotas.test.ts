import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { createRedisQuotas } from '../../src/guards/redis-quotas.js';
import { needs } from '../support/needs.js';
import { freePort, until } from '../support/processes.js';
import { redisOn } from '../support/redis.js';
import { gatewayFor, listen } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

const MAX = 1_000;
const PATH = '/countries/KH/tiers';

const send = async (origin: string) => {
  const response = await fetch(`${origin}${PATH}`);
  await response.arrayBuffer();
  const remaining = Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  return { status: response.status, remaining };
};

t.test(
  'shares quotas through Redis and counts per instance without it',
  { ...slow, ...needs('redis-server') },
  async (t) => {
    const port = await freePort();
    const redis = redisOn(port);
    t.teardown(() => redis.stop());
    await redis.start();
    const environment = {
      RATE_LIMIT_MAX: String(MAX),
      REDIS_URL: `redis://127.0.0.1:${port}`,
      METRICS_PORT: '0',
    };
    const apps = [await gatewayFor(t, environment), await gatewayFor(t, environment)] as const;
    const [one, other] = await Promise.all(apps.map(async (app) => (await listen(app)).origin));
    if (one === undefined || other === undefined) throw new Error('two instances listen');
    const metric = async () => {
      const address = apps[0].metricsAddress;
      const text = await (await fetch(`http://127.0.0.1:${address?.port}/metrics`)).text();
      return /^rate_limit_shared_store_lost (\d)$/m.exec(text)?.[1];
    };

    // On a busy machine, an instance may briefly count on its own.
    await until('both share one count', async () => {
      const { remaining } = await send(one);
      return (await send(other)).remaining === remaining - 1;
    });
    await until('Redis is reported as available', async () => (await metric()) === '0');

    redis.signal('SIGSTOP');
    const slow = await send(one);
    t.equal(slow.status, 200, 'a hanging Redis costs one short delay');
    t.equal((await send(one)).status, 200);
    redis.signal('SIGCONT');

    await redis.stop();
    for (let time = 0; time < 20; time++) t.equal((await send(one)).status, 200, 'no request fails');
    t.equal(await metric(), '1');
    const alone = (await send(one)).remaining;
    t.ok(alone < MAX, 'requests are still counted');

    await redis.start();
    for (let time = 0; time < 50 && (await metric()) === '1'; time++) {
      await sleep(200);
      await send(one);
    }
    t.equal(await metric(), '0', 'quotas are shared again after a reconnect');
  },
);

t.test('starts without Redis', async (t) => {
  const app = await gatewayFor(t, { REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
  t.equal((await app.inject(PATH)).statusCode, 200);
});

t.test('counts per instance without Redis and reports the loss once', async (t) => {
  const events: string[] = [];
  const quotas = await createRedisQuotas(`redis://127.0.0.1:${await freePort()}`, 3, {
    onLost: () => events.push('lost'),
    onRestored: () => events.push('back'),
  });
  t.teardown(() => quotas.close());
  t.match(await quotas.consume('one', 1), { exceeded: false, remaining: 2 });
  quotas.refund('one');
  t.match(await quotas.consume('one', 1), { exceeded: false, remaining: 2 });
  t.match(await quotas.consume('one', 3), { exceeded: true, remaining: 0 });
  t.strictSame(events, ['lost']);
});

/** Invalid Redis replies to a count. */
const NONSENSE = {
  words: '*2\r\n$3\r\nabc\r\n$3\r\nxyz\r\n',
  nothing: '*0\r\n',
  null: '$-1\r\n',
  'numbers below zero': '*2\r\n:-99999999\r\n:-5\r\n',
  'huge numbers': '*2\r\n:99999999999999\r\n:99999999999999\r\n',
  'another protocol': 'HTTP/1.1 200 OK\r\n\r\n',
};

t.test('counts per instance if Redis sends invalid replies', async (t) => {
  for (const [what, answer] of Object.entries(NONSENSE)) {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        const text = bytes.toString('latin1');
        const commands = text.match(/(^|\r\n)\*\d+\r\n/g)?.length ?? 1;
        const isCount = /eval|incr/i.test(text);
        socket.write((isCount ? answer : /info/i.test(text) ? '$3\r\nx:1\r\n' : '+OK\r\n').repeat(commands));
      });
    });
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const events: string[] = [];
    const quotas = await createRedisQuotas(`redis://127.0.0.1:${port}`, 3, {
      onLost: () => events.push('lost'),
      onRestored: () => events.push('back'),
    });
    for (const remaining of [2, 1, 0])
      t.match(await quotas.consume('a', 1), { exceeded: false, remaining }, what);
    t.match(await quotas.consume('a', 1), { exceeded: true, remaining: 0 }, what);
    t.equal(events[0], 'lost', what);
    await quotas.close();
    server.close();
  }
});
