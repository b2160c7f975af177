import fastify, { type InjectOptions } from 'fastify';
import fp from 'fastify-plugin';
import t, { type Test } from 'tap';
import { bodies } from '../../src/guards/bodies.js';
import { asProblem } from '../../src/http/problem-handler.js';

const KILOBYTE = 1_024;
const MOST_OF_A_CLIENT = 2_048 * KILOBYTE;
const MOST = 49_152 * KILOBYTE;
const MAX_BYTES = 2 * MOST_OF_A_CLIENT;

/** A service that answers when it is let; bodies have the length that they say, and nothing reads them. */
async function serviceFor(t: Test, quota: { exceeded: boolean } = { exceeded: false }) {
  const points: number[] = [];
  let letAnswer = () => {};
  let answering = new Promise<void>((resolve) => {
    letAnswer = resolve;
  });
  const app = fastify();
  t.teardown(() => app.close());
  await app.register(fp(async () => {}, { name: 'rate-limit' }));
  app.decorateRequest('settle', async (asked: number) => {
    points.push(asked);
    return quota as never;
  });
  app.setErrorHandler((error: Error, _request, reply) => {
    const { code, status } = asProblem(error);
    return reply.code(status).send(code);
  });
  await app.register(bodies, { maxBytes: MAX_BYTES });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.post('/', async () => {
    await answering;
    return '';
  });
  const send = (client: string, bytes: number | 'chunked', more: InjectOptions = {}) =>
    app.inject({
      method: 'POST',
      url: '/',
      remoteAddress: client,
      headers: {
        'content-type': 'text/plain',
        ...(bytes === 'chunked' ? { 'transfer-encoding': bytes } : { 'content-length': String(bytes) }),
      },
      ...more,
    });
  return {
    points,
    send,
    /** What is refused; `under way` for what waits for its answer. */
    async outcome(client: string, bytes: number | 'chunked') {
      const turns = (async () => {
        for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
        return 'under way';
      })();
      const answer = send(client, bytes).then(({ body, headers }) => `${body} ${headers.connection}`);
      return Promise.race([answer, turns]);
    },
    async answerAll() {
      letAnswer();
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      answering = new Promise<void>((resolve) => {
        letAnswer = resolve;
      });
    },
    end: () => letAnswer(),
  };
}

t.test('a client has so many bytes of bodies under way, and others have theirs', async (t) => {
  const { outcome, answerAll, end } = await serviceFor(t);
  for (const time of ['once', 'again, when they are answered']) {
    t.equal(await outcome('192.0.2.1', MOST_OF_A_CLIENT - 1), 'under way', time);
    t.equal(await outcome('192.0.2.1', 1), 'under way', time);
    t.equal(await outcome('192.0.2.1', 1), 'overloaded close', time);
    t.equal(await outcome('192.0.2.2', 1), 'under way', time);
    await answerAll();
  }
  end();
});

t.test('all together have so many', async (t) => {
  const { outcome, end } = await serviceFor(t);
  for (let client = 0; client < MOST / MOST_OF_A_CLIENT; client++)
    t.equal(await outcome(`192.0.2.${client}`, MOST_OF_A_CLIENT), 'under way');
  t.equal(await outcome('192.0.2.99', 1), 'overloaded close');
  end();
});

t.test('one that does not say how long it is counts as the longest that may be', async (t) => {
  const { outcome } = await serviceFor(t);
  t.equal(await outcome('192.0.2.1', 'chunked'), 'overloaded close');
  t.equal(await outcome('192.0.2.1', MAX_BYTES + 1), 'payload-too-large close');
});

t.test('a body is paid by its length, before it is read', async (t) => {
  const { send, points, end } = await serviceFor(t);
  end();
  for (const kilobytes of [63, 64, 200]) await send('192.0.2.1', kilobytes * KILOBYTE);
  t.strictSame(points, [0, 1, 3]);
  t.equal((await send('192.0.2.1', 0)).statusCode, 200);
  t.equal((await send('192.0.2.1', 1, { method: 'GET' })).statusCode, 404);
  await send('192.0.2.1', 1, { headers: { 'content-type': 'text/plain' } });
  t.equal(points.length, 3, 'without a body nothing is paid');
  const { send: sendMore } = await serviceFor(t, { exceeded: true });
  const refused = await sendMore('192.0.2.1', KILOBYTE);
  t.equal(refused.body, 'too-many-requests');
  t.equal(refused.headers.connection, 'close');
});
