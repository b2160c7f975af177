import t from 'tap';
import { acceptsAsOf } from '../../src/kit/resource.js';
import { RESOURCES } from '../../src/resources/index.js';
import { fixedApp } from '../support/seed-app.js';

const app = await fixedApp();

t.test('shows what was published by a day', async (t) => {
  const lastYear = async (asOf: string) => {
    const { items } = (await app.inject(`/reports?asOf=${asOf}`)).json();
    return items[0].year;
  };
  t.equal(await lastYear('2022-07-18'), 2021, 'the day before the 2022 report');
  t.equal(await lastYear('2022-07-19'), 2022, 'the day of the 2022 report');
  t.equal(await lastYear('2001-07-12'), 2001);
  t.equal(await lastYear('2026-01-01'), 2025);
});

t.test('applies the law enacted by the day', async (t) => {
  const rules = async (asOf: string) =>
    (await app.inject(`/rules?asOf=${asOf}`))
      .json()
      .items.map((rule: { id: string; lastReport: number | null }) => [rule.id, rule.lastReport]);
  t.strictSame((await rules('2018-07-01'))[0], ['tvpra-2008', null], 'its end was not known yet');
  t.strictSame((await rules('2019-07-01'))[0], ['tvpra-2017', null]);
});

t.test('assesses the clock by the reports of the day', async (t) => {
  const then = (await app.inject('/countries/KH/clock?asOf=2021-12-31')).json();
  t.match(then, { year: 2021, status: 'final_year', next: { year: 2022, watchList: 'impossible' } });
  const now = (await app.inject('/countries/KH/clock')).json();
  t.match(now, { year: 2025, status: 'not_on_watch_list' });
});

t.test('combines asOf with a pinned release', async (t) => {
  const response = await app.inject('/releases/1.0.0/tiers?asOf=2010-12-31&limit=1');
  t.equal(response.statusCode, 200);
  t.equal(response.headers['content-location'], '/releases/1.0.0/tiers?asOf=2010-12-31&limit=1');
  t.equal(response.json().release, '1.0.0');
});

t.test('shows a determination from its day on', async (t) => {
  const total = async (asOf: string) =>
    (await app.inject(`/determinations?asOf=${asOf}&fiscalYear=2022`)).json().total;
  t.equal(await total('2021-12-20'), 0);
  t.equal(await total('2021-12-21'), 22);
});

t.test('shows a country from its first day on, and its end only once it has happened', async (t) => {
  const get = async (address: string) => (await app.inject(address)).json();
  const codes = async (asOf: string) =>
    (await get(`/countries?asOf=${asOf}`)).items.map(({ iso2 }: { iso2: string }) => iso2);
  const early = await codes('2003-01-01');
  t.equal(early.length, 186, 'all but CW, ME, RS, SS and SX');
  for (const iso2 of ['CW', 'ME', 'RS', 'SS', 'SX']) t.notOk(early.includes(iso2), iso2);
  t.ok(early.includes('TL'), 'began on 2002-05-20');
  t.notOk((await codes('2002-05-19')).includes('TL'));
  for (const [iso2, first] of [
    ['SS', '2011-08-11'],
    ['CW', '2010-12-15'],
    ['RS', '2006-09-26'],
  ] as const) {
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    t.notOk((await codes(before)).includes(iso2), `${iso2} on ${before}`);
    t.ok((await codes(first)).includes(iso2), `${iso2} on ${first}`);
  }
  t.match(await get('/countries/CS?asOf=2006-09-25'), {
    codeStatus: 'official',
    validTo: null,
    successors: [],
    currentTier: { year: 2006 },
  });
  const permitted = (await get('/countries/CS?asOf=2006-09-25')).currentClock.next.permittedTiers;
  t.ok(permitted.length > 0, 'the next report could place it');
  t.match(await get('/countries/CS?asOf=2006-09-26'), {
    codeStatus: 'withdrawn',
    validTo: '2006-09-26',
    successors: [{ iso2: 'ME' }, { iso2: 'RS' }],
  });
  t.strictSame((await get('/countries/SD?asOf=2011-08-10')).successors, []);
  t.match((await get('/countries/SD?asOf=2011-08-11')).successors, [{ iso2: 'SS' }]);
  const csv = (await app.inject('/countries.csv?asOf=2008-12-31')).body;
  t.notMatch(csv, /South Sudan|Curaçao|withdrawn.*2010/);
});

t.test('states the first day of a country requested before it', async (t) => {
  const getProblem = (address: string) => app.inject(address).then(({ json }) => json());
  t.match(await getProblem('/countries/SS?asOf=2008-12-31'), {
    validFrom: '2011-08-11',
    suggestions: [{ iso2: 'SD' }],
  });
  t.match(await getProblem('/tiers?country=SS&asOf=2008-12-31'), {
    validFrom: '2011-08-11',
    errors: [{ parameter: 'country', value: 'SS', near: ['Sudan (SD)'] }],
  });
  t.match(await getProblem('/reports/2022?asOf=2019-12-31'), { firstYear: 2001, lastYear: 2019 });
});

t.test('leaves future countries out of pages and graphics of a day', async (t) => {
  const accept = 'text/html';
  for (const address of [
    '/countries?asOf=2003-01-01',
    '/countries/CS?asOf=2003-01-01',
    '/countries/SD?asOf=2010-12-31',
    '/tiers?asOf=2003-01-01',
    '/reports/2002?asOf=2003-01-01',
    '/watchlist?asOf=2005-12-31',
  ]) {
    const response = await app.inject({ url: address, headers: { accept } });
    t.equal(response.statusCode, 200, address);
    t.notMatch(response.body, /South Sudan|>Montenegro<|Curaçao/, address);
  }
  for (const address of [
    '/reports/2002/map.svg?asOf=2003-01-01',
    '/statistics/counts.svg?asOf=2003-01-01',
    '/countries/CS/tiers.svg?asOf=2003-01-01',
  ]) {
    t.equal((await app.inject(address)).statusCode, 200, address);
  }
  const page = await app.inject({ url: '/countries/SS?asOf=2008-12-31', headers: { accept } });
  t.equal(page.statusCode, 404);
  t.match(page.body, 'it has one since 11 August 2011');
});

t.test('accepts asOf exactly where a day changes the response', async (t) => {
  for (const resource of RESOURCES) {
    const { example } = resource;
    const getAsOf = (day: string) => app.inject(`${example}${example.includes('?') ? '&' : '?'}asOf=${day}`);
    const then = await getAsOf('2003-01-01');
    if (acceptsAsOf(resource)) t.not(then.body, (await app.inject(example)).body, example);
    else t.match(then.json().errors, [{ parameter: 'asOf', message: /^is not a query parameter/ }], example);
  }
});

t.test('links a page of a day without asOf to what no day changes', async (t) => {
  const url = '/countries/KH/tiers/2015?asOf=2019-12-31';
  const { body } = await app.inject({ url, headers: { accept: 'text/html' } });
  t.match(body, 'href="/sources"');
  t.match(body, 'href="/countries/KH?asOf=2019-12-31"');
});
