import t from 'tap';
import { watchListStandings } from '../../src/dataset/standings.js';
import { BASE_COSTS } from '../../src/graphql/limits.js';
import { ask, catalogue } from './fixtures/graphql-app.js';

/* Watch-list clock queries. `same-as-rest.test.ts` compares all values with REST. */

const { current } = catalogue;
const { newestYear } = current;

/** Runs a query that must succeed. @returns its data */
const fetchData = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(query, variables);
  t.same(errors, undefined, query);
  return data;
};

/** Runs a query that must fail. @returns its error */
const fetchError = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await ask(query, variables);
  t.equal(errors?.length, 1, query);
  return errors?.[0];
};

t.test('binds a cursor to year, order and filter of its list', async (t) => {
  const page = (args: string) => `{ watchlist(first: 3, ${args}) { pageInfo { endCursor } nodes { year } } }`;
  const { watchlist } = await fetchData(page('year: 2021'));
  const after = `after: "${watchlist.pageInfo.endCursor}"`;
  await fetchData(page(`year: 2021, ${after}`));
  for (const other of ['year: 2020', 'year: 2021, orderBy: COUNTRY', 'country: ["KH"]']) {
    const error = await fetchError(page(`${other}, ${after}`));
    t.equal(error?.extensions.problem, 'invalid-cursor', other);
  }
});

t.test('treats null arguments as missing', async (t) => {
  const { plain, nulls } = await fetchData(`{
    plain: watchlist { nodes { country { iso2 } year } }
    nulls: watchlist(year: null, status: null, first: null, after: null, last: null, before: null) { nodes { country { iso2 } year } }
  }`);
  t.same(nulls, plain);
  t.equal(plain.nodes[0].year, newestYear);
  const { country, verify, tiers } = await fetchData(`{
    tiers(tier: null, country: null) { totalCount }
    country(country: "KH") { clock(history: null, year: null, assumedRule: null) { year whatIf { assumptions } } }
    verify(claim: { country: "KH", year: 2022, tier: TIER_3, region: null, count: null }) { verdict }
  }`);
  t.equal(tiers.totalCount, current.placements.length);
  t.same(country, { clock: { year: newestYear, whatIf: null } });
  t.same(verify, { verdict: 'SUPPORTED' });
});

t.test('limits the number of placements in a simulation', async (t) => {
  const history = Array.from({ length: 61 }, (_, index) => ({ year: 2030 + index, tier: 'TIER_2' }));
  const query =
    'query ($history: [PlacementInput!]) { country(country: "KH") { clock(history: $history) { status } } }';
  t.match((await fetchError(query, { history }))?.message, /maximum is 60/);
});

t.test('charges more for computed fields than for stored ones', async (t) => {
  const fetchCost = async (query: string) => Number((await ask(query)).extensions?.cost.requested);
  t.equal(await fetchCost('{ country(country: "KH") { currentClock { status } } }'), BASE_COSTS.object + 2);
  t.equal(
    await fetchCost('{ country(country: "KH") { clock { trace { conclusion } } } }'),
    2 * BASE_COSTS.object + 2,
  );
  t.ok((await fetchCost('{ precedents(first: 1) { totalCount } }')) > 2_000);
});

t.test('accepts a claim as one variable', async (t) => {
  const claim = { country: ['KH'], year: [2022], tier: 'TIER_3' };
  const { verify } = await fetchData('query ($claim: ClaimInput!) { verify(claim: $claim) { verdict } }', {
    claim,
  });
  t.same(verify, { verdict: 'SUPPORTED' });
});

t.test('allows the whole watch list with all reasons, in pages', async (t) => {
  const { watchlist } = await fetchData(`{ watchlist(first: 50) { totalCount nodes {
    country { iso2 name region } status run next { year permittedTiers watchList } citation evidence
    trace { conclusion steps { clause title citation inputs { year tier evidence assumed }
      test { expression values { name value } } holds decides sentence } }
  } } }`);
  t.equal(watchlist.nodes.length, watchListStandings(current).length);
});
