import fastify from 'fastify';
import t, { type Test } from 'tap';
import { BODY_LIMITS } from '../../src/http/body-limits.js';
import { PROBLEM_TYPES, Problem } from '../../src/http/problem.js';
import { registerProblemHandling } from '../../src/http/problem-handler.js';

const ERRORS: Readonly<Record<string, Error>> = {
  inside: new Error('a secret'),
  load: new Problem('overloaded', 'Too many.'),
  nowhere: new Problem('unknown-country', 'There is none.', { suggestions: [] }),
};

/** Builds a small app and captures its error log. */
function serviceFor(t: Test) {
  const logged: { msg: string; traceId: string; err: { message: string } }[] = [];
  const stream = { write: (line: string) => logged.push(JSON.parse(line)) };
  const app = fastify({ bodyLimit: 10, logger: { level: 'error', stream } });
  t.teardown(() => app.close());
  registerProblemHandling(app);
  app.get<{ Params: { error: string } }>('/throws/:error', async ({ params }) => {
    throw ERRORS[params.error];
  });
  app.get('/later', async (_request, reply) => {
    reply.header('retry-after', '9');
    throw ERRORS.load;
  });
  for (const path of [
    '/docs',
    '/countries/:country',
    '/countries/:country/:what',
    '/countries/:country/tiers',
  ])
    app.get(path, async () => path);
  app.post('/docs', async () => '');
  return { app, logged };
}

t.test('sends thrown errors as uncacheable problems and logs internal ones only', async (t) => {
  const { app, logged } = serviceFor(t);
  for (const [url, status, code, detail, retryAfter] of [
    ['/throws/inside', 500, 'internal-error', PROBLEM_TYPES['internal-error'].help],
    ['/throws/load', 503, 'overloaded', 'Too many.', '5'],
    ['/later', 503, 'overloaded', 'Too many.', '9'],
    ['/throws/nowhere', 404, 'unknown-country', 'There is none.'],
    ['/nothing?a=b', 404, 'not-found', 'No resource at /nothing.'],
    ['/countries/', 404, 'not-found', 'No resource at /countries/.'],
  ] as const) {
    const { statusCode, headers, json } = await app.inject(url);
    const { title } = PROBLEM_TYPES[code];
    const more = url === '/throws/nowhere' ? { suggestions: [] } : {};
    t.equal(statusCode, status, url);
    t.strictSame(json(), { type: `/problems/${code}`, title, status, detail, ...more }, url);
    t.match(headers['content-type'], /^application\/problem\+json\b/, url);
    t.equal(headers['cache-control'], 'no-store', url);
    t.equal(headers['access-control-allow-origin'], '*', url);
    t.equal(headers['retry-after'], retryAfter, url);
  }
  t.match(logged, [{ msg: 'request failed', traceId: /./, err: { message: 'a secret' } }]);
  t.equal(logged.length, 1);
});

t.test('rejects an unreadable body with the matching problem', async (t) => {
  const { app } = serviceFor(t);
  for (const [type, payload, status, code, detail] of [
    ['application/json', '{"a":', 400, 'bad-request', PROBLEM_TYPES['bad-request'].help],
    ['application/json', '', 400, 'bad-request', PROBLEM_TYPES['bad-request'].help],
    ['application/json', '[1,2,3,4,5]', 413, 'payload-too-large', BODY_LIMITS],
    ['text/x', 'a', 415, 'unsupported-media-type', PROBLEM_TYPES['unsupported-media-type'].help],
  ] as const) {
    const headers = { 'content-type': type };
    const { statusCode, json } = await app.inject({ method: 'POST', url: '/docs', headers, payload });
    t.equal(statusCode, status, `${type} ${payload}`);
    t.match(json(), { type: `/problems/${code}`, detail }, `${type} ${payload}`);
  }
});

t.test('redirects variants of a path to the canonical path, cacheable for a day', async (t) => {
  const { app } = serviceFor(t);
  for (const [url, location] of [
    ['/Docs', '/docs'],
    ['/docs//?a=B', '/docs?a=B'],
    ['/DOCS.CSV?a=b', '/docs.csv?a=b'],
    ['/Countries/Kh/', '/countries/Kh'],
    ['/Countries/KH/TIERS', '/countries/KH/tiers'],
    ['/Countries/KH/Other', '/countries/KH/Other'],
  ] as const)
    for (const method of ['GET', 'HEAD'] as const) {
      const { statusCode, headers } = await app.inject({ method, url });
      t.strictSame([statusCode, headers.location], [308, location], `${method} ${url}`);
      t.equal(headers['cache-control'], 'public, max-age=86400');
    }
  for (const url of ['/docs.none', '/do', '/a/docs', '/docs/a', '//docs/b/'])
    t.equal((await app.inject(url)).statusCode, 404, url);
  t.equal((await app.inject({ method: 'POST', url: '/Docs' })).statusCode, 404);
});
