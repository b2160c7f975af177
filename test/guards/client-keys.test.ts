import t from 'tap';
import { ClientKeys, clientNetworks } from '../../src/guards/client-keys.js';

t.test('counts new clients by network once the client limit is reached', async (t) => {
  const clients = new ClientKeys(60_000, 3);
  const first = ['192.0.2.1', '192.0.2.2', '2001:db8:7:1::1'];
  t.strictSame(
    first.map((address) => clients.keyFor(address)),
    ['192.0.2.1', '192.0.2.2', '2001:db8:7:1'],
  );
  for (const [address, key] of [
    ['198.51.100.4', '198.51.100.0/24'],
    ['198.51.100.5', '198.51.100.0/24'],
    ['2001:db8:7:2::1', '2001:db8:7::/48'],
    ['2001:db8:7:3::1', '2001:db8:7::/48'],
    ['192.0.2.1', '192.0.2.1'],
    ['203.0.113.1', '203.0.113.0/24'],
    ['192.0.2.3', 'crowd'],
  ] as const)
    t.equal(clients.keyFor(address), key, address);
});

t.test('assigns a client to networks of several sizes, and a network only to itself', async (t) => {
  for (const [client, networks] of [
    ['192.0.2.1', ['192.0.2.0/24', '192.0.2.1']],
    ['2001:db8:7:1', ['2001:db8:7::/48', '2001:db8:7::/48/00', '2001:db8:7:1']],
    ['2001:db8:7:ab12', ['2001:db8:7::/48', '2001:db8:7::/48/ab', '2001:db8:7:ab12']],
    ['192.0.2.0/24', ['192.0.2.0/24']],
    ['2001:db8:7::/48', ['2001:db8:7::/48']],
    ['unknown', ['unknown']],
  ] as const)
    t.strictSame(clientNetworks(client), networks);
});

t.test('forgets a client when its window ends', async (t) => {
  let now = performance.now();
  const timers: (() => void)[] = [];
  t.intercept(performance, 'now', { value: () => now });
  t.intercept(globalThis, 'setTimeout', { value: (work: () => void) => timers.push(work) });
  const clients = new ClientKeys(60_000, 1);
  const pass = (ms: number) => {
    now += ms;
    for (const work of timers.splice(0)) work();
  };
  clients.keyFor('192.0.2.1');
  pass(59_000);
  t.not(clients.keyFor('192.0.2.2'), '192.0.2.2');
  pass(2_000);
  t.equal(clients.keyFor('192.0.2.2'), '192.0.2.2');
});

t.test('treats all invalid addresses as one client', async (t) => {
  const clients = new ClientKeys(60_000);
  t.equal(clients.keyFor('unix:'), clients.keyFor('no address'));
});
