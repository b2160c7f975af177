import { type GraphQLEnumType, GraphQLError, GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';
import t from 'tap';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { TIERS } from '../../src/domain/tier.js';
import { enumWith } from '../../src/graphql/enums.js';
import { presentError } from '../../src/graphql/query-request.js';
import { Problem } from '../../src/http/problem.js';
import { readRows, repeated } from '../support/table.js';
import { buildGraphql, catalogue, execute } from './fixtures/graphql-app.js';

const REJECTED = readRows<'field' | 'problem' | 'says' | 'member'>(
  new URL('./fixtures/rejected.csv', import.meta.url),
);
const SECRET = 'connect ECONNREFUSED postgres://user:password@db.internal';

const FILLED: Readonly<Record<string, string>> = {
  '{release}': catalogue.current.version,
  '{newest}': String(catalogue.current.newestYear),
  '{next}': String(catalogue.current.newestYear + 1),
};
const filled = (text: string) => text.replaceAll(/\{\w+\}/g, (name) => FILLED[name] ?? name);

t.test('reports dataset problems with their code, text and members', async (t) => {
  for (const { field, problem, says, member } of REJECTED) {
    const { status, errors } = await execute(`{ ${repeated(filled(field))} }`);
    t.equal(status, 200, field);
    t.equal(errors?.length, 1, field);
    t.match(errors?.[0]?.extensions, { problem, code: 'BAD_USER_INPUT' }, field);
    t.match(errors?.[0]?.message, new RegExp(filled(says)), field);
    if (member) t.ok(errors?.[0]?.extensions[member] !== undefined, `${field}: ${member}`);
    t.notMatch(JSON.stringify(errors), /best_since|worse_than|first_time/, field);
  }
});

t.test('returns the rest of a response despite an unknown country', async (t) => {
  const { data, errors } = await execute(
    '{ a: country(country: "Narnia") { name } b: country(country: "KH") { name } }',
  );
  t.same(data, { a: null, b: { name: 'Cambodia' } });
  t.same(
    errors?.map(({ path }) => path),
    [['a']],
  );
});

t.test('sorts errors in the order of the query', async (t) => {
  const failing = {
    country: 'country(country: "Narnia") { name }',
    release: 'release(release: "9.9.9") { sha256 }',
  };
  const { data, errors } = await execute(
    `{ a: ${failing.release} b: ${failing.country} c: ${failing.release} }`,
  );
  t.same(data, { a: null, b: null, c: null });
  t.same(
    errors?.map(({ path }) => path),
    [['a'], ['b'], ['c']],
  );
});

t.test('sorts errors of a list in the order of its items', async (t) => {
  const { errors = [] } = await execute(
    '{ releases { items { dataset { counts(first: 1, last: 1) { total } } } } }',
  );
  const items = errors.map(({ path }) => path?.[2]);
  t.ok(items.length > 2);
  t.same(items, [...items.keys()]);
});

t.test('returns no data if a list is rejected, since it is non-null', async (t) => {
  const { status, data, errors } = await execute(
    '{ tiers(after: "x") { total } country(country: "KH") { name } }',
  );
  t.equal(status, 200);
  t.equal(data, null);
  t.match(errors, [{ path: ['tiers'], extensions: { problem: 'invalid-cursor' } }]);
});

t.test('keeps the text of query errors', async (t) => {
  const cases: readonly [query: string, code: string, words: string, variables?: Record<string, unknown>][] =
    [
      ['{', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
      ['{ reports(sort: SIZE) { total } }', 'GRAPHQL_VALIDATION_FAILED', 'SIZE'],
      ['{ countrys { total } }', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean'],
      ['{ dataset(asOf: "2022-02-30") { newestReport } }', 'GRAPHQL_VALIDATION_FAILED', 'calendar date'],
      ['{ dataset(asOf: 2022) { newestReport } }', 'GRAPHQL_VALIDATION_FAILED', 'calendar date'],
      ['{ tiers(tier: ["3"]) { total } }', 'GRAPHQL_VALIDATION_FAILED', 'cannot represent'],
      [
        'query ($d: Date) { dataset(asOf: $d) { newestReport } }',
        'BAD_USER_INPUT',
        'calendar date',
        { d: 'yesterday' },
      ],
      [
        'query ($c: String = "KH") { country(country: $c) { name } }',
        'BAD_USER_INPUT',
        'must not be null',
        { c: null },
      ],
    ];
  for (const [query, code, words, variables] of cases) {
    const { status, errors } = await execute(query, variables);
    t.equal(status, 400, query);
    t.match(errors?.[0]?.extensions, { code, problem: 'graphql-error', type: '/problems/graphql-error' });
    t.match(errors?.[0]?.message, words);
  }
});

t.test('logs internal errors without exposing them', async (t) => {
  const broken = {
    entries: catalogue.entries,
    current: catalogue.current,
    state: catalogue.state,
    entry: () => ({ version: '1.0.0' }),
    get: () => Promise.reject(new Error(SECRET)),
  } as unknown as Catalogue;
  const app = await buildGraphql(broken);
  t.teardown(() => app.close());
  const logged: unknown[] = [];
  app.log.error = (line: unknown) => logged.push(line);
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ dataset(release: "1.0.0") { newestReport } country(country: "KH") { name } }' },
  });
  t.notMatch(response.body, /password|ECONNREFUSED|stack/);
  t.match(response.json(), {
    errors: [{ message: 'Internal error', path: ['dataset'], extensions: { problem: 'internal-error' } }],
    data: { dataset: null, country: { name: 'Cambodia' } },
  });
  t.equal(response.headers['cache-control'], 'no-store');
  t.match(logged, [{ err: { message: SECRET } }]);
});

t.test('reports a value that does not fit its type as an internal error', async (t) => {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { tier: { type: enumWith(TIERS) as GraphQLEnumType, resolve: () => SECRET } },
    }),
  });
  const { errors } = await graphql({ schema, source: '{ tier }' });
  const reported: unknown[] = [];
  const shown = presentError(errors?.[0], (error) => reported.push(error));
  t.match(shown, { message: 'Internal error', extensions: { problem: 'internal-error' } });
  t.equal(reported.length, 1);
});

t.test('exposes a problem wherever it is thrown', async (t) => {
  const problem = new Problem('unknown-rule', 'There is none.', { rules: [] });
  const extensions = {
    code: 'BAD_USER_INPUT',
    problem: 'unknown-rule',
    type: '/problems/unknown-rule',
    rules: [],
  };
  const report = () => t.fail('nothing to report');
  const wrapped = new GraphQLError('wrapped', { originalError: problem });
  for (const error of [problem, wrapped])
    t.same(presentError(error, report), { message: 'There is none.', extensions });
});
