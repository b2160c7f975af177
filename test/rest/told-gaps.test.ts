import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();
const get = async (url: string) =>
  (await app.inject({ url, headers: { accept: 'application/json' } })).json();
const sum = (numbers: object): number =>
  (Object.values(numbers) as number[]).reduce((total, number) => total + number, 0);

t.test('a list of waivers says which reports it may not have whole', async (t) => {
  const all = await get('/watchlist/waivers');
  t.equal(sum(all.evidenceCounts), all.total);
  const open = all.knownGaps.map(({ year }: { year: number }) => year);
  t.strictSame(open, [2011, 2011, 2012, 2016, 2017, 2021, 2025]);
  const first = await get('/watchlist/waivers?year=2011');
  t.equal(first.total, 13);
  t.match(first.knownGaps, [{ what: /was not read whole/ }, { what: /said 12; 13 are counted/ }]);
  t.strictSame((await get('/watchlist/waivers?year=2019')).knownGaps, [], 'a list that was read whole');
  t.strictSame((await get('/watchlist/waivers?country=US')).knownGaps, [], 'who was never on the watch list');
});

t.test('pinned facts of earlier releases stay without them', async (t) => {
  t.notOk('knownGaps' in (await get('/releases/1.3.0/watchlist/waivers')));
  t.ok('knownGaps' in (await get('/releases/1.4.0/watchlist/waivers')));
});

t.test('counts say what a gap may hide in them, and how well they are known', async (t) => {
  const counts = await get('/statistics/counts?from=2003&to=2003');
  t.match(counts.knownGaps, [{ year: 2003, what: /124/ }]);
  const counted = counts.items.map(({ placements }: { placements: number }) => placements);
  t.equal(sum(counts.evidenceCounts), sum(counted));
  t.strictSame((await get('/statistics/counts?from=2020&to=2020')).knownGaps, []);
});
