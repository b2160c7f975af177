import t from 'tap';
import { searchText } from '../../../src/domain/parameters.js';
import { CHARTS, ChartMetadata } from '../../../src/rest/charts.js';
import { seedAppFor } from '../../support/seed-app.js';
import { NEWEST } from '../../support/seeds.js';

const FLOATING = CHARTS.map(({ example }) => `${example.path}${searchText(example.search)}`);
/** `/a/b?c=d` with `.json` after its path. */
const withSuffix = (address: string, suffix: string) => address.replace(/(\?|$)/, `.${suffix}$1`);

const ORIGIN = 'https://tiers.example';

t.test('the words of charts', async (t) => {
  const app = await seedAppFor(t, { PUBLIC_URL: ORIGIN });
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  await t.test('each chart-ready CSV has them, live and pinned', async (t) => {
    for (const address of FLOATING) {
      for (const prefix of ['', `/releases/${NEWEST}`]) {
        const csv = await get(`${prefix}${withSuffix(address, 'csv')}`);
        const url = `${prefix}/meta${withSuffix(address, 'json')}`;
        const response = await get(url);
        t.equal(csv.statusCode, 200);
        t.equal(response.statusCode, 200, url);
        const words = response.json();
        t.strictSame(Object.keys(words), ['title', 'describe', 'annotate']);
        t.equal(words.describe['source-url'], `${ORIGIN}${csv.headers['content-location']}`);
        t.match(words.describe['source-name'], `edition ${NEWEST}`);
        t.match(words.annotate.notes, /CC-BY-4\.0/);
        t.equal(
          response.headers['content-location'],
          `/releases/${NEWEST}/meta${withSuffix(address, 'json')}`,
        );
        t.match(response.headers['cache-control'], prefix === '' ? /max-age=30/ : /max-age=86400$/);
        t.ok(ChartMetadata.safeParse(words).success, 'no other keys');
        t.strictSame((await get(url.replace('.json', ''))).json(), words, 'without suffix');
      }
    }
  });

  await t.test('they say what the data say', async (t) => {
    const country = (await get('/meta/countries/KH/tiers.json?from=2021')).json();
    t.equal(country.title, 'Cambodia in the Trafficking in Persons Report');
    t.equal(country.describe.intro, 'Its tier in each report, 2021 to 2025. Only: from 2021.');
    t.match(country.describe['aria-description'], /^2021: Tier 2 Watch List; 2022: Tier 3;/);
    const { items, evidenceCounts } = (await get('/countries/KH/tiers?from=2021')).json();
    t.equal(country.describe['aria-description'].split(';').length, items.length);
    t.match(country.annotate.notes, `${evidenceCounts.official} official`);

    const filtered = (await get('/meta/countries/KH/tiers.json?tier=3')).json();
    t.equal(
      filtered.describe['aria-description'].split(';').length,
      (await get('/countries/KH/tiers?tier=3')).json().total,
    );

    const changes = (await get('/meta/reports/2022/changes.json')).json();
    const moves = (await get('/reports/2022/changes?direction=downgrade')).json();
    t.match(changes.describe.intro, `${moves.total} downgraded`);
    t.match(changes.describe['aria-description'], 'Cambodia from 2WL to 3');

    const onTier3 = (await get('/meta/reports/2022/tiers.json?tier=3')).json();
    t.equal(onTier3.describe['aria-description'], '2022: 22 on Tier 3.');

    const asOf = (await get('/meta/watchlist.json?asOf=2019-12-31')).json();
    t.match(asOf.title, /of 2019$/);
    t.match((await get('/meta/reports/2001/changes.json')).json(), {
      describe: { 'aria-description': 'Nobody moved from one tier to another.' },
    });
  });

  await t.test('addresses, validators and methods are as everywhere', async (t) => {
    const named = await get('/meta/countries/khm/tiers.json?from=2020');
    t.equal(named.statusCode, 200);
    t.equal(named.headers['content-location'], `/releases/${NEWEST}/meta/countries/KH/tiers.json?from=2020`);
    const first = await get('/meta/reports.json');
    const again = await get('/meta/reports.json', { 'if-none-match': first.headers.etag as string });
    t.equal(again.statusCode, 304);
    t.equal((await app.inject({ method: 'HEAD', url: '/meta/reports.json' })).statusCode, 200);
    t.equal((await app.inject({ method: 'OPTIONS', url: '/meta/reports.json' })).statusCode, 204);
    t.equal((await app.inject({ method: 'POST', url: '/meta/reports.json' })).statusCode, 405);
    t.equal((await get('/meta/reports.csv')).statusCode, 404);
    t.equal((await get('/meta/reports/1999/tiers.json')).json().type, '/problems/unknown-report');
    t.equal((await get('/meta/reports.json?colour=red')).json().type, '/problems/invalid-parameter');
    t.equal((await get('/meta/countries/Atlantis/tiers.json')).json().type, '/problems/unknown-country');
    t.equal((await get('/releases/9.9.9/meta/reports.json')).json().type, '/problems/unknown-release');
  });
});
