import t from 'tap';
import { BASE_COSTS } from '../../src/graphql/limits.js';
import { catalogue, execute } from './fixtures/graphql-app.js';

/* Watch-list clock queries. `same-as-rest.test.ts` compares all values with REST. */

const { current } = catalogue;
const { newestYear } = current;

/** Runs a query that must succeed. @returns its data */
const fetchData = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await execute(query, variables);
  t.same(errors, undefined, query);
  return data;
};

/** Runs a query that must fail. @returns its error */
const fetchError = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await execute(query, variables);
  t.equal(errors?.length, 1, query);
  return errors?.[0];
};

t.test('binds a cursor to year, order and filter of its list', async (t) => {
  const page = (args: string) => `{ watchlist(first: 3, ${args}) { pageInfo { endCursor } items { year } } }`;
  const { watchlist } = await fetchData(page('year: 2021'));
  const after = `after: "${watchlist.pageInfo.endCursor}"`;
  await fetchData(page(`year: 2021, ${after}`));
  for (const other of ['year: 2020', 'year: 2021, sort: COUNTRY', 'country: ["KH"]']) {
    const error = await fetchError(page(`${other}, ${after}`));
    t.equal(error?.extensions.problem, 'invalid-cursor', other);
  }
});

t.test('treats null arguments as missing', async (t) => {
  const { plain, nulls } = await fetchData(`{
    plain: watchlist { items { country { iso2 } year } }
    nulls: watchlist(year: null, status: null, first: null, after: null, last: null, before: null) { items { country { iso2 } year } }
  }`);
  t.same(nulls, plain);
  t.equal(plain.items[0].year, newestYear);
  const { country, tiers } = await fetchData(
    '{ tiers(tier: null, country: null) { total } country(country: "KH") { clock(year: null) { year } } }',
  );
  t.equal(tiers.total, current.placements.length);
  t.same(country, { clock: { year: newestYear } });
});

t.test('charges more for computed fields than for stored ones', async (t) => {
  const fetchCost = async (query: string) => Number((await execute(query)).extensions?.cost.requested);
  t.equal(await fetchCost('{ country(country: "KH") { currentClock { status } } }'), BASE_COSTS.object + 2);
  t.equal(await fetchCost('{ country(country: "KH") { clock { sentence } } }'), 2 * BASE_COSTS.object + 1);
});
