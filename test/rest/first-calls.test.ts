import t from 'tap';
import { appFor } from '../support/app.js';
import { NEWEST_IN_REPOSITORY } from '../support/seeds.js';

/* The five calls that every visitor tries first. */

const { app, catalogue } = await appFor(t);

t.test('GET /countries/KH/tiers', async (t) => {
  const response = await app.inject('/countries/KH/tiers');
  t.equal(response.statusCode, 200);
  const body = response.json();
  t.match(body, {
    release: NEWEST_IN_REPOSITORY,
    total: 25,
    country: { iso2: 'KH', iso3: 'KHM', name: 'Cambodia' },
    next: null,
  });
  t.equal(body.items.length, 25);
  t.match(
    body.items.find((item: { year: number }) => item.year === 2022),
    { year: 2022, tier: '3', evidence: /^(official|corroborated)$/ },
  );
  t.strictSame(
    body.items.map((item: { tier: string }) => item.tier),
    '2 3 2 2 3 2WL 2WL 2 2WL 2 2 2 2WL 2WL 2WL 2 2 2 2WL 2WL 2WL 3 3 3 3'.split(' '),
  );
});

t.test('GET /countries/khm/tiers.csv', async (t) => {
  const response = await app.inject('/countries/khm/tiers.csv');
  t.equal(response.statusCode, 200);
  const [header, first] = response.body.split('\n');
  t.equal(header, 'iso3,iso2,country,year,tier,evidence,disputed,sources');
  t.equal(first, 'KHM,KH,Cambodia,2001,2,official,false,kelley;state_text');
});

t.test('GET /countries/Burma/tiers?from=2010', async (t) => {
  const body = (await app.inject('/countries/Burma/tiers?from=2010')).json();
  t.equal(body.total, 16);
  t.equal(body.items[0].year, 2010);
});

t.test('GET /tiers?year=2022&tier=3', async (t) => {
  const response = await app.inject('/tiers?year=2022&tier=3');
  t.equal(response.statusCode, 200);
  const body = response.json();
  t.equal(body.total, 22);
  t.strictSame(
    body.items.map((item: { country: { iso2: string } }) => item.country.iso2),
    'AF BN BY CN CU CW ER GW IR KH KP MM MO MY NI RU SS SX SY TM VE VN'.split(' '),
  );
});

t.test('a wide table has a word of its own for each reason why a cell has no tier', async (t) => {
  for (const [query, cells] of [
    ['country=US&from=2009&to=2011&tier=1', 'NR,1,1'],
    ['country=KH&from=2021&to=2022&tier=3', 'LO,3'],
    // Croatia came into the European Union on 1 July 2013, after the report of that year.
    ['country=HR&from=2013&to=2016&group=eu&evidence=corroborated', 'NM,LO,LO,2'],
    ['country=HR&from=2012&to=2015&group=eu', 'NM,NM,2,2'],
    ['country=TW&from=2001&to=2003', 'NK,NR,1'],
    ['country=SS&from=2010&to=2012', ',,2WL'],
  ] as const) {
    const csv = (await app.inject(`/tiers.csv?${query}&shape=wide`)).body.trim().split('\n');
    t.match(csv.at(-1), new RegExp(`,${cells}$`), query);
  }
  for (const path of ['/tiers', '/tiers.ndjson', '/countries/KH/tiers', '/reports/2022/tiers.json']) {
    const refused = await app.inject(`${path}?shape=wide`);
    t.equal(refused.statusCode, 400, path);
    t.match(refused.json().detail, /^shape=wide is for tables, .*\.csv, \.xlsx, \.parquet/, path);
  }
  t.equal((await app.inject('/tiers.xlsx?country=KH&shape=wide')).statusCode, 200);
  const { body } = await app.inject('/countries.csv');
  t.match(body, /^KIR,KI,.*,NR,/m, 'Kiribati is not in the newest report');
});

t.test('GET /tiers.csv?shape=wide', async (t) => {
  const { body } = await app.inject('/tiers.csv?shape=wide');
  const rows = body
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  t.equal(rows.length, 192, 'a header and 191 countries');
  t.strictSame(rows[0], ['iso3', 'iso2', 'country', ...catalogue.current.years.map(String)]);
  t.equal(rows.filter((row) => row.at(-1) === '3').length, 20, 'Tier 3 of the newest report');
  const cell = (iso2: string, year: number) =>
    rows.find(([, code]) => code === iso2)?.[rows[0]?.indexOf(String(year)) ?? -1];
  t.equal(cell('US', 2005), 'NR', 'not in the report');
  t.equal(cell('TW', 2001), 'NK', 'not known');
  t.equal(cell('SS', 2008), '', 'no such country yet');
});
