import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { needs } from '../support/needs.js';
import { startFront } from './front.js';

/* Retries of the proxy between instances, with stub servers in place of instances. */

/** How long the proxy avoids a failed instance: `fail_timeout`, in whole seconds. */
const UNAVAILABLE_MS = 3_200;

type Behaviour = 'responds' | 'stalls' | 'hangs up';

t.test('retries between instances', { timeout: 60_000, ...needs('nginx') }, async (t) => {
  const behaviours: Behaviour[] = [];
  const requests: string[] = [];
  const servers: Server[] = [];
  for (let each = 0; each < 3; each++) {
    const server = createServer((request, response) => {
      if (request.url === '/health/live') return void response.setHeader('connection', 'close').end('live');
      requests.push(request.url ?? '');
      // nginx does not count tries on keep-alive connections.
      response.setHeader('connection', 'close');
      const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
      if (behaviour === 'hangs up') request.socket.destroy();
      else if (behaviour !== 'stalls') response.end('answered');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
  }
  t.teardown(() => {
    for (const server of servers) server.close().closeAllConnections();
  });
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  const front = await startFront(t.testdir(), ports, { tenTimesFaster: true });
  t.teardown(() => front.stop());
  /** @returns the status, and how many instances were tried, in whatever order they respond */
  const send = async (...all: Behaviour[]) => {
    await sleep(UNAVAILABLE_MS);
    behaviours.splice(0, behaviours.length, ...all);
    requests.length = 0;
    const { status } = await fetch(`${front.origin}/graphql`, { method: 'POST', body: '{}' });
    return { status, requests: requests.length };
  };

  t.strictSame(await send('responds'), { status: 200, requests: 1 });
  t.strictSame(
    await send('stalls', 'responds'),
    { status: 504, requests: 1 },
    'a request that stalls one instance is not sent to another',
  );
  t.strictSame(
    await send('hangs up', 'responds'),
    { status: 200, requests: 2 },
    'an unanswered request is retried elsewhere',
  );
  t.strictSame(
    await send('hangs up'),
    { status: 502, requests: 2 },
    'a request that kills an instance reaches at most two',
  );
});
