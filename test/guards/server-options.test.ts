import { once } from 'node:events';
import { connect, type Server, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import t from 'tap';
import { HEADERS_READ } from '../../src/guards/plugin.js';
import { serverOptions } from '../../src/guards/server-options.js';
import { MAX_BODY_BYTES } from '../../src/http/body-limits.js';
import { MAX_FIELD_BYTES, MAX_URL_BYTES } from '../../src/http/problem.js';
import { readSettings } from '../../src/settings.js';
import { gatewayFor, listen } from '../support/seed-app.js';

const openOn = (server: Server): Promise<number> =>
  promisify<number>((done) => server.getConnections(done))();

async function send(
  port: number,
  bytes: string,
  localAddress = '127.0.0.1',
): Promise<{ status: number; body: string; head: string }> {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
  return { status: Number(head.split(' ')[1]), head, body };
}

t.test('rejects malformed HTTP with a problem and closes the connection', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  for (const bytes of [
    'hello\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
  ]) {
    const { status, head, body } = await send(port, bytes);
    t.equal(status, 400, JSON.stringify(bytes));
    t.match(head, /^HTTP\/1\.1 400 Bad Request\r\n/);
    t.match(head, /\r\nconnection: close(\r\n|$)/);
    t.match(head, `content-length: ${Buffer.byteLength(body)}`);
    t.match(head, 'access-control-allow-origin: *');
    t.match(head, /content-type: application\/problem\+json/);
    t.match(head, /cache-control: no-store/);
    t.match(JSON.parse(body), { type: '/problems/bad-request', status: 400 });
  }
});

