import t from 'tap';
import { CHARTS } from '../../src/rest/graphics/graphics.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

t.test('serves embeds', async (t) => {
  const app = await sharedApp();
  const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });

  await t.test('serves every graphic live and pinned, with image and data', async (t) => {
    for (const { example } of CHARTS) {
      for (const [prefix, caching] of [
        ['', 'max-age'],
        [`/releases/${NEWEST}`, 'max-age=86400'],
      ] as const) {
        const { statusCode, headers, body } = await get(`/embed${prefix}${example}`);
        t.equal(statusCode, 200, prefix + example);
        t.match(headers['cache-control'], caching);
        t.match(headers['content-security-policy'], 'frame-ancestors *');
        const canonical = `http://localhost:80${prefix}${example.split('?', 1)[0]}.svg`;
        t.match(headers.link, `<${canonical}>; rel="canonical"`);
        t.match(body, `<link rel="canonical" href="${canonical}"`);
        const picture = /<img src="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
        t.ok(picture.startsWith(`${prefix}${example.split('?', 1)[0]}.svg?`), picture);
        t.match((await app.inject(picture)).headers['content-type'], 'image/svg+xml');
        const links = [...body.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) =>
          href.replaceAll('&amp;', '&'),
        );
        const [data = '', pinned = ''] = links;
        t.equal(links.length, 4);
        t.notMatch(
          body.replace(/ alt="[^"]*"/g, ''),
          /State Department|contributors/,
          'the image names its source',
        );
        t.ok(pinned.startsWith(`/releases/${NEWEST}${example.split('?', 1)[0]}.svg`), pinned);
        t.match((await app.inject(pinned)).headers['cache-control'], 'max-age=86400', pinned);
        t.match((await app.inject(data)).headers['content-type'], 'text/csv', data);
      }
    }
  });

  await t.test('applies language, theme and custom text', async (t) => {
    const { body } = await get('/embed/countries/KH/tiers?lang=ar&theme=dark&title=%3Cb%3E%26');
    t.match(body, '<html lang="ar" dir="rtl" data-theme="dark">');
    t.match(body, />رابط دائم</);
    t.match(body, '<h1>&lt;b>&amp;</h1>');
    t.notMatch(body, /prefers-color-scheme|theme=light/);
    t.match((await get('/embed/countries/KH/tiers')).body, 'prefers-color-scheme: dark');
    for (const wrong of ['lang=xx', 'theme=pink', 'colour=red', 'width=300', `title=${'x'.repeat(200)}`])
      t.equal((await get(`/embed/countries/KH/tiers?${wrong}`)).statusCode, 400, wrong);
  });

  await t.test('serves the same embed for all spellings of a URL', async (t) => {
    const { body } = await get('/embed/compare?country=KH,TH&lang=fr');
    t.equal((await get('/embed/compare?LANG=fr&countries=cambodia,Thailand')).body, body);
    t.match(body, '/compare.svg?country=KH,TH&amp;lang=fr&amp;theme=dark');
    t.match((await get('/embed/countries/Cambodia/tiers')).body, '/countries/KH/tiers.svg');
  });

  await t.test('serves the frame script at a permanent URL', async (t) => {
    const { headers, body } = await app.inject('/embed.js');
    t.match(headers, { 'cache-control': /max-age=86400/, 'cross-origin-resource-policy': 'cross-origin' });
    t.match(body, 'tipTiersHeight');
  });

  await t.test('allows framing of embeds only', async (t) => {
    for (const url of ['/', '/countries/KH', '/docs', '/problems', '/countries/Nowhere']) {
      t.match((await get(url)).headers['content-security-policy'], "frame-ancestors 'none'", url);
    }
  });

  await t.test('rejects what cannot be embedded', async (t) => {
    t.equal((await app.inject('/embed/countries/Nowhere/tiers')).statusCode, 404);
    t.equal((await app.inject('/embed/reports/1999/map')).statusCode, 404);
    t.equal((await app.inject('/embed/compare')).statusCode, 400);
    t.equal((await app.inject('/embed/releases/9.9.9/tiers')).statusCode, 404);
  });
});
