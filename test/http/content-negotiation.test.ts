import fastify from 'fastify';
import t from 'tap';
import { contentNegotiation, prefersHtml } from '../../src/http/content-negotiation.js';
import { stripFormatSuffix } from '../../src/http/format-suffix.js';
import { createOriginResolver } from '../../src/http/origin.js';
import { registerProblemHandling } from '../../src/http/problem-handler.js';

const app = fastify({ rewriteUrl: ({ url = '/' }) => stripFormatSuffix(url) });
t.teardown(() => app.close());
registerProblemHandling(app);
await app.register(contentNegotiation, { resolveOrigin: createOriginResolver(undefined) });
for (const [path, config] of [
  ['/list', { formats: ['json', 'csv', 'html'], notAcceptableHint: ' Others are elsewhere.' }],
  ['/one', {}],
] as const)
  app.get(path, { config }, async (request) => ({ ...request.negotiated, isPage: prefersHtml(request) }));

const BROWSER = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8';

t.test('negotiates format, suffix and origin before the handler runs', async (t) => {
  for (const [url, accept, wanted] of [
    ['/list', undefined, { format: 'json', isPage: false }],
    ['/list?a=b.csv', 'text/csv', { format: 'csv', isPage: false }],
    ['/list', BROWSER, { format: 'html', isPage: true }],
    ['/list', 'application/json, text/html;q=0.5', { format: 'json', isPage: false }],
    ['/list.csv', BROWSER, { format: 'csv', suffix: 'csv', isPage: false }],
    ['/list.html', 'text/csv', { format: 'html', suffix: 'html', isPage: true }],
    ['/one', 'text/csv', { isPage: false }],
  ] as const) {
    const { body } = await app.inject({ url, headers: { host: 'tiers.example', ...(accept && { accept }) } });
    t.strictSame(JSON.parse(body), { ...wanted, origin: 'http://tiers.example' }, `${url} ${accept}`);
  }
});

t.test('rejects an unavailable format and lists the available ones', async (t) => {
  for (const [url, accept, status, wanted] of [
    ['/list.xlsx', undefined, 404, { available: ['.json', '.csv', '.html'] }],
    ['/list', 'image/png', 406, { available: ['application/json', 'text/csv', 'text/html'] }],
    ['/list', 'image/png', 406, { detail: /text\/html\. Others are elsewhere\.$/ }],
    [
      '/list.xlsx',
      undefined,
      404,
      { detail: 'This resource is not available as .xlsx; use .json, .csv, .html.' },
    ],
    ['/one.csv?a=b', undefined, 404, { type: '/problems/not-found', detail: 'No resource at /one.csv.' }],
    ['/none.csv', undefined, 404, { detail: 'No resource at /none.csv.' }],
  ] as const) {
    const { statusCode, body } = await app.inject({ url, headers: accept ? { accept } : {} });
    t.equal(statusCode, status, url);
    t.match(JSON.parse(body), wanted, url);
  }
});
