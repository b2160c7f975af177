import { type AddressInfo, connect } from 'node:net';
import { mock } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InjectOptions } from 'fastify';
import t, { type Test } from 'tap';
import { buildGateway } from '../../src/gateway/gateway.js';
import type { RasterPool } from '../../src/gateway/raster-pool.js';
import { UpstreamFailure } from '../../src/gateway/upstream.js';
import { BODY_LIMITS } from '../../src/http/body-limits.js';
import { Problem } from '../../src/http/problem.js';
import { problemTemplate } from '../../src/http/problem-templates.js';
import {
  type DatasetState,
  QUERY_REJECTED,
  type WorkerRequest,
  type WorkerResponse,
} from '../../src/http/worker-protocol.js';
import { readSettings } from '../../src/settings.js';
import { until } from '../support/processes.js';
import { UNHURRIED } from '../support/unhurried.js';
import { NO_ENDS, STATE } from './fixtures/workers.js';

/** Stands for an endpoint with its own error format. */
const FORM = problemTemplate(
  { method: 'POST', contentTypes: ['application/own+json'] },
  ({ code, detail }) => ({
    own: [code, detail],
  }),
);

type Answer = (request: WorkerRequest) => Partial<WorkerResponse> | Error | Promise<Partial<WorkerResponse>>;

