import { EventEmitter, once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import {
  DroppableRequest,
  dropPending,
  MAX_PIPELINED_REQUESTS,
  scheduleRequests,
} from '../../src/guards/request-scheduler.js';

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

async function serverFor(t: Test, answer: RequestListener, whenParsed = () => {}) {
  const server = createServer({ IncomingMessage: DroppableRequest }, answer);
  scheduleRequests(server, (response) => response.writeHead(429, { connection: 'close' }).end());
  server.on('request', whenParsed);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  return async () => {
    const socket = connect(port, '127.0.0.1');
    let read = '';
    socket.on('data', (chunk) => (read += chunk)).on('error', () => {});
    await once(socket, 'connect');
    t.teardown(() => socket.destroy());
    return { socket, read: () => read };
  };
}

t.test('schedules connections round-robin, so that a burst only delays itself', async (t) => {
  const answered: string[] = [];
  let onRequest = () => {};
  const open = await serverFor(t, ({ url = '' }, response) => {
    if (url === '/begin') onRequest();
    else answered.push(url);
    response.end(url);
  });
  const [busy, other] = [await open(), await open()];
  for (const time of ['once', 'again, on the same connections']) {
    const burst = ['/burst/1', '/burst/2', '/burst/3', '/burst/4'];
    answered.length = 0;
    // Nothing else is read during a request, so all of these are there when the next iteration begins.
    onRequest = () => {
      busy.socket.write(burst.map(get).join(''));
      other.socket.write(get('/other') + get('/health/live'));
    };
    busy.socket.write(get('/begin'));
    while (answered.length < burst.length + 2) await setImmediate();
    t.ok(answered.indexOf('/health/live') <= 4, `${time}: ${answered.join(' ')}`);
    t.strictSame(
      answered.filter((url) => burst.includes(url)),
      burst,
      'requests of a connection stay in order',
    );
  }
});

t.test('serves any number of requests on a connection that respects the limit', async (t) => {
  const open = await serverFor(t, ({ url }, response) => void response.end(`<${url}>`));
  const { socket, read } = await open();
  for (let part = 0; part < 20; part++) {
    const first = part * MAX_PIPELINED_REQUESTS;
    socket.write(
      Array.from({ length: MAX_PIPELINED_REQUESTS }, (_, index) => get(`/${first + index}`)).join(''),
    );
    while (!read().includes(`</${first + MAX_PIPELINED_REQUESTS - 1}>`)) await sleep(1);
  }
  t.equal(read().match(/<\/\d+>/g)?.length, 20 * MAX_PIPELINED_REQUESTS);
});

t.test('receives a slow body completely while other connections are busy', async (t) => {
  const open = await serverFor(t, async (request, response) => {
    let length = 0;
    for await (const chunk of request) length += chunk.length;
    response.end(`<${length}>`);
  });
  const [slow, ...busy] = await Promise.all([open(), open(), open(), open(), open(), open(), open()]);
  slow?.socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n');
  for (let part = 0; part < 5; part++) {
    slow?.socket.write('x'.repeat(10_000));
    for (const { socket } of busy) socket.write(get('/').repeat(90));
    await sleep(10);
  }
  while (!slow?.read().includes('<50000>')) await sleep(1);
  t.pass();
});

t.test('rejects too many pipelined requests with 429 and closes the connection', async (t) => {
  let [answered, parsed] = [0, 0];
  const open = await serverFor(
    t,
    (_request, response) => {
      answered += 1;
      response.end();
    },
    () => {
      parsed += 1;
    },
  );
  const { socket, read } = await open();
  socket.write(get('/').repeat(3 * MAX_PIPELINED_REQUESTS));
  await once(socket, 'close');
  t.ok(answered <= MAX_PIPELINED_REQUESTS, `${answered} answered`);
  t.ok(parsed <= 2 * MAX_PIPELINED_REQUESTS, `${parsed} parsed`);
  t.equal(read().match(/ 429 /g)?.length, 1);
  const after = await open();
  after.socket.write(get('/'));
  await once(after.socket, 'data');
});

t.test('drops the pending requests of a rejected connection', async (t) => {
  let answered = 0;
  const open = await serverFor(t, (request, response) => {
    answered += 1;
    if (dropPending(request.socket)) response.setHeader('connection', 'close');
    response.end();
  });
  const { socket } = await open();
  socket.write(get('/').repeat(50));
  await once(socket, 'close');
  t.equal(answered, 1);
});

/** A connection that only records whether it is being read. */
class Client extends EventEmitter {
  isRead = true;
  destroyed = false;
  whenRead = () => {};
  pause = () => (this.isRead = false);
  resume = () => {
    this.isRead = true;
    this.whenRead();
  };
}

/** A scheduler on a stopped clock; each response advances it by `milliseconds`. */
function turnsFor(t: Test, milliseconds = 0) {
  let now = 0;
  t.intercept(performance, 'now', { value: () => now });
  const answered: string[] = [];
  let rejected = 0;
  const server = new EventEmitter();
  server.on('request', ({ url }) => {
    now += milliseconds;
    answered.push(url);
  });
  scheduleRequests(server as unknown as Server, () => {
    rejected += 1;
  });
  const open = () => {
    const client = new Client();
    server.emit('connection', client);
    return client;
  };
  const send = (socket: Client, ...urls: string[]) => {
    for (const url of urls) server.emit('request', { socket, url }, {});
  };
  return { answered, open, send, turn: () => setImmediate(), rejected: () => rejected };
}

t.test('limits the requests started and read per iteration', async (t) => {
  const { answered, open, send, turn } = turnsFor(t);
  const idle = open();
  for (let index = 0; index < 256; index++) {
    t.equal(idle.isRead, true);
    send(open(), `/${index}`);
  }
  t.equal(idle.isRead, false, 'further connections are paused');
  await turn();
  t.equal(answered.length, 128);
  t.equal(idle.isRead, true);
  await turn();
  t.strictSame(
    answered,
    Array.from({ length: 256 }, (_, index) => `/${index}`),
  );
});

t.test('resumes the least active connections first after a full iteration', async (t) => {
  const { open, send, turn } = turnsFor(t);
  const clients = [3, 1, 2].map((sent) => ({ sent, client: open() }));
  const read: number[] = [];
  for (const { sent, client } of clients) client.whenRead = () => read.push(sent);
  for (let time = 1; time <= 3; time++) {
    for (const { sent, client } of clients) if (time <= sent) send(client, '/');
    await turn();
  }
  t.strictSame(read, [], 'no connection is paused below the limit');
  for (let index = 0; index < 256; index++) send(open(), '/');
  await turn();
  t.strictSame(read, [1, 2, 3]);
});

t.test('ends an iteration when its time is up and continues in the next', async (t) => {
  const { answered, open, send, turn } = turnsFor(t, 2);
  for (const url of ['/a', '/b', '/c', '/d', '/e']) send(open(), url);
  await turn();
  t.strictSame(answered, ['/a', '/b', '/c']);
  await turn();
  t.strictSame(answered, ['/a', '/b', '/c', '/d', '/e']);
});

t.test('pauses a connection while its requests are queued', async (t) => {
  const { answered, open, send, turn, rejected } = turnsFor(t);
  const [own, gone] = [open(), open()];
  send(own, '/1');
  t.equal(own.isRead, true);
  send(own, '/2', '/3');
  send(gone, '/gone');
  gone.destroyed = true;
  own.resume();
  own.emit('resume');
  t.equal(own.isRead, false, 'even when Node resumes it');
  await turn();
  await turn();
  t.equal(own.isRead, false);
  await turn();
  t.equal(own.isRead, true);
  t.strictSame(answered, ['/1', '/2', '/3']);
  send(own, ...Array.from({ length: MAX_PIPELINED_REQUESTS }, () => '/more'));
  await turn();
  t.equal(rejected(), 0);
  send(own, '/more', '/one too many', '/more');
  await turn();
  t.equal(rejected(), 1);
  t.equal(own.isRead, false, 'it stays paused after a rejection');
  t.equal(answered.length, 4);
});
