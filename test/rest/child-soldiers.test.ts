import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const get = async (url: string) =>
  (await app.inject({ url, headers: { accept: 'application/json' } })).json();

t.test('the list of a report, with what became of the restriction', async (t) => {
  const list = await get('/child-soldiers-lists?year=2024');
  t.equal(list.total, 17);
  t.match(list.items[0], { country: { iso2: 'AF' }, year: 2024, fiscalYear: 2025 });
  t.strictSame(list.knownGaps, []);
});

t.test('a year that was not found is a gap, not a list without countries', async (t) => {
  const list = await get('/child-soldiers-lists?year=2025');
  t.equal(list.total, 0);
  t.match(list.knownGaps, [{ year: 2025, what: /was not found/ }]);
  t.strictSame(
    (await get('/child-soldiers-lists')).knownGaps.map(({ year }: { year: number }) => year),
    [2011, 2013, 2023, 2025],
  );
});

t.test('the listings of a country', async (t) => {
  const list = await get('/countries/SO/child-soldiers-lists');
  t.equal(list.total, 15);
  t.match(list, { country: { name: 'Somalia' } });
  t.equal(list.items[0].year, 2010);
  t.equal('country' in list.items[0], false);
  t.equal((await get('/countries/SE/child-soldiers-lists')).total, 0);
});

t.test('filters and formats', async (t) => {
  const full = await get('/child-soldiers-lists?from=2014&to=2016&waiver=full,part');
  t.ok(full.items.every(({ waiver }: { waiver: string }) => waiver === 'full' || waiver === 'part'));
  const csv = await app.inject('/child-soldiers-lists.csv?year=2010');
  t.match(csv.body, /^iso3,iso2,country,year,fiscal_year,waiver,basis,note\n/);
  const page = await app.inject({ url: '/child-soldiers-lists?year=2025', headers: { accept: 'text/html' } });
  t.match(page.body, /was not found in any source/);
});

t.test('earlier editions have no such list, and say nothing of one', async (t) => {
  t.match(await get('/releases/1.1.0/child-soldiers-lists'), { total: 0, items: [] });
  t.equal((await get('/releases/1.1.0')).rows.child_soldiers_lists, undefined);
  const fields = await get('/releases/1.1.0/schema');
  t.notOk(fields.items.some(({ table }: { table: string }) => table === 'vote_pages'));
  t.equal((await app.inject('/releases/1.1.0/download/vote_pages.csv')).statusCode, 404);
});

t.test('join keys, the reading of the law and complete fiscal years are served', async (t) => {
  t.match((await get('/countries/KH')).codes, { cow: '811', worldBank: 'KHM', ioc: 'CAM' });
  t.equal((await get('/releases/1.1.0/countries/KH')).codes, null);
  t.match((await get('/rules/tvpra-2017')).verified, { until: '2026-07' });
  t.equal((await get('/rules/tvpra-2008')).verified, null);
  const { fiscalYears } = await get('/determinations?fiscalYear=2016,2017');
  t.match(fiscalYears, [
    { fiscalYear: 2016, reportYear: 2015, tier3: 23, withoutRow: 0, complete: true },
    { fiscalYear: 2017, reportYear: 2016, tier3: 27, withoutRow: 21, complete: false },
  ]);
});
