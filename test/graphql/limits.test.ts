import { getIntrospectionQuery } from 'graphql';
import t from 'tap';
import {
  BASE_COSTS,
  MAX_ALIASES,
  MAX_BY_FIELD,
  MAX_COST,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_DOCUMENT_ERRORS,
  MAX_TOKENS,
} from '../../src/graphql/limits.js';
import { MAX_BODY_BYTES } from '../../src/http/body-limits.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../src/kit/parameters.js';
import { catalogue, execute, graphql } from './fixtures/graphql-app.js';

const nested = (depth: number): string => {
  const steps = Array.from({ length: depth - 2 }, (_, i) => (i % 2 === 0 ? 'currentTier' : 'country'));
  return `{ country(country: "KH") { ${steps.join(' { ')} { year: __typename ${' }'.repeat(steps.length)} } }`;
};

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: country(country: "KH") { iso2 }`).join(' ')} }`;
const directives = (count: number) =>
  `{ country(country: "KH") ${'@skip(if: false) '.repeat(1)} { ${Array.from({ length: count - 1 }, () => 'iso2 @include(if: true)').join(' ')} } }`;

const getRejection = async (query: string) => {
  const { status, data, errors } = await execute(query);
  t.equal(status, 400);
  t.equal(data, undefined);
  t.equal(errors?.[0]?.extensions.problem, 'graphql-error');
  return String(errors?.[0]?.message);
};

t.test('accepts documents at the limits', async (t) => {
  for (const query of [nested(MAX_DEPTH), aliases(MAX_ALIASES), directives(MAX_DIRECTIVES)]) {
    const { status, errors } = await execute(query);
    t.equal(status, 200);
    t.equal(errors, undefined);
  }
});

t.test('rejects documents beyond a limit and names the limit', async (t) => {
  t.match(await getRejection(nested(MAX_DEPTH + 1)), `${MAX_DEPTH} fields`);
  t.match(await getRejection(aliases(MAX_ALIASES + 1)), `${MAX_ALIASES} aliases`);
  const typenames = Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `a${i}: __typename`);
  t.match(await getRejection(`{ ${typenames.join(' ')} }`), `${MAX_ALIASES} aliases`);
  t.match(await getRejection(directives(MAX_DIRECTIVES + 1)), `${MAX_DIRECTIVES} directives`);
  t.match(await getRejection(`{ ${'__typename '.repeat(MAX_TOKENS)} }`), `${MAX_TOKENS} tokens`);
});

t.test('counts depth and aliases inside fragments', async (t) => {
  const inFragment = (query: string) => `{ ...F } fragment F on Query ${query}`;
  t.match(await getRejection(inFragment(nested(MAX_DEPTH + 1))), `${MAX_DEPTH} fields`);
  t.match(await getRejection(inFragment(aliases(MAX_ALIASES + 1))), `${MAX_ALIASES} aliases`);
});

t.test('rejects a query beyond the cost limit, however the page size is given', async (t) => {
  const query =
    'query ($n: Int = 1000) { tiers(first: $n) { items { report { tiers(first: $n) { items { year } } } } } }';
  const dear = await execute(query);
  t.equal(dear.status, 400);
  t.match(dear.errors?.[0], { extensions: { problem: 'graphql-error', maximum: MAX_COST } });
  t.ok(Number(dear.errors?.[0]?.extensions.cost) > MAX_COST);
  t.equal((await execute(query, { n: 1_000 })).status, 400);
  const cheap = await execute(query, { n: 5 });
  t.equal(cheap.status, 200);
  t.equal(cheap.data.tiers.items.length, 5);
});

const fetchCost = async (query: string) => Number((await execute(query)).extensions?.cost.requested);

t.test('charges for the requested page, up to the size of the list', async (t) => {
  const { list, object } = BASE_COSTS;
  // country, iso2, name, the list, and ten times nodes and year
  t.equal(
    await fetchCost('{ country(country: "KH") { iso2 name tiers(first: 10) { items { year } } } }'),
    object + 2 + list + 20,
  );
  t.equal(await fetchCost('{ tiers(first: 100) { items { year } } }'), list + 200);
  t.equal(await fetchCost('{ tiers(last: 5) { items { year } } }'), list + 10);
  const reports = await fetchCost('{ reports(first: 1000) { items { year } } }');
  t.equal(reports, list + 2 * catalogue.current.years.length, 'the whole list');
});