t.test('rejects ambiguous framing and targets', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const get = (target: string) => `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
  const coded = (coding: string) =>
    `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: ${coding}\r\nConnection: close\r\n\r\n0\r\n\r\n`;
  for (const [bytes, status] of [
    [coded('gzip, chunked'), 501],
    [coded('chunked, chunked'), 400],
    [get('*'), 400],
    // `..` is an invalid year here, not a parent folder.
    [get('/reports/../news'), 400],
    [get('/countries/KH'), 200],
    // A method without routes, and a path that is not a valid URL.
    [get('/\\a:99999999').replace('GET', 'LINK'), 404],
  ] as const)
    t.equal((await send(port, bytes)).status, status, bytes.slice(0, 60));
});

t.test('responds to parser errors while the socket is writable', async (t) => {
  const options = serverOptions(readSettings({}), 1);
  const answer = options.clientErrorHandler as unknown as (error: object, socket: object) => void;
  for (const [code, writable, wanted] of [
    ['ECONNRESET', true, ['hung up']],
    ['HPE_INVALID_METHOD', false, ['hung up']],
    ['HPE_INVALID_METHOD', true, ['HTTP/1.1 400 Bad Request']],
    [undefined, true, ['HTTP/1.1 400 Bad Request']],
    ['HPE_HEADER_OVERFLOW', true, ['HTTP/1.1 431 Request Header Fields Too Large']],
    ['ERR_HTTP_REQUEST_TIMEOUT', true, ['HTTP/1.1 408 Request Timeout']],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', true, ['HTTP/1.1 413 Payload Too Large']],
  ] as const) {
    const done: string[] = [];
    const end = (text: string) => done.push(text.split('\r\n', 1)[0] ?? '');
    answer({ code }, { writable, destroy: () => done.push('hung up'), end });
    t.strictSame(done, wanted, `${code}, ${writable}`);
  }
});

t.test('maps each setting to its connection limit', async (t) => {
  const names = [
    'MAX_HEADER_BYTES',
    'HEADERS_TIMEOUT_MS',
    'REQUEST_TIMEOUT_MS',
    'SOCKET_TIMEOUT_MS',
    'KEEP_ALIVE_TIMEOUT_MS',
  ];
  const settings = Object.fromEntries(names.map((name, index) => [name, `${9_000 + index}`]));
  t.match(serverOptions(readSettings({ ...settings, TRUST_PROXY: 'loopback' }), 7), {
    ...{ requestTimeout: 9_002, connectionTimeout: 9_003, keepAliveTimeout: 9_004, bodyLimit: 7 },
    ...{ trustProxy: ['loopback'], return503OnClosing: false },
    http: { maxHeaderSize: 9_000, headersTimeout: 9_001, requireHostHeader: false },
  });
  t.equal(serverOptions(readSettings({}), 7).trustProxy, false);
});

t.test('rejects a burst of requests with Retry-After and closes the connection', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const { head, body } = await send(port, 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(102));
  t.match(head, /^HTTP\/1\.1 429 /);
  t.match(head, /\r\nretry-after: 1\r\n/i);
  t.match(JSON.parse(body), {
    type: '/problems/too-many-requests',
    detail: 'A connection may have at most 100 pipelined requests. Read the responses before sending more.',
  });
});

t.test('drops further pipelined requests of a client over its quota', async (t) => {
  const { port } = await listen(await gatewayFor(t, { RATE_LIMIT_MAX: '1' }));
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.write('GET /countries/KH HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(5));
  await once(socket, 'close');
  t.strictSame(text.match(/HTTP\/1\.1 \d+/g), ['HTTP/1.1 200', 'HTTP/1.1 429']);
  t.match(text.slice(text.indexOf(' 429 ')), /\r\nconnection: close\r\n/);
});

t.test('validates Host and the forwarded host and scheme', async (t) => {
  const app = await gatewayFor(t, { TRUST_PROXY: 'loopback' });
  const exchange = async (headers: Record<string, string>) => {
    const { statusCode, body } = await app.inject({ url: '/countries/KH', headers });
    return statusCode === 200 ? 200 : `${statusCode} ${JSON.parse(body).type} ${JSON.parse(body).detail}`;
  };
  const forwarded =
    '400 /problems/bad-request X-Forwarded-Host or X-Forwarded-Proto is not a valid host or scheme.';
  for (const [name, value, wanted] of [
    ['x-forwarded-host', 'news.example:8443', 200],
    ['x-forwarded-host', 'news example', forwarded],
    ['x-forwarded-host', '<script>', forwarded],
    ['x-forwarded-proto', 'https', 200],
    ['x-forwarded-proto', 'http', 200],
    ['x-forwarded-proto', 'javascript', forwarded],
    // Node 24 and later accept "xn--" as a host, following the URL standard.
    ...[
      ...['a.b-c_d:80', '[::1]:3000', 'a:', '', 'localhost'],
      ...(URL.canParse('http://xn--') ? ['xn--'] : []),
    ].map((host) => ['host', host, 200] as const),
    ...[
      ...['a b', 'a/b', 'a@b', '[::1', '[::1]x', 'a:123456', 'a:99999', 'a:65536', 'a:80x', '[::::]', '[1]'],
      ...['1.2.3.4.5', '256.1.1.1', '"><script>x', ...(URL.canParse('http://xn--') ? [] : ['xn--'])],
    ].map((host) => ['host', host, '400 /problems/bad-request Host is not a valid host.'] as const),
  ] as const)
    t.equal(await exchange({ [name]: value }), wanted, `${name}: ${value}`);
});

t.test('requires exactly one host, in any form of request target', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const exchange = (target: string, fields: string, version = '1.1') =>
    send(port, `GET ${target} HTTP/${version}\r\n${fields}Connection: close\r\n\r\n`);
  for (const fields of ['', 'Host: a\r\nHost: b\r\n', 'Host: a\r\nhost: a\r\n']) {
    for (const path of ['/countries/KH/tiers', '/health/live', '/nothing']) {
      const { status, body } = await exchange(path, fields);
      t.equal(status, 400, `${path} ${JSON.stringify(fields)}`);
      t.match(JSON.parse(body), { type: '/problems/bad-request', detail: /Host/ });
    }
  }
  t.equal((await exchange('/countries/KH/tiers', '', '1.0')).status, 200);
  // Absolute form, as for proxies (RFC 9112, 3.2.2): its host wins over Host.
  const absolute = await exchange('http://news.example/countries/KH/tiers.csv', 'Host: a\r\n');
  t.equal(absolute.status, 200);
  t.match(absolute.head, /content-type: text\/csv/);
  const page = await exchange('http://news.example/embed/countries/KH/tiers', 'Host: a\r\n');
  t.match(page.body, 'http://news.example/');
  t.equal((await exchange('http://news.example', 'Host: a\r\n')).status, 200);
});

t.test('limits the size of all header fields', async (t) => {
  const { port } = await listen(await gatewayFor(t, { MAX_HEADER_BYTES: '8192' }));
  const fields = `X-Long: ${'a'.repeat(9_000)}`;
  const { status, body } = await send(port, `GET / HTTP/1.1\r\nHost: a\r\n${fields}\r\n\r\n`);
  t.equal(status, 431);
  t.match(JSON.parse(body), { type: '/problems/header-fields-too-large' });
});

t.test('limits each header field that is read', async (t) => {
  const app = await gatewayFor(t);
  for (const name of HEADERS_READ.filter((name) => name !== 'host')) {
    const value = 'a'.repeat(MAX_FIELD_BYTES + 1);
    const { statusCode, body } = await app.inject({ url: '/countries/KH', headers: { [name]: value } });
    t.equal(statusCode, 431, name);
    t.match(
      body,
      `The header field ${name} is ${value.length} bytes long; the maximum is ${MAX_FIELD_BYTES}`,
    );
  }
  const other = { 'user-agent': 'a'.repeat(MAX_FIELD_BYTES + 1) };
  t.equal((await app.inject({ url: '/countries/KH', headers: other })).statusCode, 200);
});

t.test('rejects new connections during shutdown and finishes existing ones', async (t) => {
  const app = await gatewayFor(t);
  const { port } = await listen(app);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  while ((await openOn(app.server)) < 1) await setImmediate();
  const stopped = app.drain(600_000);
  const late = connect(port, '127.0.0.1');
  const [error] = await once(late, 'error');
  t.equal(error.code, 'ECONNREFUSED');
  socket.write('GET /countries/KH HTTP/1.1\r\nHost: a\r\n\r\n');
  const [head] = await once(socket.setEncoding('latin1'), 'data');
  t.match(head, /^HTTP\/1\.1 200 /);
  t.match(head, /\r\nconnection: close\r\n/i);
  await stopped;
});

t.test('waits for open connections no longer than the grace period', async (t) => {
  const app = await gatewayFor(t);
  const socket = connect((await listen(app)).port, '127.0.0.1');
  t.teardown(() => socket.destroy());
  await once(socket, 'connect');
  while ((await openOn(app.server)) < 1) await setImmediate();
  await app.drain(20);
  t.equal(await openOn(app.server), 1);
});

t.test("serves a new client at the connection limit by closing another's connection", async (t) => {
  const app = await gatewayFor(t, { MAX_CONNECTIONS: '2', MAX_CONNECTIONS_PER_CLIENT: '80' });
  const { port } = await listen(app);
  const held = [1, 2].map(() => connect(port, '127.0.0.1'));
  const closed: Socket[] = [];
  for (const socket of held) {
    t.teardown(() => socket.destroy());
    socket.on('error', () => {}).on('close', () => closed.push(socket));
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await once(app.server, 'request');
  }
  for (const path of ['/health/live', '/countries/KH']) {
    const response = await send(
      port,
      `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      '127.0.9.1',
    );
    t.equal(response.status, 200, path);
  }
  t.equal(closed.length, 1);
});

