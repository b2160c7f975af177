import { getIntrospectionQuery } from 'graphql';
import t from 'tap';
import {
  ASSUMED_SIZES,
  MAX_ALIASES,
  MAX_BODY_BYTES,
  MAX_COST,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_DOCUMENT_ERRORS,
  MAX_TOKENS,
  OWN_COSTS,
} from '../../src/graphql/limits.js';
import { ask, buildGraphql, catalogue } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

const nested = (depth: number): string => {
  const steps = Array.from({ length: depth - 2 }, (_, i) => (i % 2 === 0 ? 'currentTier' : 'country'));
  return `{ country(code: "KH") { ${steps.join(' { ')} { year: __typename ${' }'.repeat(steps.length)} } }`;
};

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: country(code: "KH") { iso2 }`).join(' ')} }`;
const directives = (count: number) =>
  `{ country(code: "KH") ${'@skip(if: false) '.repeat(1)} { ${Array.from({ length: count - 1 }, () => 'iso2 @include(if: true)').join(' ')} } }`;

const refusal = async (query: string) => {
  const { status, data, errors } = await ask(app, query);
  t.equal(status, 400);
  t.equal(data, undefined);
  t.equal(errors?.[0]?.extensions.problem, 'graphql-error');
  return String(errors?.[0]?.message);
};

t.test('as much as is allowed is answered', async (t) => {
  for (const query of [nested(MAX_DEPTH), aliases(MAX_ALIASES), directives(MAX_DIRECTIVES)]) {
    const { status, errors } = await ask(app, query);
    t.equal(status, 200);
    t.equal(errors, undefined);
  }
});

t.test('a document beyond a limit is refused, and the limit is named', async (t) => {
  t.match(await refusal(nested(MAX_DEPTH + 1)), `${MAX_DEPTH} fields`);
  t.match(await refusal(aliases(MAX_ALIASES + 1)), `${MAX_ALIASES} aliases`);
  const typenames = Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `a${i}: __typename`);
  t.match(await refusal(`{ ${typenames.join(' ')} }`), `${MAX_ALIASES} aliases`);
  t.match(await refusal(directives(MAX_DIRECTIVES + 1)), `${MAX_DIRECTIVES} directives`);
  t.match(await refusal(`{ ${'__typename '.repeat(MAX_TOKENS)} }`), `${MAX_TOKENS} tokens`);
});

t.test('depth and aliases inside fragments count', async (t) => {
  const inFragment = (query: string) => `{ ...F } fragment F on Query ${query}`;
  t.match(await refusal(inFragment(nested(MAX_DEPTH + 1))), `${MAX_DEPTH} fields`);
  t.match(await refusal(inFragment(aliases(MAX_ALIASES + 1))), `${MAX_ALIASES} aliases`);
});

t.test('a query that would cost too much is refused, whatever carries the page size', async (t) => {
  const query =
    'query ($n: Int = 1000) { placements(first: $n) { nodes { report { placements(first: $n) { nodes { year } } } } } }';
  const dear = await ask(app, query);
  t.equal(dear.status, 400);
  t.match(dear.errors?.[0], { extensions: { problem: 'graphql-error', maximum: MAX_COST } });
  t.ok(Number(dear.errors?.[0]?.extensions.cost) > MAX_COST);
  t.equal((await ask(app, query, { n: 1_000 })).status, 400);
  const cheap = await ask(app, query, { n: 5 });
  t.equal(cheap.status, 200);
  t.equal(cheap.data.placements.nodes.length, 5);
});

t.test('what is told once of a list does not cost as much as if it were told of each item', async (t) => {
  const costOf = async (fields: string) =>
    Number((await ask(app, `{ placements(first: 100) { ${fields} } }`)).extensions?.cost.requested);
  const items = await costOf('nodes { year tier }');
  const once = 'evidenceCounts { official derived } knownGaps { year }';
  t.equal(await costOf(`nodes { year tier } ${once}`), items + 3 + 1 + 2 * ASSUMED_SIZES.knownGaps);
  t.equal(
    await costOf(`... on PlacementConnection { ${once} }`),
    OWN_COSTS.list + 3 + 1 + 2 * ASSUMED_SIZES.knownGaps,
  );
});

t.test('the cost of an answer stands in it', async (t) => {
  const { extensions } = await ask(
    app,
    '{ country(code: "KH") { iso2 name tiers(first: 10) { nodes { year } } } }',
  );
  // country, iso2, name, the list, and ten times nodes and year
  t.same(extensions?.cost, { requested: 3 + OWN_COSTS.list + 20, maximum: MAX_COST });
});

