import { EventEmitter } from 'node:events';
import fastify from 'fastify';
import t, { type Test } from 'tap';
import { connectionLimits } from '../../src/guards/connection-limits.js';

class Connection extends EventEmitter {
  isOpen = true;
  /** As Node marks a connection with a request under way. */
  _httpMessage: object | null = null;

  constructor(readonly remoteAddress: string) {
    super();
  }

  destroy(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.emit('close');
  }
}

const CLIENT = '192.0.2.1';
const RESERVED = 32;

async function serverFor(t: Test, { max = 100, maxPerClient = 3, trustedProxies = [] as string[] }) {
  const app = fastify();
  t.teardown(() => app.close());
  app.server.removeAllListeners('connection');
  await app.register(connectionLimits, { max, maxPerClient, trustedProxies });
  await app.ready();
  const open = (address: string, isBusy = false): Connection => {
    const connection = new Connection(address);
    app.server.emit('connection', connection);
    if (isBusy) connection._httpMessage = {};
    return connection;
  };
  const several = (count: number, address: string, isBusy = false) =>
    Array.from({ length: count }, () => open(address, isBusy));
  return { open, several };
}

const openOf = (connections: readonly Connection[]) => connections.map(({ isOpen }) => isOpen);

t.test('beyond its own limit the oldest idle connection of a client makes room', async (t) => {
  const { open, several } = await serverFor(t, {});
  const own = [open(CLIENT, true), ...several(2, CLIENT)];
  const other = open('192.0.2.2');
  t.strictSame(openOf([...own, open(CLIENT)]), [true, false, true, true]);
  t.ok(other.isOpen);
});

t.test('where all are busy the new one is closed, until one of them ends', async (t) => {
  const { open, several } = await serverFor(t, {});
  const own = several(3, CLIENT, true);
  t.notOk(open(CLIENT).isOpen);
  t.strictSame(openOf(own), [true, true, true]);
  own[1]?.destroy();
  t.ok(open(CLIENT, true).isOpen);
  t.notOk(open(CLIENT).isOpen);
});

t.test('a client has a /64 of IPv6', async (t) => {
  const { open } = await serverFor(t, { maxPerClient: 1 });
  open('2001:db8:1:2::1', true);
  t.notOk(open('2001:db8:1:2:ffff::1').isOpen);
  t.ok(open('2001:db8:1:3::1').isOpen);
});

t.test('connections of trusted proxies are not counted by client', async (t) => {
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

t.test('beyond the limit of all the client with most makes room', async (t) => {
  const { open, several } = await serverFor(t, { max: 4 });
  const [few, most] = [several(1, '192.0.2.2'), several(3, CLIENT)];
  t.ok(open('192.0.2.3').isOpen);
  t.strictSame(openOf([...few, ...most]), [true, false, true, true]);
});

t.test('where nobody has an idle one a few are kept for those who ask how the service is', async (t) => {
  const { several } = await serverFor(t, { max: 2 });
  const busy = several(2, CLIENT, true);
  const kept = several(RESERVED, '192.0.2.2');
  t.notOk(openOf([...busy, ...kept]).includes(false));
  several(1, '192.0.2.3');
  t.strictSame(openOf(kept.slice(0, 2)), [false, true], 'the oldest makes room');
  kept[5]?.destroy();
  several(1, '192.0.2.3');
  t.ok(kept[1]?.isOpen, 'one that ended makes room, too');
});
