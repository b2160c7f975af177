import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import t from 'tap';
import { toQuota } from '../../src/guards/rate-limit.js';
import { gatewayFor, listen, seedAppFor } from '../support/seed-app.js';

const MAX = 5;
const PATH = '/countries/KH/tiers';

const limited = async (t: Parameters<typeof gatewayFor>[0], more: Record<string, string> = {}) => {
  const app = await gatewayFor(t, { RATE_LIMIT_MAX: String(MAX), ...more });
  return (await listen(app)).origin;
};
/** A CPU clock on which each response takes 200 ms. */
const dear = () => {
  let ms = 0;
  return () => (ms += 200);
};
const remaining = (response: Response): number =>
  Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);

t.test('reports the remaining quota and rejects requests beyond it', async (t) => {
  const origin = await limited(t);
  for (let left = MAX - 1; left >= 0; left--) {
    const response = await fetch(`${origin}${PATH}`);
    t.equal(response.status, 200);
    t.equal(response.headers.get('ratelimit-policy'), `"default";q=${MAX};w=60`);
    t.match(response.headers.get('ratelimit'), new RegExp(`^"default";r=${left};t=([1-9]|[1-5]\\d|60)$`));
    t.equal(response.headers.get('retry-after'), null);
  }
  for (const path of [PATH, '/nothing', '/docs']) {
    const rejected = await fetch(`${origin}${path}`);
    t.equal(rejected.status, 429, path);
    t.match(rejected.headers.get('retry-after'), /^([1-9]|[1-5]\d|60)$/);
    t.equal(rejected.headers.get('cache-control'), 'no-store');
    t.equal(remaining(rejected), 0);
    t.match(await rejected.json(), {
      type: '/problems/too-many-requests',
      status: 429,
      detail: /^Rate limit of 5 points per minute exceeded\. Retry in \d+ seconds\.$/,
      limit: MAX,
      windowSeconds: 60,
    });
  }
});

t.test('does not count health checks', async (t) => {
  const origin = await limited(t);
  for (let time = 0; time < 2 * MAX; time++) {
    for (const signal of ['live', 'ready', 'fresh']) {
      const response = await fetch(`${origin}/health/${signal}`);
      t.equal(response.status, 200);
      t.equal(response.headers.get('ratelimit'), null);
    }
  }
});

t.test('does not charge for 304 responses', async (t) => {
  const origin = await limited(t);
  const first = await fetch(`${origin}${PATH}`, { headers: { 'accept-encoding': 'identity' } });
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  for (let time = 0; time < 3 * MAX; time++) {
    // fetch would add a Cache-Control that bypasses the cache.
    const [again] = (await once(get(`${origin}${PATH}`, { headers }), 'response')) as [IncomingMessage];
    again.resume();
    t.equal(again.statusCode, 304);
    t.match(again.headers.ratelimit, `;r=${MAX - 1};`);
  }
});

t.test('charges for 304 responses beyond ten times the quota', async (t) => {
  const app = await gatewayFor(t, { RATE_LIMIT_MAX: String(MAX) });
  const { headers } = await app.inject(PATH);
  const send = () => app.inject({ url: PATH, headers: { 'if-none-match': String(headers.etag) } });
  for (let time = 0; time < 10 * MAX; time++) t.equal((await send()).statusCode, 304);
  const after = [];
  for (let time = 0; time < MAX; time++) after.push((await send()).statusCode);
  t.strictSame(after, [304, 304, 304, 304, 429]);
});

t.test('ignores X-Forwarded-For without a trusted proxy', async (t) => {
  const origin = await limited(t);
  for (let time = 0; time < MAX; time++) {
    await fetch(`${origin}${PATH}`, { headers: { 'x-forwarded-for': `192.0.2.${time}` } });
  }
  t.equal((await fetch(`${origin}${PATH}`, { headers: { 'x-forwarded-for': '192.0.2.99' } })).status, 429);
});

t.test('counts clients behind a trusted proxy separately, IPv6 by /64', async (t) => {
  const origin = await limited(t, { TRUST_PROXY: 'loopback' });
  const from = async (address: string) =>
    remaining(await fetch(`${origin}${PATH}`, { headers: { 'x-forwarded-for': address } }));
  t.equal(await from('192.0.2.1'), MAX - 1);
  t.equal(await from('192.0.2.2'), MAX - 1, 'another client');
  t.equal(await from('192.0.2.1'), MAX - 2);
  t.equal(await from('2001:db8:1:2::1'), MAX - 1);
  t.equal(await from('2001:db8:1:2:ffff::2'), MAX - 2, 'the same /64');
  t.equal(await from('2001:db8:1:3::1'), MAX - 1, 'another /64');
  t.equal(await from('::ffff:192.0.2.2'), MAX - 2, 'IPv4-mapped IPv6');
  t.equal(await from('203.0.113.7, 192.0.2.2'), MAX - 3, 'addresses prepended by the client are ignored');
});

t.test('states the configured limits on the page of a problem', async (t) => {
  const app = await seedAppFor(t, {
    RATE_LIMIT_MAX: '1234',
    MAX_HEADER_BYTES: '9000',
  });
  const fetchLimit = async (code: string) => (await app.inject(`/problems/${code}`)).json().limit;
  t.match(await fetchLimit('too-many-requests'), '1,234 requests per minute');
  t.match(await fetchLimit('header-fields-too-large'), '9,000 bytes');
  t.equal(await fetchLimit('unknown-country'), null);
  // Every problem with a limit on time, size, number or load.
  for (const code of [
    'uri-too-long',
    'payload-too-large',
    'request-timeout',
    'overloaded',
    'answer-timeout',
    'graphql-error',
  ]) {
    t.match(await fetchLimit(code), /\d/, code);
  }
  const page = await app.inject({ url: '/problems', headers: { accept: 'text/html' } });
  t.match(page.body, '1,234 requests per minute');
});

t.test('charges for the CPU time of conditional requests', async (t) => {
  const app = await gatewayFor(t, { RATE_LIMIT_MAX: '1000' }, { processorMs: dear() });
  const send = async () => {
    const { statusCode, headers } = await app.inject({
      url: '/watchlist.png?width=901',
      headers: { 'if-none-match': '*' },
    });
    t.equal(statusCode, 304);
    return Number(/;r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
  };
  const left = await send();
  t.ok(left <= 997);
  t.equal(await send(), left, 'a cache hit is free');
});

t.test('keeps the remaining quota and the reset time within bounds', (t) => {
  for (const [consumedPoints, msBeforeNext, exceeded, remaining, resetMs] of [
    [0, 60_000, false, 5, 60_000],
    [1, 59_999, false, 4, 59_999],
    [5, 1, false, 0, 1],
    [6, 0, true, 0, 0],
    [-1, -1, false, 5, 0],
    [9, 60_001, true, 0, 60_000],
  ] as const)
    t.strictSame(toQuota({ consumedPoints, msBeforeNext }, MAX), { exceeded, remaining, resetMs });
  t.end();
});
