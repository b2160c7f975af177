import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import fastify from 'fastify';
import t, { type Test } from 'tap';
import { chargeBody, limitBodies } from '../../src/guards/request-bodies.js';
import { toProblem } from '../../src/http/problem-handler.js';
import { until } from '../support/processes.js';

const KILOBYTE = 1_024;
const MAX_BYTES = 20_480 * KILOBYTE;
const MAX_TOTAL_BYTES = 49_152 * KILOBYTE;

/** A service that responds only once `letAnswer` is called. Clients use different loopback addresses. */
async function serviceFor(t: Test, quota: { exceeded: boolean } = { exceeded: false }) {
  const points: number[] = [];
  let received = 0;
  let letAnswer = () => {};
  const responding = new Promise<void>((resolve) => {
    letAnswer = resolve;
  });
  const app = fastify({ bodyLimit: MAX_BYTES });
  t.teardown(() => {
    letAnswer();
    return app.close();
  });
  app.decorateRequest('chargeQuota', async (charged: number) => {
    points.push(charged);
    return quota as never;
  });
  app.setErrorHandler((error: Error, _request, reply) => {
    const { code, status } = toProblem(error);
    return reply.code(status).send(code);
  });
  app.addHook('onRequest', (request, reply) => chargeBody(request, reply, MAX_BYTES));
  limitBodies(app);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.post('/', async ({ body }) => {
    received += (body as Buffer).length;
    await responding;
    return 'received';
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const open: Socket[] = [];
  t.teardown(() => open.map((socket) => socket.destroy()));
  const send = async (client: string, announced: number | 'chunked', bytes = 0) => {
    const socket = connect({ host: '127.0.0.1', port, localAddress: client });
    open.push(socket);
    const connection = { socket, text: '', isClosed: false };
    socket.on('data', (chunk) => {
      connection.text += chunk;
    });
    socket
      .on('error', () => {})
      .on('close', () => {
        connection.isClosed = true;
      });
    await once(socket, 'connect');
    const length = announced === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${announced}`;
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n${length}\r\n\r\n`);
    if (bytes > 0) socket.write(Buffer.alloc(bytes));
    return connection;
  };
  return { app, points, send, letAnswer: () => letAnswer(), received: () => received };
}

t.test('reserves nothing for bytes that are announced but not sent', async (t) => {
  const { send, points, letAnswer } = await serviceFor(t);
  for (let client = 1; client <= 10; client++) await send(`127.0.2.${client}`, MAX_BYTES);
  await until('all requests have arrived', async () => points.length === 10);
  const honest = await send('127.0.3.1', 10, 10);
  letAnswer();
  await until('it gets a response', async () => honest.text.includes('received'));
});

t.test('closes a connection of the largest client when the total is exceeded', async (t) => {
  const { send, received, letAnswer } = await serviceFor(t);
  const honest = await send('127.0.3.1', 50_000, 50_000);
  const third = MAX_TOTAL_BYTES / 3;
  const first = await send('127.0.2.1', third, third);
  const second = await send('127.0.2.1', third, third);
  await until('both bodies have arrived', async () => received() === 50_000 + 2 * third);
  const last = await send('127.0.2.1', third, third);
  await until('the oldest is closed', async () => first.isClosed);
  letAnswer();
  for (const connection of [honest, second, last])
    await until('the others get a response', async () => connection.text.includes('received'));
});

t.test('charges a body of unknown length as one of maximum length', async (t) => {
  const { send, points } = await serviceFor(t, { exceeded: true });
  const rejected = await send('127.0.2.1', 'chunked');
  await until('it is rejected', async () => rejected.text.includes('too-many-requests'));
  t.match(rejected.text, /\r\nconnection: close\r\n/);
  t.strictSame(points, [MAX_BYTES / KILOBYTE / 64]);
});

t.test('charges a body by its length before reading it', async (t) => {
  const { app, points, letAnswer } = await serviceFor(t);
  letAnswer();
  const post = (bytes: number) =>
    app.inject({
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'text/plain', 'content-length': String(bytes) },
      payload: Buffer.alloc(bytes),
    });
  for (const kilobytes of [63, 64, 200]) await post(kilobytes * KILOBYTE);
  t.strictSame(points, [0, 1, 3]);
  await app.inject({ method: 'POST', url: '/', headers: { 'content-length': '0' } });
  await app.inject({ method: 'GET', url: '/', headers: { 'content-length': '1' } });
  t.equal(points.length, 3, 'requests without a body are not charged');
  const long = await app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'text/plain', 'content-length': String(MAX_BYTES + 1) },
  });
  t.match(long, { body: 'payload-too-large', headers: { connection: 'close' } });
});
