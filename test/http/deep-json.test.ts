import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

/* Deeply nested JSON must be rejected before any recursive code sees it, at every endpoint. */

const LEVELS = 15_000;
const deep = `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`;
const call = (params: string) => `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`;

const BODIES: readonly [endpoint: string, body: string][] = [
  ['/annotate', `{"text":${deep}}`],
  ['/annotate', `{"text":"a","more":${deep}}`],
  ['/annotate', deep],
  ['/mcp', call(`{"name":"get_tiers","arguments":{"country":${deep}}}`)],
  ['/mcp', call(`{"name":${deep}}`)],
  ['/mcp', `{"jsonrpc":"2.0","id":${deep},"method":"ping"}`],
  [
    '/graphql',
    `{"query":"query ($c: [String!]) { tiers(country: $c) { total } }","variables":{"c":${deep}}}`,
  ],
  ['/graphql', `{"query":${deep}}`],
];

t.test('rejects deeply nested JSON as a client error', async (t) => {
  const app = await sharedApp();
  for (const [url, payload] of BODIES) {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const { statusCode, body } = await app.inject({ method: 'POST', url, headers, payload });
    const what = `${url} ${payload.slice(0, 80)}: ${statusCode} ${body.slice(0, 200)}`;
    t.ok(statusCode < 500, what);
    t.notMatch(body, /Maximum call stack|went wrong/, what);
    if (url === '/mcp') t.match(JSON.parse(body), { error: { data: { code: 'invalid-parameter' } } }, what);
    else if (url === '/annotate') t.equal(statusCode, 400, what);
    else t.match(JSON.parse(body), { errors: [{ message: /./ }] }, what);
  }
});
