import t from 'tap';
import { watchListStandings } from '../../src/dataset/standings.js';
import { OWN_COSTS } from '../../src/graphql/limits.js';
import { ask, catalogue } from './fixtures/graphql-app.js';

/* What an analyst asks of the watch-list clock; that all values are those of REST, `same-as-rest.test.ts` holds. */

const { current } = catalogue;
const { newestYear } = current;

/** Data of a query that must not fail. */
const dataOf = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(query, variables);
  t.same(errors, undefined, query);
  return data;
};

/** The error of a query that must fail. */
const errorOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await ask(query, variables);
  t.equal(errors?.length, 1, query);
  return errors?.[0];
};

t.test('a cursor belongs to the list of its year, order and filter', async (t) => {
  const page = (args: string) => `{ watchlist(first: 3, ${args}) { pageInfo { endCursor } nodes { year } } }`;
  const { watchlist } = await dataOf(page('year: 2021'));
  const after = `after: "${watchlist.pageInfo.endCursor}"`;
  await dataOf(page(`year: 2021, ${after}`));
  for (const other of ['year: 2020', 'year: 2021, orderBy: { field: NAME }', 'country: ["KH"]']) {
    const error = await errorOf(page(`${other}, ${after}`));
    t.equal(error?.extensions.problem, 'invalid-cursor', other);
  }
});

t.test('null is as if not given', async (t) => {
  const { plain, nulls } = await dataOf(`{
    plain: watchlist { nodes { country { iso2 } year } }
    nulls: watchlist(year: null, status: null, first: null, after: null, last: null, before: null) { nodes { country { iso2 } year } }
  }`);
  t.same(nulls, plain);
  t.equal(plain.nodes[0].year, newestYear);
  const { simulate, verify, tiers } = await dataOf(`{
    tiers(tier: null, country: null) { totalCount }
    simulate(country: "KH", history: null, year: null, rules: null) { year rules { key } }
    verify(claim: { country: "KH", year: 2022, tier: TIER_3, region: null, count: null }) { verdict }
  }`);
  t.equal(tiers.totalCount, current.placements.length);
  t.same(simulate, { year: newestYear, rules: null });
  t.same(verify, { verdict: 'SUPPORTED' });
});

t.test('a what-if that cannot be is refused in words', async (t) => {
  for (const [args, code, message] of [
    ['', 'invalid-history', /country, a history, or both/],
    ['history: [{ year: 2020 }]', 'graphql-error', /tier/],
    ['history: [{ year: 2020, tier: TIER_1 }, { year: 2020, tier: TIER_2 }]', 'invalid-history', /2020/],
    ['history: [{ year: 2003, tier: TIER_2_WATCH_LIST }]', 'invalid-history', /2003/],
    ['history: [{ year: 2200, tier: TIER_1 }]', 'invalid-history', /1990 to 2100/],
    ['country: "KH", year: 2000000000', 'invalid-parameter', /year/],
    ['country: "KH", rules: "tvpra-1776"', 'invalid-parameter', /tvpra-1776/],
    ['country: "Atlantis"', 'invalid-parameter', /Atlantis/],
    [`country: "${'x'.repeat(101)}"`, 'invalid-parameter', /more than 100/],
  ] as const) {
    const error = await errorOf(`{ simulate${args === '' ? '' : `(${args})`} { status } }`);
    t.equal(error?.extensions.problem, code, args);
    t.match(error?.message, message, args);
  }
  const history = Array.from({ length: 61 }, (_, index) => ({ year: 2030 + index, tier: 'TIER_2' }));
  const error = await errorOf(
    'query ($history: [PlacementInput!]) { simulate(history: $history) { status } }',
    {
      history,
    },
  );
  t.match(error?.message, /at most 60/);
});

