import t from 'tap';
import { catalogueOfEditions } from '../../src/editions/catalogue-of.js';
import { seedAppFor } from '../support/seed-app.js';
import { seedEditions } from '../support/seeds.js';

t.test('an error shows nothing of the inside', async (t) => {
  const secret = 'password authentication failed for user "api" at /srv/store.js:12';
  const catalogue = await catalogueOfEditions(await seedEditions());
  const app = await seedAppFor(t, {}, { catalogue });
  catalogue.get = () => Promise.reject(new Error(secret));
  for (const accept of ['application/json', 'text/html']) {
    const response = await app.inject({ url: '/releases/1.0.0/countries/KH', headers: { accept } });
    t.equal(response.statusCode, 500);
    t.notMatch(response.body, /password|store\.js|at \//);
    t.notMatch(JSON.stringify(response.headers), /password|store\.js/);
  }
  const graphql = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ dataset(release: "1.0.0") { release { version } } }' },
  });
  t.notMatch(graphql.body, /password|store\.js/);
  t.match(graphql.json().errors, [{ extensions: { problem: 'internal-error' } }]);
});

t.test('what the service asks itself for may not ask in its turn', async (t) => {
  const app = await seedAppFor(t);
  const nested = (levels: number): string =>
    levels === 0 ? '/countries/KH/tiers' : `/cite?url=${encodeURIComponent(nested(levels - 1))}`;
  t.equal((await app.inject(nested(1))).statusCode, 200);
  for (const path of ['/cite', '/CITE', '/cite/', '/Cite', '/%63ite']) {
    const inner = `${path}?url=${encodeURIComponent(nested(6))}`;
    const { statusCode, body } = await app.inject(`/cite?url=${encodeURIComponent(inner)}`);
    t.ok(statusCode === 400 || statusCode === 404, `${path}: ${statusCode}`);
    t.ok(body.length < 10_000, path);
  }
});
