import t from 'tap';
import { fetchAllRows } from '../support/all-rows.js';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const get = async (url: string) =>
  (await app.inject({ url, headers: { accept: 'application/json' } })).json();
const sum = (numbers: object): number =>
  (Object.values(numbers) as number[]).reduce((total, number) => total + number, 0);

t.test('names the reports whose waivers may be incomplete', async (t) => {
  const all = await get('/waivers');
  t.equal(sum(all.evidenceCounts), all.total);
  const open = all.knownGaps.map(({ year }: { year: number }) => year);
  t.strictSame(open, [2011, 2011, 2012, 2016, 2017, 2021, 2025]);
  const first = await get('/waivers?year=2011');
  t.equal(first.total, 13);
  t.match(first.knownGaps, [{ what: /was not read whole/ }, { what: /said 12; 13 are counted/ }]);
  t.strictSame((await get('/waivers?year=2019')).knownGaps, [], 'a list read completely');
  t.strictSame((await get('/waivers?country=US')).knownGaps, [], 'never on the watch list');
});

t.test('lists no outcome of a report that a gap hides, and no origin that is not known', async (t) => {
  const gapYears = (list: { knownGaps: { year: number }[] }) => list.knownGaps.map(({ year }) => year);
  const clock = await fetchAllRows(app, '/clock');
  const hidden = clock.items.filter(({ coverage }: { coverage: string }) => coverage === 'not_known');
  const key = ({ country, year }: { country: { iso2: string }; year: number }) => `${country.iso2}${year}`;
  const listed = new Set((await fetchAllRows(app, '/outcomes')).items.map(key));
  t.ok(hidden.length > 100);
  for (const row of hidden) t.notOk(listed.has(key(row)), key(row));

  const { total, ...congo } = await get('/outcomes?country=CG&year=2005,2006');
  t.equal(total, 0);
  t.strictSame(gapYears(congo), [2005, 2006]);
  const after = await get('/outcomes?country=CG&year=2007&include=sentence');
  t.match(after, { total: 1, items: [{ fromTier: null, sentence: /2006 report .* is not known/ }] });
  t.strictSame(gapYears(after), [2006], 'the gap behind where it came from');
  t.equal((await get('/outcomes?country=CG&year=2007&fromTier=NR')).total, 0);
  t.match(await get('/outcomes?country=AF&fromTier=NR'), { total: 1, knownGaps: [] });

  const [tunisia] = (await get('/precedents?country=TN&year=2003&include=rows,sentence')).items;
  t.match(tunisia, { next: { coverage: 'not_known', outcome: null } });
  t.equal((await get('/precedents?country=TN&year=2003&outcome=no_effect')).total, 0);
});

t.test('states for counts what a gap may hide, and their evidence', async (t) => {
  const counts = await get('/statistics/counts?from=2003&to=2003');
  t.match(counts.knownGaps, [{ year: 2003, what: /124/ }]);
  const counted = counts.items.map(({ placements }: { placements: number }) => placements);
  t.equal(sum(counts.evidenceCounts), sum(counted));
  t.strictSame((await get('/statistics/counts?from=2020&to=2020')).knownGaps, []);
});