/** Builds a gateway in front of stub workers and records the requests they get. */
async function gatewayBefore(t: Test, answer: Answer, settings = {}, probe: Answer = () => ({})) {
  const requests: WorkerRequest[] = [];
  const isGone: (() => boolean)[] = [];
  const aside: WorkerRequest[] = [];
  let state = STATE;
  const reply = async (request: WorkerRequest, respond = answer): Promise<WorkerResponse> => {
    const given = await respond(request);
    if (given instanceof Error) throw given;
    const { body = Buffer.from(request.url), ...more } = given;
    const headers = { 'content-type': 'application/json', etag: '"it"' };
    const place = [
      state.revision,
      request.method,
      request.url,
      ...Object.values(request.headers),
      request.body,
    ].join(' ');
    return { status: 200, headers, cacheKey: place, cpuMs: 0, ...more, body };
  };
  const gateway = await buildGateway({
    settings: readSettings({ ...UNHURRIED, RATE_LIMIT_MAX: '100', ...settings }),
    rasterPool: {
      run: async ({ sheet }: { readonly sheet: Uint8Array }) => {
        if (String(sheet) === '/undrawn') throw new Problem('overloaded', 'too many');
        return { bytes: Buffer.from('drawn'), cpuMs: 160 };
      },
      close: async () => {},
      queued: 0,
    } as unknown as RasterPool,
    upstream: {
      request: (request, waiters) => {
        requests.push(request);
        isGone.push(() => waiters.areCancelled);
        return reply(request);
      },
      requestDirect: (request) => {
        aside.push(request);
        return reply(request, probe);
      },
      problemTemplates: { '/form': FORM },
      get state() {
        return state;
      },
      stats: { queued: 0, abandoned: 0, exits: NO_ENDS },
    },
  });
  t.teardown(() => gateway.close());
  const get = async (url: string, more: InjectOptions = {}) => {
    const { statusCode, headers, body } = await gateway.inject({ url, ...more });
    const left = Number(/;r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
    return { statusCode, headers, body, left };
  };
  const become = (parts: Partial<DatasetState>) => {
    state = { ...state, ...parts };
  };
  return { gateway, get, requests, isGone, aside, become };
}

t.test('keeps a shared response pending when one of its clients disconnects', async (t) => {
  let finish = (_: Partial<WorkerResponse>) => {};
  const made = new Promise<Partial<WorkerResponse>>((resolve) => {
    finish = resolve;
  });
  const { gateway, isGone } = await gatewayBefore(t, ({ url }) =>
    url === '/never' ? new Promise(() => {}) : made,
  );
  const origin = await gateway.listen({ port: 0, host: '127.0.0.1' });
  const leaving = new AbortController();
  const first = fetch(`${origin}/slow`, { signal: leaving.signal }).catch(() => 'left');
  await until('the first request is pending', async () => isGone.length === 1);
  const other = fetch(`${origin}/slow`);
  const connections = () =>
    new Promise((resolve) => gateway.server.getConnections((_, count) => resolve(count)));
  await until('both are connected', async () => (await connections()) === 2);
  // Requests are handled in order, so once health has responded, the earlier one has arrived.
  await (await fetch(`${origin}/health/live`)).text();
  leaving.abort();
  t.equal(await first, 'left');
  await (await fetch(`${origin}/health/live`)).text();
  t.equal(isGone[0]?.(), false);
  finish({});
  t.equal(await (await other).text(), '/slow');
  const alone = new AbortController();
  const never = fetch(`${origin}/never`, { signal: alone.signal }).catch(() => 'left');
  await until('the request is pending', async () => isGone.length === 2);
  alone.abort();
  t.equal(await never, 'left');
  await until('the request is cancelled', async () => isGone[1]?.() === true);
});

t.test('formats nothing for a client that disconnects while it sends a body', async (t) => {
  const { gateway } = await gatewayBefore(t, () => ({}));
  let [begun, formatted] = [0, 0];
  gateway.addHook('preParsing', async () => {
    begun += 1;
  });
  gateway.addHook('onSend', async () => {
    formatted += 1;
  });
  await gateway.listen({ port: 0, host: '127.0.0.1' });
  const { port } = gateway.server.address() as AddressInfo;
  const socket = connect({ port, host: '127.0.0.1' });
  socket.write('POST /annotate HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\n');
  await until('its header fields have arrived', async () => begun === 1);
  socket.resetAndDestroy();
  const connections = () =>
    new Promise((resolve) => gateway.server.getConnections((_, count) => resolve(count)));
  await until('it is closed', async () => (await connections()) === 0);
  t.equal(formatted, 0);
});

t.test('requests full responses from the worker and caches them for identical requests', async (t) => {
  const { get, requests, become } = await gatewayBefore(t, () => ({}));
  const own = ['accept-encoding', 'if-none-match', 'if-modified-since', 'if-range', 'range', 'connection'];
  const headers = { ...Object.fromEntries(own.map((name) => [name, 'x'])), 'accept-language': 'de' };
  await get('/a', { method: 'HEAD', headers });
  t.match(requests, [{ method: 'GET', url: '/a', headers: { 'accept-language': 'de' } }]);
  t.strictSame(
    own.filter((name) => name in (requests[0]?.headers ?? {})),
    [],
  );
  for (const more of [{}, { headers: { accept: '*/*' } }]) t.equal((await get('/a', more)).body, '/a');
  t.equal(requests.length, 1);
  for (const more of [{ headers: { accept: 'text/html' } }, { headers: { host: 'other.example' } }])
    await get('/a', more);
  t.equal(requests.length, 3, 'another format or host is another response');
  t.equal(
    (await get('/new', { headers: { 'if-none-match': '*' } })).statusCode,
    304,
    'conditional requests also apply to a cache miss',
  );
  requests.pop();
  become({ revision: 'two' });
  await get('/a');
  await get('/a');
  t.equal(requests.length, 4, 'a new revision misses the cache');
  become({ expiresAt: Date.now() + 600_000 });
  await get('/a');
  t.equal(requests.length, 4, 'a response is cached until its state expires');
  become({ expiresAt: 1 });
  await get('/a');
  t.equal(requests.length, 5, 'and not after that');
});

t.test("keeps the worker's validator and digest but drops connection headers", async (t) => {
  const own = { connection: 'x', date: 'x', 'keep-alive': 'x', 'content-length': '1' };
  const { get } = await gatewayBefore(t, () => ({
    headers: { ...own, etag: '"it"', 'content-digest': 'sha-256=:it:', 'content-type': 'text/plain' },
    body: Buffer.alloc(2_000),
  }));
  const { headers } = await get('/a');
  t.match(headers, { etag: '"it"', 'content-digest': 'sha-256=:it:', 'content-length': '2000' });
  t.strictSame(
    Object.entries(headers).filter(([, value]) => value === 'x'),
    [],
  );
});

t.test('responds 412 if If-Match or If-Unmodified-Since does not hold', async (t) => {
  const LAST = 'Tue, 24 Nov 2026 10:00:00 GMT';
  const { get } = await gatewayBefore(t, () => ({
    headers: { 'content-type': 'text/plain', etag: '"x"', 'last-modified': LAST, 'accept-ranges': 'bytes' },
  }));
  const etag = String((await get('/a')).headers.etag);
  for (const [condition, status] of [
    [{ 'if-match': etag }, 200],
    [{ 'if-match': `"other", ${etag}` }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': '"other"' }, 412],
    [{ 'if-match': `W/${etag}` }, 412],
    [{ 'if-match': '"other"', 'if-none-match': etag }, 412],
    [{ 'if-match': etag, 'if-none-match': etag }, 304],
    [{ 'if-match': etag, 'if-unmodified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' }, 200],
    [{ 'if-unmodified-since': LAST }, 200],
    [{ 'if-unmodified-since': 'Mon, 23 Nov 2026 10:00:00 GMT' }, 412],
    [{ 'if-unmodified-since': 'not a day' }, 200],
    [{ 'if-match': etag, range: 'bytes=0-0' }, 206],
    [{ 'if-match': '"other"', range: 'bytes=0-0' }, 412],
  ] as const) {
    const answer = await get('/a', { headers: condition });
    t.equal(answer.statusCode, status, JSON.stringify(condition));
    if (status === 412) t.match(answer.body, '/problems/precondition-failed');
  }
});

t.test('does not cache responses without a cache key or validator', async (t) => {
  const { get, requests } = await gatewayBefore(t, ({ url }) =>
    url === '/placeless'
      ? { cacheKey: undefined }
      : { headers: { 'content-type': 'text/plain', connection: 'x' } },
  );
  for (const url of ['/placeless', '/plain', '/placeless', '/plain']) await get(url);
  t.equal(requests.length, 4);
  t.not((await get('/plain')).headers.connection, 'x');
});

t.test('coalesces concurrent identical requests and charges only the first', async (t) => {
  const { get, requests } = await gatewayBefore(t, () => ({ cpuMs: 800, queryCost: '7' }));
  const answers = await Promise.all([get('/a'), get('/a'), get('/b')]);
  t.equal(requests.length, 2);
  t.same(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200],
  );
  t.equal((await get('/a')).left, 100 - 2 * 10 - 2, '80 ms cost one point, and so does a cache hit');
  await Promise.all([get('/c', { method: 'HEAD' }), get('/c')]);
  t.equal(requests.length, 3, 'HEAD shares the response of GET');
});

t.test('charges for CPU time or bytes, and for rendering an image', async (t) => {
  const { get } = await gatewayBefore(t, ({ url }) => {
    if (url === '/long') return { body: Buffer.alloc(3 * 1024 * 1024) };
    return url.endsWith('drawn') ? { cpuMs: url === '/drawn' ? 80 : 81, rasterFormat: 'png' } : { cpuMs: 81 };
  });
  t.equal((await get('/a')).left, 98);
  t.equal((await get('/long')).left, 85);
  const drawn = await get('/drawn');
  t.equal(drawn.left, 82);
  t.equal(drawn.body, 'drawn');
  t.equal((await get('/long')).left, 69, 'bytes are charged on every request');
  t.equal((await get('/undrawn')).left, 67, "the worker's part of an image that fails is charged");
});

t.test('charges a client for a worker it took down and rejects its other requests', async (t) => {
  const sent: (() => void)[] = [];
  const { get, requests } = await gatewayBefore(t, ({ url }) => {
    if (url === '/spin') return new UpstreamFailure(new Problem('answer-timeout', 'too long'), 80 * 101);
    if (url === '/none') return new Problem('not-found', 'not here');
    return new Promise((resolve) => sent.push(() => resolve({})));
  });
  t.equal((await get('/none')).statusCode, 404);
  const [own, shared] = [get('/own'), get('/shared')];
  await until('both are pending', async () => requests.length === 3);
  const other = get('/shared', { remoteAddress: '2001:db8:1:2::9' });
  t.equal((await get('/spin')).statusCode, 503);
  for (const lost of await Promise.all([own, shared])) {
    t.equal(lost.statusCode, 429);
    t.match(lost.body, 'Quota exhausted by earlier requests.');
  }
  for (const send of sent) send();
  t.equal((await other).statusCode, 200, 'a client sharing the response still gets it');
  t.equal((await get('/none')).statusCode, 429);
});

t.test('charges a client for what it shares with one that has lost its quota', async (t) => {
  const finish: (() => void)[] = [];
  const { get, requests } = await gatewayBefore(t, ({ url }) => {
    if (url === '/spin') return new UpstreamFailure(new Problem('answer-timeout', 'too long'), 80 * 101);
    return new Promise((resolve) => finish.push(() => resolve({ cpuMs: 80 * 60 })));
  });
  const accomplice = { remoteAddress: '2001:db8:1:2::9' };
  const paths = ['/a', '/b', '/c'];
  const started = paths.map((url) => get(url));
  await until('all are pending', async () => requests.length === 3);
  const joined = paths.map((url) => get(url, accomplice));
  await new Promise(setImmediate);
  await get('/spin');
  for (const { statusCode } of await Promise.all(started)) t.equal(statusCode, 429);
  for (const send of finish) {
    send();
    await new Promise(setImmediate);
  }
  t.strictSame(
    (await Promise.all(joined)).map(({ statusCode }) => statusCode),
    [200, 200, 429],
    'the second response exceeds the quota of the client that joined',
  );
});

t.test('counts an aborted request once for all its clients', async (t) => {
  let abort = () => {};
  const aborted = new Promise<Error>((resolve) => {
    abort = () => resolve(new UpstreamFailure(new Problem('answer-timeout', 'too long'), 80));
  });
  const { gateway, get, requests } = await gatewayBefore(
    t,
    async () => {
      throw await aborted;
    },
    { METRICS_PORT: '0' },
  );
  const logged: unknown[] = [];
  t.intercept(gateway.log, 'warn', { value: (...line: unknown[]) => logged.push(line) });
  const waiting = [1, 2, 3].map(() => get('/slow'));
  await until('it is pending', async () => requests.length === 1);
  await new Promise(setImmediate);
  abort();
  for (const { statusCode } of await Promise.all(waiting)) t.equal(statusCode, 503);
  t.equal(logged.length, 1);
  const text = await (await fetch(`http://127.0.0.1:${gateway.metricsAddress?.port}/metrics`)).text();
  t.match(text, '\nanswer_timeouts_total 1\n');
});

t.test('caches POST by body and content type, and forwards other methods', async (t) => {
  const { get, requests } = await gatewayBefore(t, () => ({}));
  const post = (payload: string, type = 'text/plain') =>
    get('/p', { method: 'POST', payload, headers: { 'content-type': type } });
  for (const payload of ['a', 'a', 'b']) await post(payload);
  const again = { 'content-type': 'text/plain', 'if-none-match': '*' };
  const { statusCode, body } = await get('/p', { method: 'POST', payload: 'a', headers: again });
  t.strictSame([statusCode, body], [200, '/p'], 'a POST never gets 304');
  await post('a', 'application/json');
  for (const url of ['/q', '/r']) await get(url, { method: 'POST' });
  await get('/p');
  t.strictSame(
    requests.map(({ method, body }) => `${method} ${body ?? ''}`),
    ['POST a', 'POST b', 'POST a', 'POST ', 'POST ', 'GET '],
  );
  await get('/p', { method: 'PUT', payload: 'never read' });
  t.match(requests.at(-1), { method: 'PUT', body: undefined });
});

t.test('serves readiness as the worker last stated it, so that a busy one delays nobody', async (t) => {
  mock.timers.enable({ apis: ['setInterval'] });
  t.teardown(() => mock.timers.reset());
  let now = 1_000;
  t.intercept(performance, 'now', { value: () => now });
  const EXITED = new Problem('overloaded', 'No worker is ready.');
  let probe: Answer = () => EXITED;
  const { get, aside } = await gatewayBefore(
    t,
    () => ({}),
    {},
    (request) => probe(request),
  );
  const readyAfter = async (ms: number, next = probe) => {
    probe = next;
    now += ms;
    mock.timers.tick(ms);
    await nextTurn();
    return (await get('/health/ready')).statusCode;
  };
  t.equal(await readyAfter(0), 503, 'not before the worker has said so');
  t.equal(await readyAfter(1_000, () => ({})), 200);
  t.match(await get('/health/ready'), { body: '/health/ready', headers: { ratelimit: undefined } });
  t.equal((await get('/health/ready', { method: 'HEAD' })).statusCode, 200);
  t.equal(aside.length, 2, 'clients cause no probes');
  t.equal(await readyAfter(10_000, () => new Promise(() => {})), 200, 'busy');
  t.equal(await readyAfter(1), 503, 'without a response for ten seconds');
  t.equal(await readyAfter(1_000, () => ({})), 200);
  t.equal(await readyAfter(1_000, () => ({ status: 503 })), 503, 'without its database');
  t.equal(await readyAfter(1_000, () => ({})), 200);
  t.equal(await readyAfter(1_000, () => EXITED), 503, 'dead');
});

t.test('serves liveness itself and caches freshness for half a second', async (t) => {
  let now = 1_000;
  t.intercept(performance, 'now', { value: () => now });
  let isBroken = true;
  const { get, requests, aside, become } = await gatewayBefore(
    t,
    () => ({}),
    {},
    () => (isBroken ? new Error('nobody answers') : { status: 503 }),
  );
  t.equal((await get('/health/fresh')).statusCode, 500);
  isBroken = false;
  t.equal((await get('/health/fresh')).statusCode, 503, 'a failure is not cached');
  aside.length = 0;
  now += 500;
  const live = await get('/health/live');
  t.equal(live.body, '{"status":"live"}');
  t.equal(live.headers['cache-control'], 'no-store');
  t.equal(live.headers.ratelimit, undefined);
  t.equal((await get('/health/fresh')).body, '/health/fresh');
  t.equal((await get('/health/fresh', { method: 'HEAD' })).statusCode, 503);
  t.equal(aside.length, 1);
  now += 499;
  await get('/health/fresh');
  t.equal(aside.length, 1);
  now += 1;
  await get('/health/fresh');
  t.equal(aside.length, 2);
  become({ revision: 'two' });
  await get('/health/fresh');
  t.equal(aside.length, 3);
  t.equal(requests.length, 0);
  await get('/health/live', { method: 'POST', payload: '' });
  t.equal(requests.length, 1, 'other methods are ordinary requests');
});

t.test('responds with 503 and Retry-After if a response takes too long', async (t) => {
  const { get, requests, isGone } = await gatewayBefore(t, () => new Promise(() => {}), {
    HANDLER_TIMEOUT_MS: '10000',
  });
  mock.timers.enable({ apis: ['setTimeout'] });
  t.teardown(() => mock.timers.reset());
  const response = get('/slow');
  while (requests.length === 0) await new Promise(setImmediate);
  mock.timers.tick(21_999);
  t.equal(isGone[0]?.(), false);
  mock.timers.tick(1);
  t.match(await response, { statusCode: 503, headers: { 'retry-after': /^\d+$/ }, body: /within 22 s/ });
  t.equal(isGone[0]?.(), true, 'work that has not started is dropped');
});

t.test('counts timeouts and query costs, and logs timeouts', async (t) => {
  const { gateway, get } = await gatewayBefore(
    t,
    ({ url }) => {
      if (url === '/spin') return new UpstreamFailure(new Problem('answer-timeout', 'too long'), 12.4);
      if (url === '/fill') return new UpstreamFailure(new Problem('overloaded', 'too much memory'), 1);
      return { '/dear': { queryCost: '7' }, '/wrong': { queryCost: QUERY_REJECTED } }[url] ?? {};
    },
    { METRICS_PORT: '0' },
  );
  const logged: unknown[] = [];
  t.intercept(gateway.log, 'warn', { value: (...line: unknown[]) => logged.push(line) });
  for (const url of ['/spin', '/fill', '/dear', '/wrong', '/plain', '/dear', '/spin']) await get(url);
  t.match(logged, [
    [{ traceId: String, ms: 12 }, 'request aborted: too long'],
    [{ traceId: String, ms: 1 }, 'request aborted: too much memory'],
    [{ traceId: String, ms: 12 }, 'request aborted: too long'],
  ]);
  const text = await (await fetch(`http://127.0.0.1:${gateway.metricsAddress?.port}/metrics`)).text();
  for (const line of [
    ...['answer_timeouts_total 2', 'graphql_query_cost_count 1', 'graphql_query_cost_sum 7'],
    ...['graphql_refused_queries_total 1', 'rate_limited_requests_total 0', 'answer_cache_hits_total 1'],
  ])
    t.ok(text.includes(`\n${line}\n`), line);
});

t.test('shares responses across hosts if PUBLIC_URL is set, and sends HSTS for HTTPS', async (t) => {
  for (const [PUBLIC_URL, security] of [
    ['https://tiers.example', 'max-age=63072000'],
    ['http://tiers.example', undefined],
  ] as const) {
    const { get, requests } = await gatewayBefore(t, () => ({}), { PUBLIC_URL });
    for (const host of ['one.example', 'other.example'])
      t.equal((await get('/a', { headers: { host } })).headers['strict-transport-security'], security);
    t.equal(requests.length, 1);
  }
});

t.test('formats errors for the endpoint they came from; browsers get a page', async (t) => {
  const { gateway, get } = await gatewayBefore(t, ({ url }) =>
    url === '/broken' ? new Error('a secret') : new Problem('overloaded', 'Too many.'),
  );
  const fetchType = async (...requests: Parameters<typeof get>) => {
    const { statusCode, headers, body } = await get(...requests);
    return [statusCode, headers['content-type'], body.slice(0, 40)];
  };
  const post = { method: 'POST', payload: 'x' } as const;
  const page = { headers: { accept: 'text/html' } };
  const expected = [
    503,
    'application/problem+json; charset=utf-8',
    '{"type":"/problems/overloaded","title":"',
  ];
  t.strictSame(await fetchType('/a'), expected);
  t.strictSame(await fetchType('/a', page), [
    503,
    'text/html; charset=utf-8',
    '<!doctype html><html lang="en"><meta cha',
  ]);
  t.strictSame(await fetchType('/form?a', post), [
    503,
    'application/own+json; charset=utf-8',
    '{"own":["overloaded","Too many."]}',
  ]);
  t.strictSame(await fetchType('/form'), expected, 'other methods get the default format');
  t.match(await fetchType('/%ZZ'), [
    400,
    'application/problem+json; charset=utf-8',
    '{"type":"/problems/bad-request"',
  ]);
  const long = { method: 'POST', payload: 'x'.repeat(307_201) } as const;
  t.match((await get('/a', long)).body, BODY_LIMITS);
  const logged: unknown[] = [];
  t.intercept(gateway.log, 'error', { value: (...line: unknown[]) => logged.push(line) });
  const { statusCode, body } = await get('/broken');
  t.equal(statusCode, 500);
  t.notMatch(body, 'secret');
  t.match(logged, [[{ err: { message: 'a secret' }, traceId: String }, 'request failed']]);
});

t.test('forwards methods that no route has', async (t) => {
  const { get, requests } = await gatewayBefore(t, () => ({ status: 405, headers: {} }));
  t.equal((await get('/a', { method: 'PROPFIND' as 'GET' })).statusCode, 405);
  t.match(requests, [{ method: 'PROPFIND', url: '/a' }]);
});
