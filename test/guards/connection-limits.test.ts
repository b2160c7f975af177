import { EventEmitter } from 'node:events';
import fastify from 'fastify';
import t, { type Test } from 'tap';
import { connectionLimits } from '../../src/guards/connection-limits.js';

class Connection extends EventEmitter {
  isOpen = true;
  bytesRead = 0;
  bytesWritten = 0;

  constructor(readonly remoteAddress: string) {
    super();
  }

  isEnded = false;

  end(): void {
    this.isEnded = true;
  }

  resetAndDestroy(): void {
    this.destroy();
  }

  destroy(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.emit('close');
  }
}

const CLIENT = '192.0.2.1';
const MEGABYTE = 1_024 * 1_024;
const SHARE = 8;

async function serverFor(t: Test, { max = 100, maxPerClient = 3, trustedProxies = [] as string[] }) {
  let now = 1_000;
  const timers: (() => void)[] = [];
  t.intercept(performance, 'now', { value: () => now++ });
  t.intercept(globalThis, 'setInterval', {
    value: (check: () => void) => {
      timers.push(check);
      return { unref: () => timers.length };
    },
  });
  const app = fastify();
  t.teardown(() => app.close());
  app.server.removeAllListeners('connection');
  const started: ((request: object, reply: object, done: () => void) => void)[] = [];
  const addHook = app.addHook.bind(app) as (name: string, hook: unknown) => unknown;
  t.intercept(app, 'addHook', {
    value: (name: string, hook: never) => {
      if (name === 'onRequest') started.push(hook);
      else addHook(name, hook);
      return app;
    },
  });
  await app.register(connectionLimits, { max, maxPerClient, trustedProxies });
  await app.ready();
  /** @returns a function that ends the response */
  const request = (socket: Connection): (() => void) => {
    const raw = new EventEmitter();
    for (const hook of started) hook({ socket }, { raw }, () => {});
    return () => raw.emit('close');
  };
  const open = (address: string, isBusy = false): Connection => {
    const connection = new Connection(address);
    app.server.emit('connection', connection);
    if (isBusy) request(connection);
    return connection;
  };
  const several = (count: number, address: string, isBusy = false) =>
    Array.from({ length: count }, () => open(address, isBusy));
  const holdAnswered = (connection: Connection, bytes: number) =>
    app.holdAnswered(connection as never, bytes);
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  const check = () => {
    for (const each of timers) each();
  };
  return { open, several, request, holdAnswered, check, pass };
}

const getOpen = (connections: readonly Connection[]) => connections.map(({ isOpen }) => isOpen);

t.test("closes a client's oldest idle connection when the client exceeds its limit", async (t) => {
  const { open, several } = await serverFor(t, {});
  const own = [open(CLIENT, true), ...several(2, CLIENT)];
  const other = open('192.0.2.2');
  t.strictSame(getOpen([...own, open(CLIENT)]), [true, false, true, true]);
  t.ok(other.isOpen);
});

t.test('rejects new connections while all others of the client are busy', async (t) => {
  const { open, several } = await serverFor(t, {});
  const own = several(3, CLIENT, true);
  t.notOk(open(CLIENT).isOpen);
  t.strictSame(getOpen(own), [true, true, true]);
  own[1]?.destroy();
  t.ok(open(CLIENT, true).isOpen);
  t.notOk(open(CLIENT).isOpen);
});

t.test('counts an IPv6 /64 as one client', async (t) => {
  const { open } = await serverFor(t, { maxPerClient: 1 });
  open('2001:db8:1:2::1', true);
  t.notOk(open('2001:db8:1:2:ffff::1').isOpen);
  t.ok(open('2001:db8:1:3::1').isOpen);
});

t.test('exempts trusted proxies from the limit per client', async (t) => {
  const trustedProxies = ['loopback', 'linklocal', 'uniquelocal', '198.51.100.7', '2001:db8::/32'];
  const { open } = await serverFor(t, { maxPerClient: 1, trustedProxies });
  for (const [address, isTrusted] of [
    ['127.0.0.9', true],
    ['::1', true],
    ['::ffff:127.0.0.9', true],
    ['169.254.9.9', true],
    ['fe80::9', true],
    ['10.9.9.9', true],
    ['172.31.9.9', true],
    ['172.32.9.9', false],
    ['192.168.9.9', true],
    ['fd00::9', true],
    ['198.51.100.7', true],
    ['198.51.100.8', false],
    ['2001:db8:ffff::1', true],
    ['2001:db9::1', false],
    ['11.0.0.1', false],
  ] as const) {
    open(address, true);
    t.equal(open(address).isOpen, isTrusted, address);
  }
});

