import { parse } from 'csv-parse/sync';
import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();

t.test('precedents as JSON and as CSV', async (t) => {
  const { items, summary, total } = (await app.inject('/precedents?status=final_year')).json();
  t.equal(items.length, total);
  t.equal(summary.cases, total);
  const csv = await app.inject('/precedents.csv?status=final_year');
  const rows: Record<string, string>[] = parse(csv.body, { columns: true });
  t.equal(rows.length, total);
  t.match(
    rows.find(({ iso2, year }) => iso2 === 'KH' && year === '2021'),
    { iso3: 'KHM', came_from: '2', next_tier: '3', outcome: 'automatic_downgrade', waiver: 'exhausted' },
  );
});

t.test('the cases of countries, by any code or name', async (t) => {
  const answers = await Promise.all(
    ['KH', 'khm', 'Cambodia'].map((country) =>
      app.inject(`/precedents?country=${country}&status=final_year`),
    ),
  );
  for (const answer of answers) t.strictSame(answer.json(), answers[0]?.json());
  const { total, items } = answers[0]?.json() ?? {};
  t.ok(total > 0 && items.length === total);
  t.ok(items.every((each: { country: { iso2: string } }) => each.country.iso2 === 'KH'));
});

t.test('a position without cases answers with none and says so', async (t) => {
  const response = await app.inject('/precedents?from=2012&status=no_clock');
  t.equal(response.statusCode, 200);
  t.match(response.json(), { total: 0, items: [], summary: { cases: 0, sentence: /no earlier case/ } });
});

t.test('on a day, only what had happened by then', async (t) => {
  const { items } = (await app.inject('/precedents?asOf=2016-01-01&status=final_year')).json();
  t.ok(items.length > 0);
  t.ok(items.every(({ next }: { next: { year: number } }) => next.year <= 2015));
});
