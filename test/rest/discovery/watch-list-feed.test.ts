import { XMLParser } from 'fast-xml-parser';
import t from 'tap';
import { sharedApp } from '../../support/seed-app.js';

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
  const app = await sharedApp({ PUBLIC_URL: PUBLIC });
  const get = (url: string, headers = {}) => app.inject({ url, headers });
  const feedAt = async (url: string) => {
    const { statusCode, body, headers } = await get(url);
    t.equal(statusCode, 200, url);
    t.match(headers['content-type'], 'application/atom+xml');
    return parser.parse(body).feed as { id: string; updated: string; entry: Entry[] };
  };

  const url = '/watchlist.atom';
  const { items, newerReport } = (await get('/reports')).json();
  const all = (await feedAt(url)).entry;
  // A report that is due or out and not in the edition has an entry before the lists.
  const entry = newerReport === null || newerReport.state === 'awaited' ? all : all.slice(1);
  const listed = items.filter(({ year }: { year: number }) => year >= 2004);
  t.equal(entry.length, listed.length, 'one for each report since there is a list');
  t.equal(new Set(all.map(({ id }) => id)).size, all.length, 'each has a name of its own');
  t.ok(entry.every(({ id }) => /^urn:uuid:[\da-f-]{36}$/.test(id)));
  const days = all.map(({ updated }) => updated);
  t.strictSame(days, days.toSorted().reverse(), 'the newest first');
  t.equal(entry[0]?.updated, `${listed.at(-1).publishedOn}T00:00:00Z`, 'the day is that of the report');
  if (entry !== all)
    t.match(all[0], {
      title: new RegExp(`^The ${newerReport.year} report (is out; not yet in the data|may be out)$`),
      link: [{ rel: 'alternate' }, { rel: 'related' }],
    });
  for (const { link } of [entry[0], entry.at(-1)] as Entry[]) {
    t.match(link, { rel: 'alternate', type: 'text/html' });
    const { statusCode, headers } = await get(link.href.slice(PUBLIC.length), { accept: 'text/html' });
    t.match([statusCode, headers['content-type']], [200, 'text/html'], link.href);
  }
  t.match(entry.find(({ title }) => title.includes('2004'))?.summary, /^On the first list: Azerbaijan, /);
  t.match(
    entry.find(({ title }) => title.includes('2025'))?.summary,
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
