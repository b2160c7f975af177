import type { AddressInfo } from 'node:net';
import t from 'tap';
import { createClient } from '../../src/client/index.js';
import { seedAppFor } from '../support/seed-app.js';

t.test('the typed client asks and understands', async (t) => {
  const app = await seedAppFor(t);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}` });

  const { data } = await client.GET('/countries/{country}/tiers', {
    params: { path: { country: 'KH' }, query: { from: 2022, to: 2022 } },
  });
  const [item] = data?.items ?? [];
  t.equal(item && 'tier' in item ? item.tier : null, '3');

  const list = await client.GET('/tiers', { params: { query: { tier: ['3'], year: [2022] } } });
  t.equal(list.data?.total, 22);

  const { error, response } = await client.GET('/countries/{country}', {
    params: { path: { country: 'Atlantis' } },
  });
  t.equal(response.status, 404);
  t.equal(error && 'type' in error ? error.type : null, '/problems/unknown-country');
});
