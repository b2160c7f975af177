import t from 'tap';
import { appFor } from '../support/app.js';

t.test('asOf shows what the world could know on a day', async (t) => {
  const { app } = await appFor(t);
  const lastYear = async (asOf: string) => {
    const { items } = (await app.inject(`/reports?asOf=${asOf}`)).json();
    return items.at(-1).year;
  };
  t.equal(await lastYear('2022-07-18'), 2021, 'the day before the report of 2022');
  t.equal(await lastYear('2022-07-19'), 2022, 'the day itself');
  t.equal(await lastYear('2001-07-12'), 2001);
  t.equal(await lastYear('2026-01-01'), 2025);
  t.equal((await app.inject('/reports?asOf=2999-12-31')).statusCode, 400, 'a day that has not come');
});

t.test('the law is the one that was enacted by then', async (t) => {
  const { app } = await appFor(t);
  const rules = async (asOf: string) =>
    (await app.inject(`/rules?asOf=${asOf}`))
      .json()
      .items.map((rule: { id: string; lastReport: number | null }) => [rule.id, rule.lastReport]);
  t.strictSame((await rules('2018-07-01')).at(-1), ['tvpra-2008', null], 'nobody knew that it would end');
  t.strictSame((await rules('2019-07-01')).at(-1), ['tvpra-2017', null]);
});

t.test('eligibility as of a day rests on the reports of that day', async (t) => {
  const { app } = await appFor(t);
  const then = (await app.inject('/countries/KH/eligibility?asOf=2021-12-31')).json();
  t.match(then, { year: 2021, status: 'final_year', next: { year: 2022, watchList: 'impossible' } });
  const now = (await app.inject('/countries/KH/eligibility')).json();
  t.match(now, { year: 2025, status: 'not_on_watch_list' });
});

t.test('asOf and a pinned release combine', async (t) => {
  const { app } = await appFor(t);
  const response = await app.inject('/releases/1.0.0/tiers?asOf=2010-12-31&limit=1');
  t.equal(response.statusCode, 200);
  t.equal(response.headers['content-location'], '/releases/1.0.0/tiers?asOf=2010-12-31&limit=1');
  t.equal(response.json().release, '1.0.0');
});

t.test('a determination is known from its day', async (t) => {
  const { app } = await appFor(t);
  const total = async (asOf: string) =>
    (await app.inject(`/determinations?asOf=${asOf}&fiscalYear=2022`)).json().total;
  t.equal(await total('2021-12-20'), 0);
  t.equal(await total('2021-12-21'), 13);
});
