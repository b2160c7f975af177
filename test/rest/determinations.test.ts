import t from 'tap';
import { fixedApp } from '../support/seed-app.js';

const app = await fixedApp();
const get = async (url: string) => (await app.inject(url)).json();

interface Gap {
  readonly fiscalYear: number;
  readonly countries: readonly { readonly iso2: string }[];
}
const shape = (gaps: readonly Gap[]) =>
  gaps.map(({ fiscalYear, countries }) => [fiscalYear, countries.map(({ iso2 }) => iso2).join(' ')]);

t.test('lists the countries of a fiscal year whose determination is missing', async (t) => {
  const { total, knownGaps } = await get('/determinations?fiscalYear=2026');
  t.equal(total, 0);
  t.strictSame(shape(knownGaps), [[2026, 'AF BY CN CU ER IR KH KP LA MM MO NI PG RU SD SS SX SY TD VE']]);
  t.match(knownGaps[0], { reportYear: 2025, what: /not found/ });
  t.equal((await get('/determinations?fiscalYear=2002')).total, 0);
});

t.test('states who is missing from a year read in part, and no gap for one read completely', async (t) => {
  t.strictSame((await get('/determinations?fiscalYear=2014')).knownGaps, []);
  const { total, knownGaps } = await get('/determinations?fiscalYear=2021');
  t.equal(total, 14);
  t.strictSame(shape(knownGaps), [[2021, 'BY DZ KM MM PG SS TM VE']]);
  t.strictSame((await get('/determinations?fiscalYear=2016,2022')).knownGaps, [], 'read since 1.1.0');
  t.strictSame(shape((await get('/releases/1.1.0/determinations?fiscalYear=2022')).knownGaps), [
    [2022, 'DZ MY TM VE'],
  ]);
});

t.test('lists gaps for the years in which a country was on Tier 3', async (t) => {
  t.strictSame(shape((await get('/determinations?country=KH')).knownGaps), [
    [2006, ''],
    [2026, 'KH'],
  ]);
  t.strictSame((await get('/determinations?country=FR')).knownGaps, []);
});

t.test('knows no later gap in an older release or on an earlier day', async (t) => {
  const years = async (url: string) => shape((await get(url)).knownGaps).map(([year]) => year);
  t.equal((await years('/releases/1.0.0/determinations')).at(-1), 2025);
  t.equal((await years('/releases/1.1.0/determinations?asOf=2021-12-20')).at(-1), 2021);
  t.equal((await years('/releases/1.1.0/determinations?asOf=2021-12-21')).at(-1), 2022);
  t.equal((await years('/determinations?asOf=2025-09-30')).at(-1), 2021);
  t.equal((await years('/determinations?asOf=2025-10-01')).at(-1), 2026);
});

t.test('shows on pages what is not known', async (t) => {
  const page = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  t.match(
    await page('/determinations?fiscalYear=2026'),
    /Fiscal year 2026: the text of the determination was not found/,
  );
  const cambodia = await page('/countries/KH');
  t.match(cambodia, /We do not have the 2026 decision\./);
  t.notMatch(await page('/countries/FR'), 'What followed');
});
