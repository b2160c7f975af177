import t from 'tap';
import { fixedApp } from '../support/seed-app.js';
import { fixedSeeds } from '../support/seeds.js';

const app = await fixedApp();

t.test('encodes each reason for a missing tier differently in a wide table', async (t) => {
  for (const [query, cells] of [
    ['country=US&from=2009&to=2011&tier=1', 'NR,1,1'],
    ['country=KH&from=2021&to=2022&tier=3', 'LO,3'],
    // Croatia joined the European Union on 1 July 2013, after the report of that year.
    ['country=HR&from=2013&to=2016&group=eu&evidence=corroborated', 'NM,LO,LO,2'],
    ['country=HR&from=2012&to=2015&group=eu', 'NM,NM,2,2'],
    ['country=TW&from=2001&to=2003', 'NK,NR,1'],
    ['country=TN&from=2003&to=2005', 'SC,NK,SC'],
    ['country=SS&from=2010&to=2012', ',,2WL'],
  ] as const) {
    const csv = (await app.inject(`/tiers.csv?${query}&shape=wide`)).body.trim().split('\n');
    t.match(csv.at(-1), new RegExp(`,${cells}$`), query);
  }
  t.equal((await app.inject('/tiers.xlsx?country=KH&shape=wide')).statusCode, 200);
  const { body } = await app.inject('/countries.csv');
  t.match(body, /^KIR,KI,.*,NR,/m, 'Kiribati is not in the newest report');
});

t.test('includes all countries and years by default', async (t) => {
  const rows = (await app.inject('/tiers.csv?shape=wide')).body.trim().split('\n');
  t.equal(rows.length, 192, 'a header and 191 countries');
  const { years } = (await fixedSeeds()).current;
  t.equal(rows[0], ['iso3', 'iso2', 'country', ...years].join());
  t.equal(rows.filter((row) => row.endsWith(',3')).length, 20, 'Tier 3 of the newest report');
});

t.test('has a row for a named country that no report covered', async (t) => {
  const csv = (await app.inject('/tiers.csv?shape=wide&country=US&from=2003&to=2005')).body
    .trim()
    .split('\n');
  t.match(csv[1], /^USA?,.*NR,NR,NR$/);
  t.equal(csv.length, 2);
});