t.test('charges for the rows left by filters', async (t) => {
  const { list, object } = BASE_COSTS;
  const row = '{ items { country { name clock(year: 2022) { tier } now: clock { tier } } } }';
  const { watchlist } = (await execute('{ watchlist(year: 2021, status: FINAL_YEAR) { total } }')).data;
  const ofRow = 1 + 2 * (object + 1) + 1;
  const expected = object + list + 1 + watchlist.total * ofRow;
  const price = async (query: string, variables = {}) =>
    Number((await execute(query, variables)).extensions?.cost.requested);
  const below = `watchlist(status: FINAL_YEAR) ${row}`;
  // Each row also counts its page.
  const known = await price(`{ report(year: 2021) { ${below} } }`);
  t.ok(known >= expected && known < expected + 2 * watchlist.total, `${known} is close to ${expected}`);
  const query = `query ($year: Int!) { report(year: $year) { ...F } } fragment F on Report { ${below} }`;
  t.equal(await price(query, { year: 2021 }), known, 'in a fragment, with the year as a variable');
  t.equal(await price(`{ watchlist(year: 2021, status: FINAL_YEAR) ${row} }`), known - object);
});

t.test('has pages as large as in REST', async (t) => {
  const { data } = await execute('{ tiers { total pageInfo { hasNextPage } items { year } } }');
  t.equal(data.tiers.items.length, DEFAULT_LIMIT);
  t.ok(data.tiers.total > DEFAULT_LIMIT);
  t.equal(data.tiers.pageInfo.hasNextPage, true);
  const { errors } = await execute(`{ tiers(first: ${MAX_LIMIT + 1}) { total } }`);
  t.match(errors?.[0]?.message, `from 1 to ${MAX_LIMIT}`);
});

t.test('returns no more items than charged for', async (t) => {
  const { data } = await execute(
    `{ countries(first: 1000) { items { iso2 } } reports(first: 1000) { items { year } } rules(first: 1000) { items { id } }
       groups(first: 1000) { items { id } } sources(first: 1000) { items { id } } releases(first: 1000) { items { version } } }`,
  );
  const [countries, reports, ...others] = Object.values(data as Record<string, { items: unknown[] }>).map(
    ({ items }) => items.length,
  );
  t.ok(Number(countries) <= MAX_BY_FIELD.country && Number(reports) <= MAX_BY_FIELD.year);
  for (const length of others) t.ok(length <= MAX_BY_FIELD.id, `${length}`);
});

t.test('accepts the large queries of an analyst', async (t) => {
  for (const query of [
    '{ countries { items { name tiers { items { year tier } } } } }',
    '{ tiers(first: 1000) { items { country { iso2 iso3 name region } year tier evidence sources { id title sourceUrl } } pageInfo { endCursor hasNextPage } } }',
    '{ reports { items { year title publishedOn totals { tier1 tier2 tier2WatchList tier3 specialCase } changes(first: 1) { total } } } }',
  ]) {
    const { status, errors } = await execute(query);
    t.same(errors, undefined, query);
    t.equal(status, 200);
  }
});

t.test('rejects queries that took seconds', async (t) => {
  const times = (number: number, field: (index: number) => string) =>
    Array.from({ length: number }, (_, index) => field(index)).join(' ');
  const filtered = times(27, (i) => `a${i}: tiers(first: 1, region: "Asia") { total }`);
  const types = times(28, (i) => `a${i}: types { fields { type { fields { name type { name } } } } }`);
  for (const query of [
    `{ tiers { items { report { ${filtered} } } } }`,
    `{ __schema { ${types} } }`,
    '{ tiers(first: 1000) { items { country { clock { tier } } } } }',
    `{ ${times(12, (i) => `d${i}: dataset(asOf: "20${10 + i}-09-01") { newestReport }`)} }`,
  ])
    t.match((await execute(query)).errors?.[0]?.message, /costs|more than/, query.slice(0, 40));
});

t.test('supports introspection but limits its depth', async (t) => {
  const { status, data } = await execute(
    getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true }),
  );
  t.equal(status, 200);
  t.equal(data.__schema.queryType.name, 'Query');
  const endless =
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
  t.equal((await execute(endless)).status, 400);
});

t.test('rejects exponentially expanding fragments', async (t) => {
  const chain = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const query = `{ ...F0 } ${chain.join(' ')} fragment F60 on Query { __typename }`;
  t.match(await getRejection(query), 'nodes');
});

t.test('stops validating a document with many errors', async (t) => {
  const query = `{ ${Array.from({ length: 50 }, (_, i) => `nonsense${i}`).join(' ')} }`;
  const { errors } = await execute(query);
  t.equal(errors?.length, MAX_DOCUMENT_ERRORS + 1);
  t.match(errors?.at(-1)?.message, 'Too many');
});

t.test('rejects a body beyond the limit', async (t) => {
  const response = await graphql.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `{ __typename } #${' '.repeat(MAX_BODY_BYTES)}` },
  });
  t.equal(response.statusCode, 413);
  t.equal(response.json().errors[0].extensions.problem, 'payload-too-large');
});
