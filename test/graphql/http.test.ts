import { createHash } from 'node:crypto';
import t from 'tap';
import { SHORT_LIVED } from '../../src/http/cache-control.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

const app = await sharedApp();

const get = (parameters: Record<string, string> | string, headers: Record<string, string> = {}) =>
  app.inject({ url: `/graphql?${new URLSearchParams(parameters)}`, headers });
const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
const toCode = (response: { json: () => { errors: { extensions: { problem: string } }[] } }) =>
  response.json().errors[0]?.extensions.problem;

const STRICT = { accept: 'application/graphql-response+json' };

const QUERY = '{ country(country: "burma") { iso2 name } }';

t.test('returns the same response to GET and POST', async (t) => {
  const [got, posted] = [await get({ query: QUERY }), await post(JSON.stringify({ query: QUERY }))];
  t.same(got.json().data, { country: { iso2: 'MM', name: 'Myanmar' } });
  t.equal(got.body, posted.body);
  t.equal(got.headers['cache-control'], SHORT_LIVED);
  t.equal(posted.headers['cache-control'], 'no-store');
});

t.test('accepts variables and an operation name in GET', async (t) => {
  const query = 'query A($code: String!) { country(country: $code) { iso2 } } query B { __typename }';
  const response = await get({ query, operationName: 'A', variables: '{"code":"CIV"}' });
  t.same(response.json().data, { country: { iso2: 'CI' } });
  t.same((await get({ query, operationName: 'B' })).json().data, { __typename: 'Query' });
});

t.test('sends validators and a digest', async (t) => {
  const first = await get({ query: QUERY });
  const digest = createHash('sha256').update(first.rawPayload).digest('base64');
  t.equal(first.headers['content-digest'], `sha-256=:${digest}:`);
  t.equal(first.headers['dataset-release'], NEWEST);
  t.match(first.headers.vary, 'Accept');
  const etag = String(first.headers.etag);
  t.match(etag, /^"[^"]+"$/);
  const again = await get({ query: QUERY }, { 'if-none-match': etag });
  t.equal(again.statusCode, 304);
  t.equal(again.body, '');
  const posted = await post(JSON.stringify({ query: QUERY }), { 'if-none-match': etag });
  t.equal(posted.statusCode, 200, 'a POST is not conditional');
  const head = await app.inject({ method: 'HEAD', url: `/graphql?${new URLSearchParams({ query: QUERY })}` });
  t.equal(head.statusCode, 200);
  t.equal(head.body, '');
  t.equal(head.headers.etag, etag);
});

t.test('negotiates the media type by Accept', async (t) => {
  const typeFor = async (accept: string) => (await get({ query: QUERY }, { accept })).headers['content-type'];
  t.equal(await typeFor('*/*'), 'application/json; charset=utf-8');
  t.equal(
    await typeFor('application/graphql-response+json, application/json;q=0.9'),
    'application/graphql-response+json; charset=utf-8',
  );
  t.equal(await typeFor('text/html,*/*;q=0.8'), 'application/json; charset=utf-8');
  const rejected = await get({ query: QUERY }, { accept: 'text/csv' });
  t.equal(rejected.statusCode, 406);
  t.equal(toCode(rejected), 'not-acceptable');
});

t.test('never lets errors be cached', async (t) => {
  for (const query of ['{ nonsense }', '{ country(country: "Narnia") { name } }']) {
    const response = await get({ query });
    t.ok(response.json().errors.length > 0);
    t.equal(response.headers['cache-control'], 'no-store');
  }
});

t.test('executes queries only', async (t) => {
  const response = await get({ query: 'mutation { __typename }' });
  t.equal(response.statusCode, 405);
  t.equal(response.headers.allow, 'GET, HEAD, POST, OPTIONS');
  t.equal(toCode(response), 'method-not-allowed');
  for (const operation of ['mutation', 'subscription']) {
    const posted = await post(JSON.stringify({ query: `${operation} { __typename }` }), STRICT);
    t.equal(posted.statusCode, 400);
    t.match(posted.json().errors[0].message, `no ${operation}`);
  }
});

