import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const get = async (url: string) =>
  (await app.inject({ url, headers: { accept: 'application/json' } })).json();

t.test('serves earlier releases with later tables empty', async (t) => {
  t.equal((await get('/releases/1.1.0')).rows.child_soldiers_lists, 0);
  const { body } = await app.inject('/releases/1.1.0/download/vote_pages.csv');
  t.match(body, /^iso3,iso2,year,[^\n]*\n$/, 'its columns alone');
});

t.test('serves child soldiers lists as release files, not as an API list', async (t) => {
  t.match((await app.inject('/releases/1.4.0/download/child_soldiers_lists.csv')).body, /^iso3,iso2,year,/);
  t.equal((await app.inject('/child-soldiers-lists')).statusCode, 404);
});

t.test('serves join keys, readings of the law and complete fiscal years', async (t) => {
  t.match((await get('/countries/KH')).codes, { cow: '811', worldBank: 'KHM', ioc: 'CAM' });
  t.equal((await get('/releases/1.1.0/countries/KH')).codes, null);
  t.match((await get('/rules/tvpra-2017')).verified, { until: '2026-07' });
  t.equal((await get('/rules/tvpra-2008')).verified, null);
  const { fiscalYears } = await get('/determinations?fiscalYear=2016,2017');
  t.match(fiscalYears, [
    { fiscalYear: 2016, reportYear: 2015, tier3: 23, withoutRow: 0, complete: true },
    { fiscalYear: 2017, reportYear: 2016, tier3: 27, withoutRow: 17, complete: false },
  ]);
});
