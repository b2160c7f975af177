import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const app = await sharedApp();

const rowsOf = async (path: string): Promise<readonly unknown[]> => {
  const response = await app.inject(path);
  t.equal(response.statusCode, 200, path);
  return response.json().items;
};

t.test('states the size of the whole that a filter was applied to', async (t) => {
  const pageOf = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
  const all = (await rowsOf('/watchlist')).length;
  for (const query of ['group=asean', 'region=Africa', 'country=VU']) {
    const { length } = await rowsOf(`/watchlist?${query}`);
    const page = await pageOf(`/watchlist?${query}`);
    t.match(page, new RegExp(`<h1[^>]*>[^<]*: ${length} of ${all} countries and territories<`), query);
  }
  t.match(await pageOf('/watchlist'), new RegExp(`<h1[^>]*>Of ${all} on the Watch List`));
  t.notMatch(
    await pageOf('/watchlist?group=asean&year=2025'),
    'Kept on the list by a waiver',
    'no member was',
  );
  const countries = (await rowsOf('/clock?year=2025')).length;
  const inAsean = (await app.inject('/countries?group=asean')).json().total;
  t.match(await pageOf('/countries?group=asean'), `Rows: ${inAsean}; ${countries} without the filter.`);
  const downgrades = await rowsOf('/outcomes?fromTier=2WL&toTier=3');
  const { length } = await rowsOf('/outcomes?fromTier=2WL&toTier=3&group=asean');
  const page = await pageOf('/outcomes?fromTier=2WL&toTier=3&group=asean');
  t.match(page, new RegExp(`Rows: ${length}; [\\d,]+ without the filter\\.`));
  t.match(page, `These are ${length} of ${downgrades.length} falls from the Watch List to Tier 3.`);
});
