import t from 'tap';
import { ON_DEMAND } from '../../src/domain/optional-fields.js';
import { SERVED } from '../../src/graphql/entities.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';
import { upTo } from '../support/slow.js';
import { compare, type Differences, type Json, toRestQuery, toSelection } from './fixtures/as-rest.js';
import { executeOn } from './fixtures/graphql-app.js';

/* GraphQL has the same values as REST, and every field of the resources that it serves. */

const app = await sharedApp();
const execute = executeOn(app);
const { current } = await seeds();

const YEARS = [2001, 2004, 2014, current.newestYear];
const SOME = current.countries.all.filter((_, index) => index % upTo(12, 60) === 0).map(({ iso2 }) => iso2);

const QUESTIONS: readonly string[] = [
  ...SERVED.map(({ example }) => example),
  '/countries',
  ...['mmr', '104', 'Burma', 'CS', 'KH?asOf=2015-01-01'].map((each) => `/countries/${each}`),
  '/reports',
  '/groups',
  '/groups?kind=bureau',
  '/rules',
  '/sources',
  '/waivers',
  '/releases',
  '/tiers?limit=1',
  '/tiers?country=Burma,KHM&from=2010&to=2015',
  '/tiers?region=caribbean&evidence=official,single_source',
  '/tiers?group=EU&year=2019',
  '/tiers?tier=3&to=2004&limit=1',
  '/determinations?country=RU,ZW&fiscalYear=2016,2026',
  '/clock?group=eu&year=2019,2025',
  '/clock?country=KH&year=2021&assumedRule=tvpra-2008',
  '/clock?country=KH&codes=cow,world_bank&from=2022',
  '/statistics/counts?by=region,year,tier&from=2020&limit=100',
  '/statistics/counts?by=country,tier&country=KH,TH',
  '/tiers?disputed=true&limit=5',
  '/watchlist?year=2021&status=final_year,relisting_limit',
  '/watchlist?year=2021&sort=country',
  '/outcomes?fromTier=2WL&toTier=3&country=GM,VEN&outcome=open_waiver_downgrade&waiver=open',
  '/countries/KH/clock',
  '/releases/1.0.0/rules?asOf=2015-01-01',
  '/releases/1.0.0/tiers?year=2014&asOf=2015-01-01',
  ...YEARS.flatMap((year) => [
    `/reports/${year}`,
    `/tiers?year=${year}`,
    `/reports/${year}/changes`,
    `/watchlist?year=${year}`,
  ]),
  ...SOME.flatMap((iso2) => [
    `/countries/${iso2}`,
    `/countries/${iso2}/tiers`,
    `/countries/${iso2}/clock`,
    `/countries/${iso2}/clock?year=2008`,
    `/spells?country=${iso2}`,
    `/outcomes?country=${iso2}&from=2015`,
  ]),
];

const found: Differences = { values: [], compared: 0 };
/** REST members without a GraphQL field. */
const missing = new Set<string>();

/** Adds all optional fields. */
const withAll = (url: string): string => {
  const { resource } = toRestQuery(url);
  const { include } = resource.query.shape;
  const fields = include
    ? ON_DEMAND.filter((each) => each !== 'trace' && include.safeParse(each).success)
    : [];
  return fields.length > 0 ? `${url}${url.includes('?') ? '&' : '?'}include=${fields}` : url;
};

t.test('returns the same values as REST', async (t) => {
  for (const url of QUESTIONS) {
    const response = await app.inject(withAll(url));
    t.equal(response.statusCode, 200, url);
    const json: Json = response.json();
    const { type, way, path } = toRestQuery(url);
    const body = toSelection(type, json, missing);
    const { data, errors } = await execute(`{ ${way.join(' { ')} ${body} ${'}'.repeat(way.length)}`);
    t.same(errors, undefined, url);
    const given = path.reduce((value: Json, name) => value?.[name], data);
    compare(type, given, json, url, found);
  }
  t.same(found.values, []);
  t.comment(`${found.compared} values`);
  t.ok(found.compared > 10_000, `${found.compared} values`);
});

t.test('has a field for every REST member except reasons and what-ifs', async (t) => {
  t.same([...missing].sort(), ['Clock.whatIf']);
});

t.test('states release and day of the dataset', async (t) => {
  const parts = 'release { version current state } asOf newestReport';
  const { data } = await execute(
    `{ now: dataset { ${parts} } older: dataset(release: "1.0.0") { ${parts} } day: dataset(asOf: "2015-01-01") { ${parts} } }`,
  );
  const { version, newestYear } = current;
  t.strictSame(data, {
    now: {
      release: { version, current: true, state: 'PUBLISHED' },
      asOf: null,
      newestReport: newestYear,
    },
    older: {
      release: { version: '1.0.0', current: false, state: 'PUBLISHED' },
      asOf: null,
      newestReport: 2024,
    },
    day: {
      release: { version, current: true, state: 'PUBLISHED' },
      asOf: '2015-01-01',
      newestReport: 2014,
    },
  });
});
