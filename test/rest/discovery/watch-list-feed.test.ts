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

t.test('the feed of the watch list', async (t) => {
  const app = await seedAppFor(t, { PUBLIC_URL: PUBLIC, RATE_LIMIT_MAX: '10000' });
  const get = (url: string, headers = {}) => app.inject({ url, headers });
  const feedAt = async (url: string) => {
    const { statusCode, body, headers } = await get(url);
    t.equal(statusCode, 200, url);
    t.match(headers['content-type'], 'application/atom+xml');
    return parser.parse(body).feed as { id: string; updated: string; entry: Entry[] };
  };

  const url = '/watchlist.atom';
  const { entry } = await feedAt(url);
  t.equal(entry.length, 22, 'one for each report since there is a list');
  t.equal(new Set(entry.map(({ id }) => id)).size, 22, 'each has a name of its own');
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
  t.match(entry.find(({ title }) => title.includes('2004'))?.summary, /^On the first list: Azerbaijan, /);
  t.match(
    entry[0]?.summary,
    'By a waiver, as far as is known: Republic of the Congo, Solomon Islands, Vanuatu.',
  );
  const { body } = await get('/watchlist', { accept: 'text/html' });
  t.match(body, new RegExp(`<link rel="alternate" type="application/atom\\+xml" href="${url}"`));
  const { etag } = (await get(url)).headers;
  t.equal((await get(url, { 'if-none-match': String(etag) })).statusCode, 304);
  t.equal((await app.inject({ method: 'POST', url })).statusCode, 405);
  t.equal((await get(`${url}?year=2022`)).statusCode, 400);
  t.equal((await get('/countries/St.%20Vincent')).statusCode, 200, 'a dot in a name is no suffix');
});
