import { once } from 'node:events';
import { connect, type Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import t from 'tap';
import { MAX_FIELD_BYTES, MAX_URL_BYTES } from '../../src/domain/problem.js';
import { MAX_BODY_BYTES } from '../../src/graphql/limits.js';
import { FIELDS_READ } from '../../src/guards/plugin.js';
import { gatewayFor, listen } from '../support/seed-app.js';

const openOn = (server: Server): Promise<number> =>
  promisify<number>((done) => server.getConnections(done))();

async function send(port: number, bytes: string): Promise<{ status: number; body: string; head: string }> {
  const socket = connect(port, '127.0.0.1');
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

t.test('what is no HTTP is answered with a problem, and hung up on', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  for (const bytes of [
    'hello\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
  ]) {
    const { status, head, body } = await send(port, bytes);
    t.equal(status, 400, JSON.stringify(bytes));
    t.match(head, /content-type: application\/problem\+json/);
    t.match(head, /cache-control: no-store/);
    t.match(JSON.parse(body), { type: '/problems/bad-request', status: 400 });
  }
});

t.test('a request is to one host, however it is named', async (t) => {
  const { port } = await listen(await gatewayFor(t));
  const ask = (target: string, fields: string, version = '1.1') =>
    send(port, `GET ${target} HTTP/${version}\r\n${fields}Connection: close\r\n\r\n`);
  for (const fields of ['', 'Host: a\r\nHost: b\r\n', 'Host: a\r\nhost: a\r\n']) {
    for (const path of ['/countries/KH/tiers', '/health/live', '/nothing']) {
      const { status, body } = await ask(path, fields);
      t.equal(status, 400, `${path} ${JSON.stringify(fields)}`);
      t.match(JSON.parse(body), { type: '/problems/bad-request', detail: /Host/ });
    }
  }
  t.equal((await ask('/countries/KH/tiers', '', '1.0')).status, 200);
  // The form in which proxies are asked: its host counts, and it is no other address.
  const absolute = await ask('http://news.example/countries/KH/tiers.csv', 'Host: a\r\n');
  t.equal(absolute.status, 200);
  t.match(absolute.head, /content-type: text\/csv/);
  const page = await ask('http://news.example/embed/countries/KH/tiers', 'Host: a\r\n');
  t.match(page.body, 'http://news.example/');
  t.equal((await ask('http://news.example', 'Host: a\r\n')).status, 200);
});

t.test('header fields have a limit', async (t) => {
  const { port } = await listen(await gatewayFor(t, { MAX_HEADER_BYTES: '8192' }));
  const fields = `X-Long: ${'a'.repeat(9_000)}`;
  const { status, body } = await send(port, `GET / HTTP/1.1\r\nHost: a\r\n${fields}\r\n\r\n`);
  t.equal(status, 431);
  t.match(JSON.parse(body), { type: '/problems/header-fields-too-large' });
});

t.test('a header field that is read has a limit of its own', async (t) => {
  const app = await gatewayFor(t);
  for (const name of FIELDS_READ.filter((name) => name !== 'host')) {
    const value = 'a'.repeat(MAX_FIELD_BYTES + 1);
    const { statusCode, body } = await app.inject({ url: '/countries/KH', headers: { [name]: value } });
    t.equal(statusCode, 431, name);
    t.match(body, `The header field ${name} has ${value.length} bytes; ${MAX_FIELD_BYTES} are allowed`);
  }
  const other = { 'user-agent': 'a'.repeat(MAX_FIELD_BYTES + 1) };
  t.equal((await app.inject({ url: '/countries/KH', headers: other })).statusCode, 200);
});

t.test('a service that stops takes nobody on, and answers those that are there', async (t) => {
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

t.test('beyond the limit of connections health can be asked, and nothing else', async (t) => {
  const app = await gatewayFor(t, { MAX_CONNECTIONS: '1' });
  const { port } = await listen(app);
  const busy = connect(port, '127.0.0.1');
  t.teardown(() => busy.destroy());
  busy.write(
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  );
  await once(app.server, 'request');
  const ask = (path: string) => send(port, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  t.equal((await ask('/health/live')).status, 200);
  const refused = await send(port, 'GET /countries/KH HTTP/1.1\r\nHost: a\r\n\r\n');
  t.equal(refused.status, 503);
  t.match(refused.head, /\r\nconnection: close/i);
  t.match(JSON.parse(refused.body), { type: '/problems/overloaded', detail: /^1 connections/ });
});

t.test('addresses have a limit', async (t) => {
  const { origin } = await listen(await gatewayFor(t));
  for (const path of ['/countries/KH?x=', '/countries/', '/']) {
    const response = await fetch(`${origin}${path}${'a'.repeat(MAX_URL_BYTES)}`);
    t.equal(response.status, 414, path);
    t.match(await response.json(), { type: '/problems/uri-too-long' });
  }
});

t.test('bodies have a limit', async (t) => {
  const { origin } = await listen(await gatewayFor(t));
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ' '.repeat(MAX_BODY_BYTES) }),
  });
  t.equal(response.status, 413);
  t.match(await response.json(), { errors: [{ extensions: { problem: 'payload-too-large' } }] });
  for (const path of ['/countries/KH', '/docs', '/nothing']) {
    const other = await fetch(`${origin}${path}`, { method: 'POST', body: 'a'.repeat(MAX_BODY_BYTES) });
    t.ok([404, 405, 413, 415].includes(other.status), `${path} ${other.status}`);
  }
});

t.test('a client that dawdles is hung up on, and harms nobody else', async (t) => {
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
  t.ok(await silent, 'one that says nothing too');
});

t.test('connections have a limit', async (t) => {
  const app = await gatewayFor(t, { MAX_CONNECTIONS: '3' });
  const { port, origin } = await listen(app);
  const held = Array.from({ length: 3 }, () => connect(port, '127.0.0.1'));
  t.teardown(() => {
    for (const socket of held) socket.destroy();
  });
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  while ((await openOn(app.server)) < 3) await setImmediate();
  const closed = held.map((socket) => once(socket, 'close').then(() => socket));
  t.equal((await fetch(`${origin}/countries/KH`, { headers: { connection: 'close' } })).status, 200);
  t.equal(await Promise.race(closed), held[0], 'the oldest idle connection made room');
  t.equal((await fetch(`${origin}/countries/KH`, { headers: { connection: 'close' } })).status, 200);
});
