import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { sameAs } from '../support/first-difference.js';
import { seedAppFor } from '../support/seed-app.js';
import { NEWEST, seeds } from '../support/seeds.js';

const app = await seedAppFor(t);
const { current } = await seeds();

t.test('sends validators, digest, release and links', async (t) => {
  const { headers, rawPayload } = await app.inject('/countries/KH/tiers.csv');
  t.match(headers, {
    etag: /^"[\w-]+"$/,
    'last-modified': new Date(current.header.published_at).toUTCString(),
    'content-location': `/releases/${NEWEST}/countries/KH/tiers.csv`,
    'dataset-release': NEWEST,
    'access-control-allow-origin': '*',
    'content-type': /^text\/csv; charset=utf-8/,
  });
  const digest = createHash('sha256').update(rawPayload).digest('base64');
  t.equal(headers['content-digest'], `sha-256=:${digest}:`);
  t.match(headers.link, /rel="cite-as".*rel="describedby".*rel="license"/);
});

t.test('responds 304 if the client has the current version', async (t) => {
  for (const { example } of RESOURCES) {
    const first = await app.inject(example);
    const etag = String(first.headers.etag);
    for (const condition of [
      { 'if-none-match': etag },
      { 'if-none-match': etag, 'cache-control': 'no-cache' },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-none-match': '*' },
    ]) {
      const again = await app.inject({ url: example, headers: condition });
      t.equal(again.statusCode, 304, `${example} ${JSON.stringify(condition)}`);
      t.equal(again.body, '');
      t.equal(again.headers.etag, etag);
      t.equal(again.headers['content-location'], first.headers['content-location']);
    }
    const date = String(first.headers['last-modified']);
    for (const condition of [{ 'if-none-match': '"other"' }, { 'if-modified-since': date }]) {
      const changed = await app.inject({ url: example, headers: condition });
      t.equal(changed.statusCode, 200, 'the tag alone decides: a new service words the same data anew');
    }
  }
});

t.test('responds to HEAD with the headers of GET and no body', async (t) => {
  for (const { example } of RESOURCES) {
    for (const _ of ['made', 'ready']) {
      const head = await app.inject({ method: 'HEAD', url: example });
      const get = await app.inject(example);
      t.equal(head.statusCode, 200);
      t.equal(head.body, '');
      for (const name of ['etag', 'content-length', 'content-type', 'content-digest', 'link', 'vary']) {
        t.equal(head.headers[name], get.headers[name], `${example} ${name}`);
      }
    }
  }
});

t.test('supports HEAD, OPTIONS and conditional requests outside the resources too', async (t) => {
  for (const url of ['/llms.txt', '/use-it-in', '/docs', '/sitemap.xml', '/method']) {
    const { headers } = await app.inject({ method: 'HEAD', url });
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
    t.equal(again.statusCode, 304, url);
    const options = await app.inject({ method: 'OPTIONS', url });
    t.equal(options.headers.allow, 'GET, HEAD, OPTIONS', url);
    t.equal(options.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS', url);
    t.equal((await app.inject({ method: 'DELETE', url })).statusCode, 405, url);
    t.equal((await app.inject(`${url}?colour=red`)).statusCode, 400, url);
  }
});

t.test('responds to OPTIONS with the allowed methods, including CORS preflights', async (t) => {
  for (const { example } of RESOURCES) {
    const response = await app.inject({
      method: 'OPTIONS',
      url: example,
      headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' },
    });
    t.equal(response.statusCode, 204, example);
    t.equal(response.headers.allow, 'GET, HEAD, OPTIONS');
    t.equal(response.headers['access-control-allow-origin'], '*');
    t.match(response.headers['access-control-allow-methods'], /GET/);
  }
});

t.test('compresses as the client prefers, with an ETag per content coding', async (t) => {
  const url = '/tiers?year=2022';
  // Large bodies are compressed on another thread.
  for (const [each, least] of [
    [url, 1_024],
    ['/tiers?limit=1000', 100_000],
  ] as const) {
    const plain = await app.inject(each);
    t.ok(plain.rawPayload.length > least);
    const tags = new Set([plain.headers.etag]);
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const response = await app.inject({ url: each, headers: { 'accept-encoding': coding } });
      t.equal(response.headers['content-encoding'], coding);
      t.ok(response.rawPayload.length < plain.rawPayload.length / 3);
      sameAs(t, decode(response.rawPayload).toString(), plain.body);
      tags.add(response.headers.etag);
    }
    t.equal(tags.size, 3);
  }
  const identity = await app.inject({ url, headers: { 'accept-encoding': 'br;q=0, gzip;q=0.5' } });
  t.equal(identity.headers['content-encoding'], 'gzip');
  const none = await app.inject({ url, headers: { 'accept-encoding': 'zstd' } });
  t.notOk(none.headers['content-encoding']);
});
