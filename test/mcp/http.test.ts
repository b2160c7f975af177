import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const HEADERS = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
const PING = { jsonrpc: '2.0', id: 1, method: 'ping' };

t.test('serves MCP over HTTP', async (t) => {
  const app = await sharedApp();
  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { ...HEADERS, ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  await t.test('responds with JSON to any origin, without a session', async (t) => {
    const response = await post(PING, { origin: 'https://news.example' });
    t.equal(response.statusCode, 200);
    t.strictSame(response.json(), { jsonrpc: '2.0', id: 1, result: {} });
    t.match(response.headers['content-type'], /^application\/json/);
    t.equal(response.headers['access-control-allow-origin'], '*');
    t.equal(response.headers['cache-control'], 'no-store');
    t.notOk(response.headers['mcp-session-id']);
  });

  await t.test('accepts notifications', async (t) => {
    const response = await post({ jsonrpc: '2.0', method: 'notifications/initialized' });
    t.equal(response.statusCode, 202);
    t.equal(response.body, '');
  });

  await t.test('rejects invalid messages', async (t) => {
    const cut = await post('{');
    t.equal(cut.statusCode, 400);
    t.match(cut.json(), { jsonrpc: '2.0', error: { code: -32700, data: { code: 'bad-request' } }, id: null });
    for (const message of [{}, { hello: 'world' }, { jsonrpc: '2.0', id: 1, method: 3 }]) {
      const invalid = await post(message);
      t.equal(invalid.statusCode, 400);
      t.match(invalid.json(), { error: { code: -32600, data: { code: 'bad-request' } }, id: null });
    }
    t.match((await post([PING, PING])).json(), { error: { code: -32600, message: /one message/ }, id: null });
    t.equal((await post(PING, { accept: 'application/json' })).statusCode, 406);
    t.equal((await post(PING, { 'content-type': 'text/plain' })).statusCode, 415);
    t.equal((await post(PING, { 'mcp-protocol-version': '1999-01-01' })).statusCode, 400);
    const large = await post({ ...PING, params: { padding: 'x'.repeat(40_000) } });
    t.equal(large.statusCode, 413);
    t.equal(large.json().error.data.code, 'payload-too-large');
  });

  await t.test('explains missing and invalid params in a sentence', async (t) => {
    for (const [method, params, sentence] of [
      ['tools/call', undefined, 'tools/call: params is missing.'],
      ['tools/call', {}, 'tools/call: params.name is missing.'],
      ['tools/call', { name: 7 }, 'tools/call: params.name must be a text.'],
      ['tools/call', { name: 'fetch', arguments: 'KH' }, 'tools/call: params.arguments must be an object.'],
      ['prompts/get', undefined, 'prompts/get: params is missing.'],
    ] as const) {
      const { error, id } = (await post({ ...PING, method, params })).json();
      t.strictSame({ error, id }, { error: { code: -32602, message: sentence }, id: 1 });
    }
  });

  await t.test('rejects other methods', async (t) => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'] as const) {
      const response = await app.inject({ method, url: '/mcp' });
      t.equal(response.statusCode, 405, method);
      t.equal(response.headers.allow, 'POST, OPTIONS');
    }
    const preflight = await app.inject({ method: 'OPTIONS', url: '/mcp' });
    t.equal(preflight.statusCode, 204);
    t.equal(preflight.headers['access-control-allow-methods'], 'POST, OPTIONS');
    t.equal(preflight.headers['access-control-allow-headers'], '*');
  });
});
