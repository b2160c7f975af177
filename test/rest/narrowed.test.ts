import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();

const fetchRows = async (path: string): Promise<readonly unknown[]> => {
  const response = await app.inject(path);
  t.equal(response.statusCode, 200, path);
  return response.json().items;
};

t.test('states the size of the whole that a filter was applied to', async (t) => {
  const fetchPage = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  const all = (await fetchRows('/watchlist')).length;
  for (const query of ['group=asean', 'region=Africa', 'country=VU']) {
    const { length } = await fetchRows(`/watchlist?${query}`);
    const page = await fetchPage(`/watchlist?${query}`);
    t.match(page, new RegExp(`<h1[^>]*>[^<]*: ${length} of ${all} countries and territories<`), query);
  }
  t.match(await fetchPage('/watchlist'), new RegExp(`<h1[^>]*>Of ${all} on the Watch List`));
  t.notMatch(
    await fetchPage('/watchlist?group=asean&year=2025'),
    'Kept on the list by a waiver',
    'no member was',
  );
  const countries = (await fetchRows('/clock?year=2025')).length;
  const inAsean = (await app.inject('/countries?group=asean')).json().total;
  t.match(await fetchPage('/countries?group=asean'), `Rows: ${inAsean}; ${countries} without the filter.`);
  const downgrades = await fetchRows('/outcomes?fromTier=2WL&toTier=3');
  const { length } = await fetchRows('/outcomes?fromTier=2WL&toTier=3&group=asean');
  const page = await fetchPage('/outcomes?fromTier=2WL&toTier=3&group=asean');
  t.match(page, new RegExp(`Rows: ${length}; [\\d,]+ without the filter\\.`));
  t.match(
    page,
    `There were ${length} falls from the Watch List to Tier 3 (ASEAN), of ${downgrades.length} in all.`,
  );
});
