import t from 'tap';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

t.test('embeds', async (t) => {
  const app = await sharedApp();
  const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });

  await t.test('every graphic has one, live and pinned, with its picture and its data', async (t) => {
    for (const { example } of GRAPHICS) {
      for (const [prefix, caching] of [
        ['', 'max-age'],
        [`/releases/${NEWEST}`, 'max-age=86400'],
      ] as const) {
        const { statusCode, headers, body } = await get(`/embed${prefix}${example}`);
        t.equal(statusCode, 200, prefix + example);
        t.match(headers['cache-control'], caching);
        t.match(headers['content-security-policy'], 'frame-ancestors *');
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
          'the picture says whose it is',
        );
        t.ok(pinned.startsWith(`/releases/${NEWEST}${example.split('?', 1)[0]}.svg`), pinned);
        t.match((await app.inject(pinned)).headers['cache-control'], 'max-age=86400', pinned);
        t.match((await app.inject(data)).headers['content-type'], 'text/csv', data);
      }
    }
  });

  await t.test('language, theme and words are those that are asked for', async (t) => {
    const { body } = await get('/embed/countries/KH/tiers?lang=ar&theme=dark&title=%3Cb%3E%26');
    t.match(body, '<html lang="ar" dir="rtl" data-theme="dark">');
    t.match(body, />رابط دائم</);
    t.match(body, '<h1>&lt;b>&amp; – ');
    t.notMatch(body, /prefers-color-scheme|theme=light/);
    t.match((await get('/embed/countries/KH/tiers')).body, 'prefers-color-scheme: dark');
    for (const wrong of ['lang=xx', 'theme=pink', 'colour=red', `title=${'x'.repeat(200)}`])
      t.equal((await get(`/embed/countries/KH/tiers?${wrong}`)).statusCode, 400, wrong);
  });

  await t.test('the script beside frames is one file at an address for good', async (t) => {
    const { headers, body } = await app.inject('/embed.js');
    t.match(headers, { 'cache-control': /max-age=86400/, 'cross-origin-resource-policy': 'cross-origin' });
    t.match(body, 'tipTiersHeight');
    const { html } = (await app.inject('/oembed?url=/tiers')).json();
    t.match(html, /<script async src="http:\/\/[^"]+\/embed\.js"><\/script>$/);
  });

  await t.test('a verdict and the news can be embedded by the address that a reader sees', async (t) => {
    const of = async (url: string) => (await app.inject(`/oembed?${new URLSearchParams({ url })}`)).json();
    const claim = '/claim-check?country=Cambodia&claim=event%3Dautomatic_downgrade&year=2022';
    const { title, html } = await of(claim);
    t.match(title, /Cambodia/);
    t.equal(title, (await of('/verify?country=KH&year=2022&event=automatic_downgrade')).title);
    t.match(html, /embed\/card\?/);
    const newest = (await app.inject('/reports')).json().items.at(-1).year;
    t.equal((await of('/news')).title, (await of(`/reports/${newest}/news`)).title);
  });

  await t.test('only embeds may be framed', async (t) => {
    for (const url of ['/', '/countries/KH', '/docs', '/problems', '/countries/Nowhere']) {
      t.match((await get(url)).headers['content-security-policy'], "frame-ancestors 'none'", url);
    }
  });

  await t.test('oEmbed is found on the page and gives a frame that works', async (t) => {
    for (const url of [
      '/',
      '/countries/KH',
      '/countries/KH/tiers',
      '/reports',
      '/reports/2022',
      '/reports/2022/changes',
      '/watchlist',
      '/watchlist?year=2012',
      '/tiers',
      '/releases/1.0.0/countries/KH',
    ]) {
      const { body } = await get(url);
      const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        body,
      )?.[1];
      t.match(discovery, /^http:\/\//, 'whole, for programs that do not resolve addresses');
      const answer = (await app.inject(String(discovery).replaceAll('&amp;', '&'))).json();
      t.match(answer, { version: '1.0', type: 'rich', provider_name: 'Tip·Tiers' });
      const frame = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
      t.equal((await get(new URL(frame.replaceAll('&amp;', '&')).pathname)).statusCode, 200, frame);
    }
    const sizeIn = async (room: string, url = '/countries/KH') => {
      const { width, height, html } = (await app.inject(`/oembed?url=${url}&${room}`)).json();
      t.match(html, `height="${height}"`, room);
      t.match(html, `max-width:${width}px`, room);
      return { width, height };
    };
    t.equal((await sizeIn('maxwidth=300')).width, 300);
    for (const room of ['maxwidth=500&maxheight=50', 'maxwidth=279', 'maxwidth=300&maxheight=200']) {
      const { statusCode, json } = await app.inject(`/oembed?url=/countries/KH&${room}`);
      t.equal(statusCode, 400, room);
      const [, name, least] = /^(max\w+) must be at least (\d+) for this graphic/.exec(json().detail) ?? [];
      const enough = new URLSearchParams(`${room}&${name}=${least}`);
      enough.delete(String(name));
      enough.set(String(name), String(least));
      t.ok((await sizeIn(String(enough))).width >= 280, `${room}: enough is ${enough}`);
    }
    const free = await sizeIn('maxwidth=720', '/reports/2025');
    const low = await sizeIn('maxwidth=720&maxheight=480', '/reports/2025');
    t.ok(free.height > 480 && low.height <= 480, `${free.height}, ${low.height}`);
    t.ok(low.width < free.width, 'narrower, so that it fits');
    for (const room of ['', 'maxwidth=1300&maxheight=700', 'maxwidth=300', 'maxheight=500']) {
      const told = (await app.inject(`/oembed?url=/reports/2025&${room}`)).json();
      const { pathname, search } = new URL(told.thumbnail_url);
      const png = (await app.inject(pathname + search)).rawPayload;
      t.strictSame(
        [png.readUInt32BE(16), png.readUInt32BE(20)],
        [told.thumbnail_width, told.thumbnail_height],
      );
      const [most = 9999, high = 9999] = ['maxwidth', 'maxheight'].map((name) =>
        Number(new URLSearchParams(room).get(name) ?? 9999),
      );
      t.ok(told.thumbnail_width <= most && told.thumbnail_height <= high, room);
    }
  });

  await t.test('a chart that was built is embedded as its graphic', async (t) => {
    const answer = async (url: string) => (await app.inject(`/oembed?url=${encodeURIComponent(url)}`)).json();
    for (const [chart, embed] of [
      ['/charts?kind=wall&region=Asia&width=600', '/embed/wall?region=Asia&theme=light'],
      ['/charts?kind=map&year=2022&group=asean&country=', '/embed/reports/2022/map?group=asean&theme=light'],
      [
        '/charts?edition=1.0.0&kind=timeline&country=TH&title=Mine',
        '/embed/releases/1.0.0/countries/TH/tiers?theme=light&title=Mine',
      ],
      ['/charts', '/embed/countries/KH/tiers?theme=light'],
      // The colours of the reader's screen are those of an embed that says nothing.
      ['/charts?kind=timeline&country=KH&theme=reader', '/embed/countries/KH/tiers'],
    ] as const) {
      t.strictSame(await answer(chart), await answer(embed), chart);
      t.match((await answer(chart)).html, embed.replaceAll('&', '&amp;'));
    }
    t.equal((await answer('/charts?kind=pie')).status, 404);
    t.equal((await answer('/charts?kind=map&country=KH')).status, 400);
  });

  await t.test('what cannot be embedded is a problem that says so', async (t) => {
    t.equal((await app.inject('/oembed?url=/docs')).statusCode, 404);
    t.equal((await app.inject('/oembed?url=https://elsewhere.example/countries/KH')).statusCode, 400);
    t.equal((await app.inject('/oembed?url=/countries/KH&format=yaml')).statusCode, 400);
    t.equal((await app.inject('/oembed?url=/countries/KH&format=json')).statusCode, 200);
    t.equal((await app.inject('/oembed')).statusCode, 400);
    t.equal((await app.inject('/embed/countries/Nowhere/tiers')).statusCode, 404);
    t.equal((await app.inject('/embed/reports/1999/map')).statusCode, 404);
    t.equal((await app.inject('/embed/compare')).statusCode, 400);
    t.equal((await app.inject('/embed/releases/9.9.9/tiers')).statusCode, 404);
    t.equal((await app.inject('/oembed?url=/countries/%25E0%25')).statusCode, 404);
  });
});
