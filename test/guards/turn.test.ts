import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import fastify from 'fastify';
import t from 'tap';
import { turn } from '../../src/guards/plugin.js';

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

t.test('connections take turns: a burst on one of them waits for itself', async (t) => {
  const app = fastify();
  t.teardown(() => app.close());
  await app.register(turn);
  const answered: string[] = [];
  let whenAsked = () => {};
  app.get('/*', ({ url }, reply) => {
    if (url === '/begin') whenAsked();
    else answered.push(url);
    reply.send(url);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const [busy, other] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  t.teardown(() => {
    busy.destroy();
    other.destroy();
  });
  await Promise.all([once(busy, 'connect'), once(other, 'connect')]);

  for (const time of ['once', 'again, on the same connections']) {
    await t.test(time, async (t) => {
      const burst = ['/burst/1', '/burst/2', '/burst/3', '/burst/4'];
      answered.length = 0;
      // While one request is answered no other is read: all of these are there when the next turn begins.
      whenAsked = () => {
        busy.write(burst.map(get).join(''));
        other.write(get('/other') + get('/health/live'));
      };
      busy.write(get('/begin'));
      while (answered.length < burst.length + 2) await setImmediate();
      t.equal(answered[0], '/health/live', 'health waits for nobody');
      t.ok(answered.indexOf('/other') <= 2, answered.join(' '));
      t.strictSame(
        answered.filter((url) => burst.includes(url)),
        burst,
        'each in its order',
      );
    });
  }
});