t.test('lowers the limit per client once half of all connections are in use', async (t) => {
  const { open, several } = await serverFor(t, { max: 40, maxPerClient: 2 * SHARE });
  t.notOk(getOpen(several(2 * SHARE, CLIENT, true)).includes(false));
  several(5, '198.51.100.1', true);
  t.strictSame(getOpen(several(3, '203.0.113.1', true)), [true, true, false]);
  t.notOk(open(CLIENT).isOpen, 'existing connections stay open');
});

t.test('closes the longest idle connection of the largest client at the total limit', async (t) => {
  const { open, several, request } = await serverFor(t, { max: 4, maxPerClient: 3 * SHARE });
  const few = several(1, '198.51.100.1');
  const most = several(3, CLIENT);
  request(most[0] as Connection)();
  t.ok(open('203.0.113.1').isOpen);
  t.strictSame(getOpen([...few, ...most]), [true, true, false, true]);
});

t.test('closes the slowest connection of the largest network if none is idle', async (t) => {
  const { open, check } = await serverFor(t, { max: 4 });
  const others = [open('198.51.100.1', true), open('198.51.100.2', true)];
  const network = ['2001:db8:1:1::1', '2001:db8:1:1::2'].map((address) => open(address, true));
  for (const [index, connection] of [...others, ...network].entries()) connection.bytesWritten = 100 - index;
  check();
  const late = open('2001:db8:1:9::1', true);
  t.strictSame(getOpen([...others, ...network, late]), [true, true, true, false, true]);
  t.ok(open('203.0.113.1').isOpen);
  t.strictSame(getOpen([...others, ...network, late]).filter((isOpen) => !isOpen).length, 2);
});

t.test('bounds the bytes answered to open connections until their next request', async (t) => {
  const { several, open, request, holdAnswered } = await serverFor(t, {});
  const [one, other] = several(2, CLIENT, true) as [Connection, Connection];
  const honest = open('198.51.100.1', true);
  holdAnswered(honest, 2 * MEGABYTE);
  holdAnswered(one, 60 * MEGABYTE);
  holdAnswered(other, 66 * MEGABYTE);
  t.strictSame(getOpen([one, other, honest]), [true, true, true]);
  holdAnswered(honest, MEGABYTE);
  t.strictSame(getOpen([one, other, honest]), [false, true, true]);
  request(other);
  holdAnswered(honest, 120 * MEGABYTE);
  t.strictSame(
    getOpen([other, honest]),
    [true, true],
    'neither a closed connection nor one that sends again counts',
  );
});

t.test('ends an idle connection that was sent much, then resets it', async (t) => {
  const { open, request, holdAnswered, check, pass } = await serverFor(t, {});
  const [much, little] = [open(CLIENT), open(CLIENT)];
  for (const connection of [much, little]) {
    const finish = request(connection);
    holdAnswered(connection, connection === much ? 2 * MEGABYTE : MEGABYTE / 2);
    finish();
  }
  check();
  t.notOk(much.isEnded);
  pass(10_000);
  check();
  t.strictSame([much.isEnded, much.isOpen, little.isEnded], [true, true, false]);
  pass(20_000);
  check();
  t.strictSame(getOpen([much, little]), [false, true]);
});

t.test('closes a connection that reads its response too slowly', async (t) => {
  const { open, holdAnswered, check } = await serverFor(t, {});
  const [slow, steady, idle] = [open(CLIENT, true), open(CLIENT, true), open('198.51.100.1')];
  for (const connection of [slow, steady]) holdAnswered(connection, MEGABYTE);
  for (let n = 0; n < 8; n++) {
    slow.bytesWritten += 1_000;
    steady.bytesWritten += 10_000;
    check();
  }
  t.strictSame(getOpen([slow, steady, idle]), [false, true, true]);
});
