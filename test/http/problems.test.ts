import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { DocumentCheck, follow } from '../support/document.js';
import { fixedApp } from '../support/seed-app.js';
import { FIXED_VERSION, VERSIONS } from '../support/seeds.js';
import { type RejectedRequest, readRejections } from '../support/table.js';

const KNOWN = VERSIONS.slice(0, VERSIONS.indexOf(FIXED_VERSION) + 1);

const BAD: readonly RejectedRequest[] = [
  ...readRejections(new URL('./fixtures/rejected.csv', import.meta.url)),
  {
    url: '/releases/9.0.0/tiers',
    status: 404,
    type: 'unknown-release',
    says: new RegExp(KNOWN.join(', ')),
  },
];

const app = await fixedApp();

t.test('rejects bad input with a problem that names the error', async (t) => {
  const document = new DocumentCheck(await app.openapi());
  const { schemas = {} } = (await app.openapi()).components ?? {};
  const members = Object.keys(schemas.Problem?.properties ?? {});
  for (const { url, status, type, says } of BAD) {
    const response = await app.inject(url);
    const label = url.slice(0, 80);
    t.equal(response.statusCode, status, label);
    t.match(response.headers['content-type'], /^application\/problem\+json/, label);
    t.equal(response.headers['cache-control'], 'no-store', label);
    t.equal(response.headers['access-control-allow-origin'], '*', label);
    const problem = response.json();
    t.match(problem, { type: `/problems/${type}`, status, title: String, detail: says }, label);
    // Each error names its parameter, which is in the request or reported as missing.
    if (type === 'invalid-parameter') t.not(problem.errors.length, 0, label);
    for (const { parameter } of problem.errors ?? []) t.match(`${url} ${problem.detail}`, parameter, label);
    t.strictSame(
      Object.keys(problem).filter((name) => !members.includes(name)),
      [],
      `${label}: OpenAPI documents every member`,
    );
    if (!['not-found', 'bad-request', 'uri-too-long'].includes(type)) document.conforms(t, url, response);
  }
});

t.test('responds 406 with the available formats if Accept matches none', async (t) => {
  const list = await app.inject({ url: '/watchlist', headers: { accept: 'image/gif' } });
  t.equal(list.statusCode, 406);
  t.match(list.json().available, ['application/json', 'text/csv']);
  t.match(list.json().detail, /same path with \.svg or \.png/, 'points to the image URLs');
  const other = await app.inject({ url: '/sources', headers: { accept: 'image/png' } });
  t.notMatch(other.json().detail, /picture/);
  const suffix = await app.inject({ url: '/tiers.csv?limit=1', headers: { accept: 'image/gif' } });
  t.equal(suffix.statusCode, 200, 'a suffix overrides Accept');
});

t.test('documents 304 and Retry-After for every path', async (t) => {
  const document = await app.openapi();
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    const responses = operations?.get?.responses;
    if (responses === undefined) continue;
    t.ok('304' in responses, `${path} documents 304`);
    const { headers } = follow<OpenAPIV3_1.ResponseObject>(document, responses.default as never);
    t.ok(headers && 'Retry-After' in headers, `${path} documents Retry-After`);
  }
});

t.test('sends JSON problems to clients that mention text/html but do not accept it', async (t) => {
  for (const accept of ['text/html;level=1', 'text/csv, text/html;q=0', 'text/html;q=0']) {
    const { statusCode, headers, body } = await app.inject({ url: '/nothing', headers: { accept } });
    t.equal(statusCode, 404, accept);
    t.match(headers['content-type'], /^application\/problem\+json/, accept);
    t.equal(JSON.parse(body).type, '/problems/not-found', accept);
  }
});

t.test('bounds the length of a problem, whatever the request', async (t) => {
  const unknown = Array.from({ length: 400 }, (_, index) => `x${index}=1`).join('&');
  const { statusCode, body } = await app.inject(`/tiers?${unknown}`);
  t.equal(statusCode, 400);
  t.ok(body.length <= 8_192, `${body.length} bytes`);
  t.match(JSON.parse(body).detail, /; and 395 more\.$/);
  const long = await app.inject(`/tiers?${'x'.repeat(3_000)}=1`);
  t.ok(long.body.length <= 8_192, `${long.body.length} bytes`);
});
