import t from 'tap';
import { ClientKeys } from '../../src/guards/client-keys.js';

t.test('memory is bounded: beyond a number of clients the further ones are one', async (t) => {
  const clients = new ClientKeys(60_000, 3);
  const first = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
  t.strictSame(
    first.map((address) => clients.of(address)),
    first,
  );
  for (const further of ['192.0.2.4', '192.0.2.5']) t.equal(clients.of(further), 'crowd');
  t.equal(clients.of('192.0.2.1'), '192.0.2.1', 'those that were there are told apart all the same');
});

t.test('a client is forgotten when its count is', async (t) => {
  let now = performance.now();
  const timers: (() => void)[] = [];
  t.intercept(performance, 'now', { value: () => now });
  t.intercept(globalThis, 'setTimeout', { value: (work: () => void) => timers.push(work) });
  const clients = new ClientKeys(60_000, 1);
  const pass = (ms: number) => {
    now += ms;
    for (const work of timers.splice(0)) work();
  };
  clients.of('192.0.2.1');
  pass(59_000);
  t.not(clients.of('192.0.2.2'), '192.0.2.2');
  pass(2_000);
  t.equal(clients.of('192.0.2.2'), '192.0.2.2');
});

t.test('what is no address is one client', async (t) => {
  const clients = new ClientKeys(60_000);
  t.equal(clients.of('unix:'), clients.of('no address'));
});
