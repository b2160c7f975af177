import { createHash } from 'node:crypto';
import t from 'tap';
import { SHORT_LIVED } from '../../src/http/cache-control.js';
import { sameAs } from '../support/first-difference.js';
import { seedAppFor } from '../support/seed-app.js';

const app = await seedAppFor(t);

const QUERY = '{ dataset { country(country: "KH") { name } } }';
const toHash = (text: string) => createHash('sha256').update(text).digest('hex');
const toExtensions = (sha256Hash: string, version: unknown = 1) =>
  JSON.stringify({ persistedQuery: { version, sha256Hash } });
const get = (parameters: Record<string, string>) =>
  app.inject({ url: `/graphql?${new URLSearchParams(parameters)}` });

t.test('stores a document under its hash', async (t) => {
  const extensions = toExtensions(toHash(QUERY));
  const unknown = await get({ extensions });
  t.equal(unknown.statusCode, 404);
  t.equal(unknown.headers['cache-control'], 'no-store');
  t.match(unknown.json().errors, [
    { message: 'PersistedQueryNotFound', extensions: { problem: 'persisted-query-not-found' } },
  ]);

  const registered = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: QUERY, extensions: JSON.parse(extensions) },
  });
  t.equal(registered.statusCode, 200);

  const known = await get({ extensions });
  t.equal(known.statusCode, 200);
  t.equal(known.headers['cache-control'], SHORT_LIVED);
  sameAs(t, known.json().data, registered.json().data);
  const etag = String(known.headers.etag);
  const again = await app.inject({
    url: `/graphql?${new URLSearchParams({ extensions })}`,
    headers: { 'if-none-match': etag },
  });
  t.equal(again.statusCode, 304);
});

t.test('accepts variables with a hash', async (t) => {
  const query = 'query Q($code: String!) { dataset { country(country: $code) { iso2 } } }';
  const extensions = toExtensions(toHash(query));
  await get({ extensions, query, variables: '{"code":"KH"}' });
  const other = await get({ extensions, variables: '{"code":"TH"}' });
  t.match(other.json(), { data: { dataset: { country: { iso2: 'TH' } } } });
});

t.test('rejects wrong and missing hashes', async (t) => {
  const other = await get({ query: QUERY, extensions: toExtensions(toHash('{ __typename }')) });
  t.equal(other.statusCode, 400);
  t.match(other.json().errors, [{ extensions: { problem: 'bad-request' } }]);
  for (const extensions of [toExtensions('abc'), toExtensions(toHash(QUERY), 2), '{"persistedQuery":1}']) {
    const bad = await get({ extensions });
    t.equal(bad.statusCode, 400, extensions);
    t.match(bad.json().errors, [{ extensions: { problem: 'invalid-parameter' } }]);
  }
});

t.test('does not store a rejected document', async (t) => {
  const query = '{ nothing }';
  const extensions = toExtensions(toHash(query));
  t.equal((await get({ query, extensions })).json().errors.length, 1);
  t.equal((await get({ extensions })).statusCode, 404);
});
