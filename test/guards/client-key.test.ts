import t from 'tap';
import { ClientKeys } from '../../src/guards/client-keys.js';

t.test('memory is bounded: beyond a number of clients the further ones are one', async (t) => {
  const clients = new ClientKeys(60_000, 3);
  const first = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
  t.strictSame(
    first.map((address) => clients.of(address)),
    first,
  );
  t.equal(clients.of('192.0.2.4'), clients.of('192.0.2.5'));
  t.equal(clients.of('192.0.2.1'), '192.0.2.1', 'those that were there are told apart all the same');
});

t.test('a client is forgotten when its count is', async (t) => {
  const clients = new ClientKeys(1, 1);
  clients.of('192.0.2.1');
  t.not(clients.of('192.0.2.2'), '192.0.2.2');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  t.equal(clients.of('192.0.2.2'), '192.0.2.2');
});

t.test('what is no address is one client', async (t) => {
  const clients = new ClientKeys(60_000);
  t.equal(clients.of('unix:'), clients.of('no address'));
});