/** Well-formed requests that cannot be executed, with the reason. */
const NOT_EXECUTED: readonly (readonly [what: string, request: Record<string, unknown>])[] = [
  ['a syntax error', { query: '{' }],
  ['an unknown field', { query: '{ countrys { total } }' }],
  ['a day that there is not', { query: '{ dataset(asOf:"2019-02-30"){ tiers{ total } } }' }],
  ['a day that is no text', { query: '{ dataset(asOf: 2019){ tiers{ total } } }' }],
  ['several operations, none named', { query: 'query A { __typename } query B { __typename }' }],
  ['an unknown operation', { query: 'query A { __typename }', operationName: 'C' }],
  ['an operation without a name', { query: '{ __typename }', operationName: '' }],
  [
    'a variable that is no day',
    { query: 'query ($d: Date) { dataset(asOf: $d) { newestReport } }', variables: { d: 'yesterday' } },
  ],
  ['a mutation', { query: 'mutation { __typename }' }],
  ['too many directives', { query: `{ __typename ${'@include(if: true) '.repeat(21)} }` }],
];

t.test('rejects well-formed requests with 200 in JSON and 400 in the GraphQL type', async (t) => {
  for (const [what, request] of NOT_EXECUTED) {
    const body = JSON.stringify(request);
    for (const [headers, status] of [
      [{}, 200],
      [{ accept: 'application/json' }, 200],
      [STRICT, 400],
    ] as const) {
      const response = await post(body, headers);
      t.equal(response.statusCode, status, `${what}, ${JSON.stringify(headers)}`);
      t.equal(toCode(response), 'graphql-error', what);
      t.notOk('data' in response.json(), what);
    }
  }
});

t.test('locates an error in the document', async (t) => {
  for (const query of [
    '{ dataset(asOf:"2019-02-30"){ tiers{ total } } }',
    '{ dataset(asOf: 2019){ tiers{ total } } }',
  ]) {
    const { errors } = (await post(JSON.stringify({ query }))).json();
    t.match(errors, [{ message: /calendar date/, locations: [{ line: 1 }] }]);
    t.equal(
      query.slice(errors[0].locations[0].column - 1).startsWith(query.includes('"') ? '"2019' : '2019'),
      true,
    );
  }
});

t.test('rejects invalid GraphQL requests with 400 and the reason', async (t) => {
  const cases: readonly [body: string | Buffer, code: string, words: string][] = [
    ['[{"query":"{ __typename }"}]', 'bad-request', 'batches'],
    ['{"query":', 'bad-request', 'not JSON'],
    ['', 'bad-request', 'empty'],
    ['null', 'bad-request', 'one JSON object'],
    ['"{ __typename }"', 'bad-request', 'one JSON object'],
    ['{}', 'invalid-parameter', 'query'],
    ['{"query":"{ __typename }","querry":1}', 'invalid-parameter', 'querry'],
    ['{"query":"{ __typename }","variables":[]}', 'invalid-parameter', 'variables'],
    [Buffer.from('{"query":"{ __typename } #\xe9"}', 'latin1'), 'bad-request', 'UTF-8'],
  ];
  for (const [body, code, words] of cases) {
    const response = await post(body);
    t.equal(response.statusCode, 400, String(body));
    t.equal(toCode(response), code, String(body));
    t.match(response.json().errors[0].message, words);
  }
  for (const search of [
    '',
    'query={__typename}&query={reports{total}}',
    'query={__typename}&variables=x',
    'q=1',
  ]) {
    t.equal((await app.inject(`/graphql?${search}`)).statusCode, 400, search);
  }
});

t.test('rejects a syntax tree in place of a document', async (t) => {
  const tree = JSON.stringify({
    kind: 'Document',
    definitions: [
      {
        kind: 'OperationDefinition',
        operation: 'query',
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
        },
      },
    ],
  });
  for (const query of [tree, 'null', '5']) {
    const response = await post(JSON.stringify({ query }), { accept: 'application/graphql-response+json' });
    t.equal(response.statusCode, 400);
    t.match(response.json().errors[0].message, 'Syntax Error');
  }
});

t.test('rejects other bodies and methods', async (t) => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
  ]) {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
    t.equal(response.statusCode, 415, type);
    t.equal(toCode(response), 'unsupported-media-type');
  }
  for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
    const response = await app.inject({ method, url: '/graphql' });
    t.equal(response.statusCode, 405, method);
    t.equal(response.headers.allow, 'GET, HEAD, POST, OPTIONS');
    t.equal(toCode(response), 'method-not-allowed');
  }
  const options = await app.inject({ method: 'OPTIONS', url: '/graphql' });
  t.equal(options.statusCode, 204);
  t.match(options.headers['access-control-allow-methods'], 'POST');
});
