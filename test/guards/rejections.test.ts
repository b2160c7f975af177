import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { MAX_BODY_BYTES } from '../../src/http/body-limits.js';
import { MAX_URL_BYTES } from '../../src/http/problem.js';
import { gatewayFor, listen } from '../support/seed-app.js';

/*
 * Each API reports a rejected request in its own format: REST as a problem document, GraphQL as errors, MCP
 * as a JSON-RPC error.
 */

const QUERY = JSON.stringify({ query: '{ __typename }' });
const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
const GRAPHQL_TYPES = ['application/json', 'application/graphql-response+json'];

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
});

t.test('reports an exceeded rate limit in the format of each API', async (t) => {
  const { origin } = await listen(await gatewayFor(t, { RATE_LIMIT_MAX: '1' }));
  await fetch(`${origin}/countries/KH`);
  const problem = { status: 429, limit: 1, windowSeconds: 60 };
  for (const accept of GRAPHQL_TYPES) {
    for (const response of [
      await fetch(`${origin}/graphql?query={__typename}`, { headers: { accept } }),
      await fetch(`${origin}/graphql`, post(QUERY, { accept })),
    ]) {
      t.equal(response.status, 429);
      t.equal(response.headers.get('content-type'), `${accept}; charset=utf-8`);
      t.match(response.headers.get('retry-after'), /^([1-9]|[1-5]\d|60)$/);
      t.match(response.headers.get('ratelimit'), /;r=0;/);
      t.equal(response.headers.get('cache-control'), 'no-store');
      const { data, errors } = (await response.json()) as Record<string, unknown>;
      t.equal(data, undefined);
      t.match(errors, [
        { message: /limit of 1 points/, extensions: { problem: 'too-many-requests', limit: 1 } },
      ]);
    }
  }
  const response = await fetch(`${origin}/mcp`, post(PING));
  t.equal(response.status, 429);
  t.match(response.headers.get('retry-after'), /^\d+$/);
  t.match(await response.json(), {
    jsonrpc: '2.0',
    error: {
      code: -32_000,
      message: /limit of 1 points/,
      data: { ...problem, code: 'too-many-requests', type: '/problems/too-many-requests' },
    },
    id: null,
  });
  const rest = await fetch(`${origin}/countries/KH`);
  t.match(await rest.json(), { type: '/problems/too-many-requests', ...problem });
});

t.test('rejects image requests over the rate limit with JSON, not an image', async (t) => {
  const { origin } = await listen(await gatewayFor(t, { RATE_LIMIT_MAX: '1' }));
  await fetch(`${origin}/countries/KH`);
  for (const form of ['svg', 'png']) {
    const accept = 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5';
    const { status, headers } = await fetch(`${origin}/countries/KH/tiers.${form}`, { headers: { accept } });
    t.equal(status, 429);
    t.equal(headers.get('content-type'), 'application/problem+json; charset=utf-8');
  }
});

t.test('rejects unknown query parameters of POST requests', async (t) => {
  const { origin } = await listen(await gatewayFor(t));
  const detail = 'foo is not a query parameter (allowed: none).';
  const response = await fetch(`${origin}/graphql?foo=1`, post(QUERY));
  t.equal(response.status, 400);
  t.match(await response.json(), {
    errors: [{ message: detail, extensions: { problem: 'invalid-parameter' } }],
  });
  const mcpResponse = await fetch(
    `${origin}/mcp?foo=1`,
    post(PING, { accept: 'application/json, text/event-stream' }),
  );
  t.equal(mcpResponse.status, 400);
  t.match(await mcpResponse.json(), { error: { message: detail, data: { code: 'invalid-parameter' } } });
});

t.test('rejects URLs and bodies that are too long', async (t) => {
  const { origin } = await listen(await gatewayFor(t));
  const long = await fetch(`${origin}/graphql?query=${'a'.repeat(MAX_URL_BYTES)}`);
  t.equal(long.status, 414);
  t.match(await long.json(), { errors: [{ extensions: { problem: 'uri-too-long' } }] });
  t.match(long.headers.get('ratelimit'), /;r=/, 'it counts against the quota');
  const large = await fetch(`${origin}/mcp`, post(`[${' '.repeat(MAX_BODY_BYTES)}]`));
  t.equal(large.status, 413);
  t.match(await large.json(), { jsonrpc: '2.0', error: { data: { code: 'payload-too-large' } } });
});

t.test('rejects compressed bodies', async (t) => {
  const { origin } = await listen(await gatewayFor(t));
  for (const [path, body] of [
    ['/graphql', QUERY],
    ['/mcp', PING],
  ] as const) {
    const packed = new Uint8Array(gzipSync(body));
    const rejected = await fetch(`${origin}${path}`, post(packed, { 'content-encoding': 'gzip' }));
    t.equal(rejected.status, 415, path);
    t.equal(rejected.headers.get('accept-encoding'), 'identity');
    t.match(await rejected.text(), 'must not be compressed');
    const accept = 'application/json, text/event-stream';
    const plain = await fetch(`${origin}${path}`, post(body, { accept, 'content-encoding': 'identity' }));
    t.equal(plain.status, 200, path);
  }
});

t.test('ignores an unknown Expect header', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const status = await new Promise((resolve, reject) => {
    request({ port, path: '/countries/KH', headers: { expect: 'the-unexpected' } }, (response) => {
      resolve(response.resume().statusCode);
    })
      .on('error', reject)
      .end();
  });
  t.equal(status, 200);
});