t.test('a list costs what it has, and not what it could have', async (t) => {
  const costOf = async (query: string) => Number((await ask(app, query)).extensions?.cost.requested);
  const release = catalogue.current;
  const own = OWN_COSTS.list;
  const [reports, countries, all] = [release.years, release.countries.all, release.placements].map(
    ({ length }) => length,
  ) as [number, number, number];
  const average = all / countries;
  t.equal(await costOf('{ placements { nodes { year } } }'), own + 2 * all);
  const of2022 = release.placementsIn(2022).length;
  t.equal(await costOf('{ placements(filter: { year: 2022 }) { nodes { year } } }'), own + 2 * of2022);
  t.equal(await costOf('{ placements(filter: { year: 2022 }, last: 5) { nodes { year } } }'), own + 10);
  t.equal(
    await costOf('{ country(code: "KH") { tiers { nodes { year } } } }'),
    1 + own + Math.round(2 * average),
  );
  t.equal(
    await costOf('{ countries { nodes { tiers { nodes { year } } } } }'),
    own + countries * (1 + own + Math.round(2 * average)),
  );
  t.equal(await costOf('{ clock(filter: { country: "KH" }) { nodes { year } } }'), own + 2 * reports);
  t.equal((await ask(app, '{ placements(filter: { year: 1999 }) { nodes { year } } }')).errors?.length, 1);
});

t.test('a list that is worked out costs what came of it', async (t) => {
  const { data, extensions } = await ask(
    app,
    '{ precedents(filter: { status: FINAL_YEAR }) { cases { totalCount nodes { year run } } } }',
  );
  t.ok(data.precedents.cases.totalCount > 10);
  t.equal(
    extensions?.cost.requested,
    OWN_COSTS.precedents + OWN_COSTS.list + 1 + 3 * data.precedents.cases.totalCount,
  );
  const all =
    '{ dataset(release: "1.0.0") { changes { counts { added } differences { nodes { key { column value } } } } } }';
  const { errors } = await ask(app, all);
  t.match(errors, [{ message: /costs \d+; \d+ are allowed/, path: ['dataset', 'changes', 'differences'] }]);
  t.equal((await ask(app, all.replace('differences', 'differences(first: 100)'))).errors, undefined);
});

t.test("an analyst's large queries are allowed", async (t) => {
  for (const query of [
    '{ countries { nodes { name tiers { nodes { year tier sources { title } } } } } }',
    '{ placements { nodes { country { iso2 iso3 name region } year tier label evidence sources { key title url } } pageInfo { endCursor hasNextPage } } }',
    '{ reports { nodes { year title publishedOn totals { tier1 tier2 tier2WatchList tier3 specialCase } changes { totalCount } } } }',
  ]) {
    const { status, errors } = await ask(app, query);
    t.equal(status, 200, query);
    t.equal(errors, undefined);
  }
});

t.test('what took seconds in the event loop is refused, or lets others be answered meanwhile', async (t) => {
  const times = (number: number, field: (index: number) => string) =>
    Array.from({ length: number }, (_, index) => field(index)).join(' ');
  const filtered = times(27, (i) => `a${i}: placements(first: 1, filter: { region: "Asia" }) { totalCount }`);
  const types = times(28, (i) => `a${i}: types { fields { type { fields { name type { name } } } } }`);
  for (const query of [`{ placements { nodes { report { ${filtered} } } } }`, `{ __schema { ${types} } }`])
    t.match((await ask(app, query)).errors?.[0]?.message, /costs|more than/, query.slice(0, 40));
  const days = `{ ${times(24, (i) => `d${i}: dataset(asOf: "20${10 + (i % 15)}-0${1 + (i % 9)}-15") { newestReport }`)} }`;
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  t.equal((await ask(app, days)).status, 200);
  clearInterval(timer);
  t.ok(turns > 5, `${turns} turns of the event loop`);
});

t.test('introspection works, and cannot be nested without end', async (t) => {
  const { status, data } = await ask(
    app,
    getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true }),
  );
  t.equal(status, 200);
  t.equal(data.__schema.queryType.name, 'Query');
  const endless =
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
  t.equal((await ask(app, endless)).status, 400);
});

t.test('fragments that spread each other do not hold the service up', async (t) => {
  const chain = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const query = `{ ...F0 } ${chain.join(' ')} fragment F60 on Query { __typename }`;
  t.match(await refusal(query), 'nodes');
});

t.test('a document with many errors is not looked at to its end', async (t) => {
  const query = `{ ${Array.from({ length: 50 }, (_, i) => `nonsense${i}`).join(' ')} }`;
  const { errors } = await ask(app, query);
  t.equal(errors?.length, MAX_DOCUMENT_ERRORS + 1);
  t.match(errors?.at(-1)?.message, 'Too many');
});

t.test('a body beyond its limit is refused', async (t) => {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `{ __typename } #${' '.repeat(MAX_BODY_BYTES)}` },
  });
  t.equal(response.statusCode, 413);
  t.equal(response.json().errors[0].extensions.problem, 'payload-too-large');
});
