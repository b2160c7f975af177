import t, { type Test } from 'tap';
import { seedCatalogue } from '../../src/editions/seeds.js';
import { listen, seedAppFor } from '../support/seed-app.js';
import { slow } from '../support/slow.js';

/** The application, once it is ready, with older releases that come as told. */
async function appWith(t: Test, get: () => Promise<never>, environment: Record<string, string> = {}) {
  const catalogue = await seedCatalogue();
  const app = await seedAppFor(t, environment, { catalogue });
  catalogue.get = get;
  return app;
}

t.test('an answer that takes too long is given up', async (t) => {
  const app = await appWith(t, () => new Promise(() => {}), { HANDLER_TIMEOUT_MS: '100' });
  const response = await app.inject('/releases/1.0.0/countries/KH');
  t.equal(response.statusCode, 503);
  t.match(response.json(), { type: '/problems/answer-timeout', status: 503 });
  t.equal((await app.inject('/countries/KH')).statusCode, 200, 'others are answered');

  const payload = { query: '{ dataset(release: "1.0.0") { newestReport } }' };
  const graphql = await app.inject({ method: 'POST', url: '/graphql', payload });
  t.equal(graphql.statusCode, 503);
  t.match(graphql.headers['retry-after'], /^\d+$/);
  t.match(graphql.json(), { errors: [{ extensions: { problem: 'answer-timeout' } }] });

  const params = { name: 'history', arguments: { country: 'KH', release: '1.0.0' } };
  const mcp = await app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { accept: 'application/json, text/event-stream' },
    payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
  });
  t.equal(mcp.statusCode, 503);
  t.match(mcp.json(), { error: { code: -32_000, data: { code: 'answer-timeout' } }, id: null });
});

t.test(
  'a query that waits too long without the router is given up once, and holds up nobody',
  slow,
  async (t) => {
    // Long enough for the other answers on a machine that is busy with other tests.
    const limitMs = 1_000;
    const app = await appWith(t, () => new Promise(() => {}), { HANDLER_TIMEOUT_MS: String(limitMs) });
    const { origin } = await listen(app);
    const post = (query: string) =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    // A timer of the same loop, which is as late as the service's own on a busy machine.
    let isOverTwice = false;
    app.server.once('request', () => {
      const twice = setTimeout(() => (isOverTwice = true), 2 * limitMs);
      t.teardown(() => clearTimeout(twice));
    });
    const slow = post('{ dataset(release: "1.0.0") { newestReport } }');
    const others = await Promise.all(
      ['KH', 'TH', 'VN'].map((code) => post(`{ country(country: "${code}") { name } }`)),
    );
    t.same(
      others.map(({ status }) => status),
      [200, 200, 200],
    );
    const response = await slow;
    t.equal(response.status, 503);
    t.match(await response.json(), { errors: [{ extensions: { problem: 'answer-timeout' } }] });
    t.notOk(isOverTwice, 'its time was counted once');
  },
);

t.test('an error shows nothing of the inside', async (t) => {
  const secret = 'password authentication failed for user "api" at /srv/store.js:12';
  const app = await appWith(t, () => Promise.reject(new Error(secret)));
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

t.test(
  'a time-out is logged once as what it is, counted, and gives its place in the queue to others',
  async (t) => {
    const lines: { readonly msg: string; readonly route?: string }[] = [];
    const app = await appWith(t, () => new Promise(() => {}), { HANDLER_TIMEOUT_MS: '200' });
    app.log.warn = ((details: { route?: string }, msg: string) => lines.push({ ...details, msg })) as never;
    const hung = await Promise.all(
      [1, 2, 3, 4].map((year) =>
        app.inject({
          method: 'POST',
          url: '/graphql',
          payload: { query: `{ a${year}: dataset(release: "1.0.0") { newestReport } }` },
        }),
      ),
    );
    for (const { statusCode } of hung) t.equal(statusCode, 503);
    t.strictSame([...new Set(lines.map(({ msg }) => msg))], ['answer timed out']);
    t.equal(lines.length, hung.length);
    t.equal(lines[0]?.route, '/graphql');
    // Two places of the queue were taken by work that never ends.
    const payload = { query: '{ reports { nodes { year } } }' };
    t.equal((await app.inject({ method: 'POST', url: '/graphql', payload })).statusCode, 200);
  },
);
