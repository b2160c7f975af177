import type { InjectOptions } from 'fastify';
import t, { type Test } from 'tap';
import { Problem } from '../../src/domain/problem.js';
import { Ended } from '../../src/gateway/answering-pool.js';
import type { Drawing } from '../../src/gateway/drawing.js';
import { buildGateway } from '../../src/gateway/gateway.js';
import type { Ask, Reply, State } from '../../src/http/exchange.js';
import { readSettings } from '../../src/settings.js';
import { UNHURRIED } from '../support/unhurried.js';

const STATE: State = {
  ...{ mark: 'one', turnsAt: null, version: '1.0.0', publishedAt: '', checkedAt: '', newestReport: 2025 },
  ...{ damaged: [], newerReport: null },
};
const NO_ENDS = { time: 0, memory: 0, died: 0, start: 0 };

/** A gateway before workers that answer as the test says, and keep what they were asked. */
async function gatewayBefore(t: Test, answer: (ask: Ask) => Partial<Reply> | Error, settings = {}) {
  const asked: Ask[] = [];
  const aside: Ask[] = [];
  const refused: string[] = [];
  let state = STATE;
  const reply = async (ask: Ask): Promise<Reply> => {
    const given = answer(ask);
    if (given instanceof Error) throw given;
    const { body = Buffer.from(ask.url), ...more } = given;
    const headers = { 'content-type': 'application/json', etag: '"it"' };
    const place = [state.mark, ask.method, ask.url, ...Object.values(ask.headers), ask.body].join(' ');
    return { status: 200, headers, place, ms: 0, ...more, body };
  };
  const gateway = await buildGateway({
    settings: readSettings({ ...UNHURRIED, RATE_LIMIT_MAX: '100', ...settings }),
    drawing: {
      run: async () => ({ bytes: Buffer.from('drawn'), ms: 160 }),
      close: async () => {},
      stats: {},
    } as unknown as Drawing,
    answering: {
      ask: (_client, ask) => {
        asked.push(ask);
        return reply(ask);
      },
      askAside: (ask) => {
        aside.push(ask);
        return reply(ask);
      },
      refuse: (client, { code }) => refused.push(`${client} ${code}`),
      refusals: {},
      get state() {
        return state;
      },
      stats: { waiting: 0, refused: 0, abandoned: 0, ended: NO_ENDS },
    },
  });
  t.teardown(() => gateway.close());
  const get = async (url: string, more: InjectOptions = {}) => {
    const { statusCode, headers, body } = await gateway.inject({ url, ...more });
    const left = Number(/;r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
    return { statusCode, headers, body, left };
  };
  const become = (parts: Partial<State>) => {
    state = { ...state, ...parts };
  };
  return { get, asked, aside, refused, become };
}

t.test('an answer is asked for whole, and kept for all who ask for the same', async (t) => {
  const { get, asked, become } = await gatewayBefore(t, () => ({}));
  const own = ['accept-encoding', 'if-none-match', 'if-modified-since', 'if-range', 'range', 'connection'];
  const headers = { ...Object.fromEntries(own.map((name) => [name, 'x'])), 'accept-language': 'de' };
  await get('/a', { method: 'HEAD', headers });
  t.match(asked, [{ method: 'GET', url: '/a', headers: { 'accept-language': 'de' } }]);
  t.strictSame(
    own.filter((name) => name in (asked[0]?.headers ?? {})),
    [],
  );
  for (const more of [{}, { headers: { accept: '*/*' } }]) t.equal((await get('/a', more)).body, '/a');
  t.equal(asked.length, 1);
  for (const more of [{ headers: { accept: 'text/html' } }, { headers: { host: 'other.example' } }])
    await get('/a', more);
  t.equal(asked.length, 3, 'another form, and another host, are other answers');
  become({ mark: 'two' });
  await get('/a');
  await get('/a');
  t.equal(asked.length, 4, 'of another state, too');
  become({ turnsAt: 1 });
  await get('/a');
  t.equal(asked.length, 5, 'and after the moment at which the state turns');
});

t.test('what has no place or no validator is not kept', async (t) => {
  const { get, asked } = await gatewayBefore(t, ({ url }) =>
    url === '/placeless'
      ? { place: undefined }
      : { headers: { 'content-type': 'text/plain', connection: 'x' } },
  );
  for (const url of ['/placeless', '/plain', '/placeless', '/plain']) await get(url);
  t.equal(asked.length, 4);
  t.not((await get('/plain')).headers.connection, 'x');
});

t.test('who asks for the same at the same time waits for one answer, which the first pays', async (t) => {
  const { get, asked } = await gatewayBefore(t, () => ({ ms: 800 }));
  const answers = await Promise.all([get('/a'), get('/a'), get('/b')]);
  t.equal(asked.length, 2);
  t.same(
    answers.map(({ statusCode }) => statusCode),
    [200, 200, 200],
  );
  t.equal((await get('/a')).left, 100 - 2 * 10 - 2, '80 ms are a point, a ready answer is one');
});

t.test('an answer is paid by its time or its bytes, a picture also by its drawing', async (t) => {
  const { get } = await gatewayBefore(t, ({ url }) => {
    if (url === '/long') return { body: Buffer.alloc(3 * 1024 * 1024) };
    return url === '/drawn' ? { ms: 80, draw: 'png' } : { ms: 81 };
  });
  t.equal((await get('/a')).left, 98);
  t.equal((await get('/long')).left, 95);
  const drawn = await get('/drawn');
  t.equal(drawn.left, 92);
  t.equal(drawn.body, 'drawn');
});

t.test('who has a worker ended pays for it, and is refused with all that waits', async (t) => {
  const { get, refused } = await gatewayBefore(t, ({ url }) =>
    url === '/spin'
      ? new Ended(new Problem('answer-timeout', 'too long'), 80 * 101)
      : new Problem('not-found', 'not here'),
  );
  t.equal((await get('/none')).statusCode, 404);
  t.strictSame(refused, []);
  t.match((await get('/spin')).statusCode, 503);
  t.strictSame(refused, ['127.0.0.1 too-many-requests']);
  t.equal((await get('/none')).statusCode, 429);
});

t.test('a question in a body is kept by its body and its type; other methods are handed on', async (t) => {
  const { get, asked } = await gatewayBefore(t, () => ({}));
  const post = (payload: string, type = 'text/plain') =>
    get('/p', { method: 'POST', payload, headers: { 'content-type': type } });
  for (const payload of ['a', 'a', 'b']) await post(payload);
  await post('a', 'application/json');
  await get('/p');
  t.strictSame(
    asked.map(({ method, body }) => `${method} ${body ?? ''}`),
    ['POST a', 'POST b', 'POST a', 'GET '],
  );
  await get('/p', { method: 'PUT', payload: 'never read' });
  t.match(asked.at(-1), { method: 'PUT', body: undefined });
});

t.test(
  'whether the process lives it says itself, the rest is asked aside and told for a moment',
  async (t) => {
    let now = 1_000;
    t.intercept(performance, 'now', { value: () => now });
    const { get, asked, aside, become } = await gatewayBefore(t, ({ url }) =>
      url === '/health/fresh' ? { status: 503 } : {},
    );
    const live = await get('/health/live');
    t.equal(live.body, '{"status":"live"}');
    t.equal(live.headers['cache-control'], 'no-store');
    t.equal(live.headers.ratelimit, undefined);
    t.equal((await get('/health/ready')).body, '/health/ready');
    t.equal((await get('/health/ready', { method: 'HEAD' })).statusCode, 200);
    t.equal((await get('/health/fresh')).statusCode, 503);
    t.equal(aside.length, 2);
    now += 499;
    await get('/health/ready');
    t.equal(aside.length, 2);
    now += 2;
    await get('/health/ready');
    t.equal(aside.length, 3);
    become({ mark: 'two' });
    await get('/health/ready');
    t.equal(aside.length, 4);
    t.equal(asked.length, 0);
    await get('/health/live', { method: 'POST', payload: '' });
    t.equal(asked.length, 1, 'another method is a question as others are');
  },
);
