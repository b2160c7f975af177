import t from 'tap';
import type { Release } from '../../src/dataset/release.js';
import { ask, buildGraphql, catalogue } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

/** Data of a query that must not fail. */
const dataOf = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(app, query, variables);
  t.same(errors, undefined, query);
  return data;
};
const { current } = catalogue;

t.test('a country is found by any code or name, with all that is known of it', async (t) => {
  const query = `query ($code: String!) { country(country: $code) {
    iso2 iso3 m49 name region subregion intermediateRegion codeStatus validFrom validTo wikidata
    names { name kind } predecessors { iso2 name on } successors { iso2 name on }
    currentTier { year tier }
  } }`;
  for (const code of ['MM', 'mmr', '104', 'Burma', 'MYANMAR']) {
    const { country } = await dataOf(query, { code });
    t.match(country, { iso2: 'MM', iso3: 'MMR', m49: '104', codeStatus: 'OFFICIAL', region: 'Asia' });
    t.ok(country.names.some(({ name }: { name: string }) => name === 'Burma'));
    t.equal(country.currentTier.year, current.newestYear);
  }
  const { country: former } = await dataOf(query, { code: 'CS' });
  t.equal(former.codeStatus, 'WITHDRAWN');
  t.equal(former.currentTier, null);
  t.ok(former.successors.length > 0);
});

t.test('null is no filter', async (t) => {
  const { tiers } = await dataOf('{ tiers(tier: null, country: null) { totalCount } }');
  t.equal(tiers.totalCount, current.placements.length);
});

t.test('dataset answers from an edition, and as a day saw it', async (t) => {
  const older: Release = await catalogue.get('1.0.0');
  const data = await dataOf(`{
    current: dataset { release { version current state } asOf newestReport tiers { totalCount } }
    older: dataset(release: "1.0.0") { release { version current } newestReport tiers { totalCount } }
    day: dataset(asOf: "2015-01-01") {
      asOf newestReport
      country(country: "KH") { currentTier { year } tiers { totalCount } }
      rules { nodes { id: key lastReport } }
    }
  }`);
  t.same(data.current.release, { version: current.version, current: true, state: 'PUBLISHED' });
  t.equal(data.current.tiers.totalCount, current.placements.length);
  t.same(data.older, {
    release: { version: '1.0.0', current: false },
    newestReport: older.newestYear,
    tiers: { totalCount: older.placements.length },
  });
  t.equal(data.day.asOf, '2015-01-01');
  t.equal(data.day.newestReport, 2014);
  t.equal(data.day.country.currentTier.year, 2014);
  t.equal(
    data.day.country.tiers.totalCount,
    current.historyOf('KH').filter(({ year }) => year <= 2014).length,
  );
  t.same(data.day.rules.nodes.at(-1), { id: 'tvpra-2008', lastReport: null });
});
