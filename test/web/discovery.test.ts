import { XMLParser } from 'fast-xml-parser';
import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';
import { NEWEST, NEWEST_IN_REPOSITORY } from '../support/seeds.js';

const PUBLIC = 'https://tiers.example';
const NAMES = /\/(?:[A-Z]{2}|\d[\d.]*|tvp\w+-\d+|(?<=\/(?:groups|problems)\/)[\w-]+)(?=\/|$)/g;

t.test('serves what search engines and other crawlers look for', async (t) => {
  const app = await seedAppFor(t, { PUBLIC_URL: PUBLIC, RATE_LIMIT_MAX: '100000' });
  const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    app.inject({ url, headers });
  const findCanonical = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];

  await t.test('links the live URL of every page, in head and header', async (t) => {
    const live = {
      '/': '/',
      '/?year=2004': '/',
      '/docs.html': '/docs',
      '/countries/burma': '/countries/MM',
      '/countries/KH?asOf=2015-01-01': '/countries/KH',
      '/releases/1.0.0/countries/KH': '/countries/KH',
      '/releases/1.0.0/countries/KH?asOf=2015-01-01': '/countries/KH',
      '/watchlist?year=2003': '/watchlist',
      '/watchlist?sort=country': '/watchlist',
      '/tiers?year=2022&limit=2': '/tiers',
      '/releases/1.0.0': '/releases/1.0.0',
      '/releases/1.1.0/verify?tier=3&year=2022&country=cambodia&asOf=2023-01-01':
        '/verify?country=KH&amp;year=2022&amp;tier=3',
    };
    for (const [url, expected] of Object.entries(live)) {
      const { body, headers } = await get(url);
      t.equal(findCanonical(body), `${PUBLIC}${expected}`, url);
      const header = /<([^>]+)>; rel="canonical"/.exec(String(headers.link))?.[1];
      if (header) t.equal(header, `${PUBLIC}${expected.replaceAll('&amp;', '&')}`, `${url}: Link`);
    }
    t.equal(findCanonical((await get('/countries/Atlantis')).body), undefined, 'an error has none');
  });

  await t.test('lists only working, canonical URLs in the sitemap', async (t) => {
    const robots = (await get('/robots.txt')).body;
    t.match(robots, `Sitemap: ${PUBLIC}/sitemap.xml`);
    const { body, headers } = await get('/sitemap.xml');
    t.match(headers, { 'content-type': 'application/xml', etag: /./, 'cache-control': /max-age/ });
    const { url } = new XMLParser().parse(body).urlset as { url: { loc: string; lastmod: string }[] };
    t.ok(url.length > 4_500 && url.length < 50_000, `${url.length} pages`);
    const paths = url.map(({ loc }) => loc.slice(PUBLIC.length));
    t.equal(new Set(paths).size, paths.length, 'no duplicates');
    for (const path of ['/', '/glossary', '/countries/KH', '/countries/KH/tiers/2022', '/reports/2025'])
      t.ok(paths.includes(path), path);
    t.notOk(paths.includes('/countries/KH/tiers/2030'));
    t.notOk(paths.includes('/countries/KH/clock'), 'it redirects to the country page');
    t.match(url[0]?.lastmod, /^\d{4}-\d\d-\d\d$/);
    // One URL per kind, ignoring names in the path. No store has the files of a fictitious release.
    const answered = paths.filter((path) => NEWEST === NEWEST_IN_REPOSITORY || !path.includes(NEWEST));
    const kinds = new Map(answered.map((path) => [path.replaceAll(NAMES, '/:'), path]));
    for (const path of kinds.values()) {
      const page = await get(path);
      t.equal(page.statusCode, 200, path);
      t.equal(findCanonical(page.body), `${PUBLIC}${path}`, path);
    }
  });

  await t.test('serves icons at the root', async (t) => {
    const icon = await get('/favicon.ico');
    t.match(icon.headers, { 'content-type': 'image/x-icon', etag: /./, 'cache-control': /max-age=86400/ });
    t.equal(icon.rawPayload.readUInt16LE(2), 1, 'it is an icon');
    t.equal((await get('/favicon.ico', { 'if-none-match': String(icon.headers.etag) })).statusCode, 304);
    const touch = await get('/apple-touch-icon.png');
    t.equal(touch.rawPayload.readUInt32BE(16), 180, 'the size that phones request');
    t.equal((await app.inject({ method: 'POST', url: '/favicon.ico' })).statusCode, 405);
  });

  await t.test('serves a security.txt with contact and valid expiry', async (t) => {
    const URL = '/.well-known/security.txt';
    const fields = (text: string) =>
      Object.fromEntries(
        text
          .trim()
          .split('\n')
          .map((line) => line.split(/: (.*)/, 2)),
      ) as Record<string, string>;
    const { body, headers } = await get(URL);
    t.match(headers['content-type'], 'text/plain; charset=utf-8');
    t.match(fields(body), { Contact: `${PUBLIC}/method#report`, Canonical: `${PUBLIC}${URL}` });
    t.match((await get('/method')).body, 'id="report"');
    const left = Date.parse(fields(body).Expires ?? '') - Date.now();
    t.ok(left > 300 * 86_400_000 && left < 367 * 86_400_000, `${left} ms`);
    const named = await seedAppFor(t, { SECURITY_CONTACT: 'mailto:security@tiers.example' });
    t.equal(fields((await named.inject(URL)).body).Contact, 'mailto:security@tiers.example');
    await t.rejects(seedAppFor(t, { SECURITY_CONTACT: 'javascript:alert(1)' }), /SECURITY_CONTACT/);
  });
});
