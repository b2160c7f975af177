import { XMLParser } from 'fast-xml-parser';
import t from 'tap';
import { seedAppFor } from '../../support/seed-app.js';

const PUBLIC = 'https://tiers.example';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly link: { readonly rel: string; readonly type: string; readonly href: string };
}

t.test('feeds of a country, a group and the watch list', async (t) => {
  const app = await seedAppFor(t, { PUBLIC_URL: PUBLIC, RATE_LIMIT_MAX: '10000' });
  const get = (url: string, headers = {}) => app.inject({ url, headers });
  const feedAt = async (url: string) => {
    const { statusCode, body, headers } = await get(url);
    t.equal(statusCode, 200, url);
    t.match(headers['content-type'], 'application/atom+xml');
    return parser.parse(body).feed as { id: string; updated: string; entry: Entry[] };
  };

  const pages = { '/countries/KH': 25, '/groups/asean': 25, '/watchlist': 22 };
  for (const [page, entries] of Object.entries(pages)) {
    await t.test(page, async (t) => {
      const url = `${page}.atom`;
      const { entry } = await feedAt(url);
      t.equal(entry.length, entries, 'one for each report that says something of it');
      t.equal(new Set(entry.map(({ id }) => id)).size, entries, 'each has a name of its own');
      t.ok(entry.every(({ id }) => /^urn:uuid:[\da-f-]{36}$/.test(id)));
      const days = entry.map(({ updated }) => updated);
      t.strictSame(days, days.toSorted().reverse(), 'the newest first');
      const published = (await get('/reports/2025')).json().publishedOn;
      t.equal(days[0], `${published}T00:00:00Z`, 'the day is that of the report');
      for (const { link } of [entry[0], entry.at(-1)] as Entry[]) {
        t.match(link, { rel: 'alternate', type: 'text/html' });
        const { statusCode, headers } = await get(link.href.slice(PUBLIC.length), { accept: 'text/html' });
        t.match([statusCode, headers['content-type']], [200, 'text/html'], link.href);
      }
      const { body } = await get(page, { accept: 'text/html' });
      t.match(body, new RegExp(`<link rel="alternate" type="application/atom\\+xml" href="${url}"`));
      const { etag } = (await get(url)).headers;
      t.equal((await get(url, { 'if-none-match': String(etag) })).statusCode, 304);
      t.equal((await app.inject({ method: 'POST', url })).statusCode, 405);
    });
  }

  await t.test('what they say is what the dataset says', async (t) => {
    const { entry } = await feedAt('/countries/KH.atom');
    const fall = entry.find(({ title }) => title === 'Cambodia: Tier 3 in the 2022 report');
    t.match(fall?.summary, /^Tier 2 Watch List in the report before\. /);
    const list = (await feedAt('/watchlist.atom')).entry[0]?.summary;
    const { entry: lists } = await feedAt('/watchlist.atom');
    t.match(lists.find(({ title }) => title.includes('2004'))?.summary, /^On the first list: Azerbaijan, /);
    t.match(list, 'By a waiver: Republic of the Congo, Solomon Islands, Vanuatu.');
    t.match((await feedAt('/groups/asean.atom')).entry[0]?.title, '2025 report: 1 up, 1 down');
  });

  await t.test('any name of a country leads to its one feed', async (t) => {
    const [burma, own] = [await get('/countries/burma.atom'), await get('/countries/MM.atom')];
    t.equal(burma.headers['content-location'], '/countries/MM.atom');
    t.equal(burma.body, own.body);
    t.equal((await get('/countries/Atlantis.atom')).statusCode, 404);
    t.equal((await get('/groups/atlantis.atom')).statusCode, 404);
    t.equal((await get('/watchlist.atom?year=2022')).statusCode, 400);
    t.equal((await get('/countries/St.%20Vincent')).statusCode, 200, 'a dot in a name is no suffix');
  });
});