t.test('a claim whose parts do not go together is refused, in the names of GraphQL', async (t) => {
  for (const [claim, code, message] of [
    ['country: "KH", year: 2022', 'invalid-claim', /worseThan.*firstTimeInTier/],
    ['country: "KH", tier: TIER_3', 'invalid-claim', /year is missing/],
    ['country: "KH", year: 2022, tier: TIER_3, run: 1', 'invalid-claim', /2 claims/],
    ['country: "KH", year: 2022, bestSince: 2021', 'invalid-claim', /bestSince must lie/],
    ['country: "KH", year: 2022, run: -1', 'invalid-parameter', /run must be a whole number/],
    [
      'year: 2022, tier: TIER_3, count: 99999',
      'invalid-parameter',
      /count must be a whole number from 0 to 9999/,
    ],
    ['year: 2022, tier: TIER_3, count: 3, group: "BRICS"', 'invalid-parameter', /no group "BRICS".*asean/],
    ['country: "KH", year: 2022, worseThan: "1980"', 'invalid-parameter', /^worseThan: 1980 must be/],
    ['', 'invalid-claim', /Also missing: country and year/],
    ['country: "KH", year: 20222, tier: TIER_3', 'invalid-parameter', /year/],
    ['country: "Atlantis", year: 2022, tier: TIER_3', 'invalid-parameter', /Atlantis/],
    [`country: "KH", year: 2022, worseThan: "${'x'.repeat(101)}"`, 'invalid-parameter', /more than 100/],
  ] as const) {
    const error = await errorOf(`{ verify(claim: { ${claim} }) { verdict } }`);
    t.equal(error?.extensions.problem, code, claim);
    t.match(error?.message, message, claim);
    t.notMatch(JSON.stringify(error), /best_since|worse_than|first_time/, claim);
  }
});

t.test('a period or a year that cannot be is refused as in REST', async (t) => {
  for (const [query, message] of [
    ['{ downgrades(from: 2020, to: 2010) { totalCount } }', /lies after to/],
    ['{ waivers(from: 2020, to: 2010) { totalCount } }', /lies after to/],
    ['{ country(country: "KH") { outcomes(from: 2020, to: 2010) { totalCount } } }', /lies after to/],
    [
      '{ country(country: "KH") { eligibility(year: 1999) { status } } }',
      new RegExp(`^year: .*2001 to ${newestYear}`),
    ],
  ] as const) {
    const error = await errorOf(query);
    t.equal(error?.extensions.problem, 'invalid-parameter', query);
    t.match(error?.message, message, query);
  }
  const later = await errorOf(
    `{ country(country: "KH") { eligibility(year: ${newestYear + 1}) { status } } }`,
  );
  t.equal(later?.extensions.problem, 'report-not-in-edition');
});

t.test('what is worked out costs more than what is read', async (t) => {
  const costOf = async (query: string) => Number((await ask(query)).extensions?.cost.requested);
  t.equal(await costOf('{ country(country: "KH") { currentClock { status } } }'), OWN_COSTS.object + 2);
  t.equal(
    await costOf('{ country(country: "KH") { eligibility { trace { conclusion } } } }'),
    2 * OWN_COSTS.object + 2,
  );
  t.ok((await costOf('{ precedents(first: 1) { totalCount } }')) > 2_000);
  const many = Array.from({ length: 11 }, (_, i) => `s${i}: annotate(text: $text) { sentences { text } }`);
  const error = await errorOf(`query ($text: String!) { ${many.join(' ')} }`, {
    text: 'Cuba was on Tier 3. '.repeat(300),
  });
  t.match(error?.message, /costs/);
});

t.test('a claim is one variable', async (t) => {
  const claim = { country: ['KH'], year: [2022], tier: 'TIER_3' };
  const { verify } = await dataOf('query ($claim: ClaimInput!) { verify(claim: $claim) { verdict } }', {
    claim,
  });
  t.same(verify, { verdict: 'SUPPORTED' });
});

t.test("an analyst's whole watch list with all reasons is allowed, in pages", async (t) => {
  const { watchlist } = await dataOf(`{ watchlist(first: 50) { totalCount nodes {
    country { iso2 name region } status run next { year permittedTiers watchList } citation evidence
    trace { conclusion steps { clause title citation inputs { year tier evidence assumed }
      test { expression values { name value } } holds decides sentence } }
    wouldChange { status relation sentence changes { __typename
      ... on PlacementChange { year fromTier toTiers } ... on RuleChange { fromRule { key } toRule { key } } } }
  } } }`);
  t.equal(watchlist.nodes.length, watchListStandings(current).length);
});