t.test('limits the length of URLs', async (t) => {
  const app = await gatewayFor(t);
  const fetchStatus = async (bytes: number) => (await app.inject(`/${'a'.repeat(bytes - 1)}`)).statusCode;
  t.strictSame([await fetchStatus(MAX_URL_BYTES), await fetchStatus(MAX_URL_BYTES + 1)], [404, 414]);
});

t.test('limits the length of bodies', async (t) => {
  const { origin } = await listen(await gatewayFor(t));
  for (const path of ['/countries/KH', '/docs', '/nothing']) {
    const other = await fetch(`${origin}${path}`, { method: 'POST', body: 'a'.repeat(MAX_BODY_BYTES) });
    t.ok([404, 405, 413, 415].includes(other.status), `${path} ${other.status}`);
  }
});

t.test('times out slow clients without affecting others', async (t) => {
  const app = await gatewayFor(t, { HEADERS_TIMEOUT_MS: '600', REQUEST_TIMEOUT_MS: '1200' });
  const { origin, port } = await listen(app);
  const silent = send(port, '');
  const slowHead = send(port, 'GET /countries/KH HTTP/1.1\r\nHost: a\r\n');
  const slowBody = send(
    port,
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  t.equal((await fetch(`${origin}/countries/KH`)).status, 200);
  for (const { status, body } of [await slowHead, await slowBody]) {
    t.equal(status, 408);
    t.match(JSON.parse(body), { type: '/problems/request-timeout' });
  }
  t.ok(await silent, 'a silent one too');
});

t.test('limits the number of connections', async (t) => {
  const app = await gatewayFor(t, { MAX_CONNECTIONS: '3' });
  const { port, origin } = await listen(app);
  const held = Array.from({ length: 3 }, () => connect(port, '127.0.0.1'));
  t.teardown(() => {
    for (const socket of held) socket.destroy();
  });
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  while ((await openOn(app.server)) < 3) await setImmediate();
  const closed = held.map(
    (socket) =>
      new Promise((resolve) => {
        // An evicted connection is reset.
        socket.on('error', () => {}).once('close', () => resolve(socket));
      }),
  );
  t.equal((await fetch(`${origin}/countries/KH`, { headers: { connection: 'close' } })).status, 200);
  t.equal(await Promise.race(closed), held[0], 'the oldest idle connection was closed');
  t.equal((await fetch(`${origin}/countries/KH`, { headers: { connection: 'close' } })).status, 200);
});
