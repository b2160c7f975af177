import t from 'tap';
import { seedCatalogue } from '../../src/bootstrap.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { seedAppFor } from '../support/seed-app.js';

/** A catalogue whose older releases come as told. */
async function catalogueWith(get: () => Promise<never>): Promise<Catalogue> {
  const catalogue = await seedCatalogue();
  catalogue.get = get;
  return catalogue;
}

t.test('an answer that takes too long is given up', async (t) => {
  const catalogue = await catalogueWith(() => new Promise(() => {}));
  const app = await seedAppFor(t, { HANDLER_TIMEOUT_MS: '100' }, { catalogue });
  const response = await app.inject('/releases/1.0.0/countries/KH');
  t.equal(response.statusCode, 503);
  t.match(response.json(), { type: '/problems/answer-timeout', status: 503 });
  t.equal((await app.inject('/countries/KH')).statusCode, 200, 'others are answered');
});

t.test('an error shows nothing of the inside', async (t) => {
  const secret = 'password authentication failed for user "api" at /srv/store.js:12';
  const catalogue = await catalogueWith(() => Promise.reject(new Error(secret)));
  const app = await seedAppFor(t, {}, { catalogue });
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
  t.match(graphql.json().errors, [{ extensions: { code: 'internal-error' } }]);
});
