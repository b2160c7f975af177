import t from 'tap';
import { LANGUAGES } from '../../../src/graphics/languages.js';
import { ONE_DAY, SHORT_LIVED } from '../../../src/http/cache-control.js';
import { GRAPHICS } from '../../../src/rest/graphics/graphics.js';
import { ATTACKS } from '../../graphics/fixtures/attacks.js';
import { everythingIn, findFault, parsed, strangersIn } from '../../graphics/fixtures/svg.js';
import { fixedApp } from '../../support/seed-app.js';
import { FIXED_VERSION } from '../../support/seeds.js';
import { aroundSlow, slow } from '../../support/slow.js';
import { type RejectedRequest, readRejections } from '../../support/table.js';

const BROWSER_IMAGE = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8';
const SLOW_MS = 300_000;
const CSP = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

const exampleAs = (example: string, form: string): string => {
  const [path, query] = example.split('?');
  return `${path}.${form}${query === undefined ? '' : `?${query}`}`;
};

const app = await fixedApp();

const UPCOMING_REPORT = /rankings are not included/;

t.test('serves graphics', { ...aroundSlow, timeout: SLOW_MS }, async (t) => {
  await t.test('serves every graphic, unpinned and pinned, as SVG and PNG', slow, async (t) => {
    for (const { example } of GRAPHICS) {
      let isMarked = false;
      for (const [form, type] of [
        ['svg', 'image/svg+xml; charset=utf-8'],
        ['png', 'image/png'],
      ] as const) {
        const url = exampleAs(example, form);
        const floating = await app.inject(url);
        t.equal(floating.statusCode, 200, url);
        t.match(floating.headers, {
          'content-type': type,
          etag: /^"[\w-]+"$/,
          'content-location': `/releases/${FIXED_VERSION}${url}`,
          'cache-control': SHORT_LIVED,
          'dataset-release': FIXED_VERSION,
          'last-modified': /GMT$/,
          'access-control-allow-origin': '*',
          'x-content-type-options': 'nosniff',
          'content-disposition': new RegExp(`^inline; filename="[a-z0-9-]+\\.${form}"$`),
          link: /rel="cite-as".*rel="license"/,
        });
        if (form === 'svg') t.equal(floating.headers['content-security-policy'], CSP);
        const pinned = await app.inject(`/releases/${FIXED_VERSION}${url}`);
        t.equal(pinned.headers['cache-control'], ONE_DAY);
        if (form === 'svg') isMarked = UPCOMING_REPORT.test(floating.body);
        t.notMatch(pinned.body, UPCOMING_REPORT, 'a pinned image never changes');
        t.equal(
          pinned.headers.etag === floating.headers.etag,
          !isMarked,
          `${url}: the same image apart from the note on an upcoming report`,
        );
        const again = await app.inject({ url, headers: { 'if-none-match': String(floating.headers.etag) } });
        t.equal(again.statusCode, 304);
        t.equal((await app.inject({ method: 'HEAD', url })).headers.etag, floating.headers.etag);
        t.equal((await app.inject({ method: 'POST', url })).statusCode, 405);
      }
    }
  });

  await t.test('draws the data of the requested release', async (t) => {
    t.match((await app.inject('/releases/1.0.0/statistics/counts.svg')).body, /2001–2024/);
    t.match(
      (await app.inject('/statistics/counts.svg?asOf=2020-01-01')).body,
      /2001–2019.*As known on 1 January 2020/s,
    );
    t.equal(
      (await app.inject('/releases/9.9.9/statistics/counts.svg')).json().type,
      '/problems/unknown-release',
    );
  });

  await t.test('supports sizes, themes and languages', async (t) => {
    const attributes = async (query: string) =>
      parsed((await app.inject(`/statistics/counts.svg?${query}`)).body).attributes;
    t.match(await attributes('width=200'), { width: '200' });
    t.match(await attributes('width=3000'), { width: '3000' });
    t.match(await attributes('size=preview'), { width: '1200', height: '628' });
    t.match(await attributes('size=800x418'), { width: '800', height: '418' });
    t.match(await attributes(''), { width: '800' });
    const png = (await app.inject('/statistics/counts.png?size=preview&theme=dark')).rawPayload;
    t.same([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 628]);
    t.match(
      (await app.inject('/countries/KH/tiers.svg?lang=fr')).body,
      /<title>Cambodge : recul en catégorie/,
    );
    t.match((await app.inject('/countries/KH/tiers.png?lang=ar')).headers['content-type'], 'image/png');
    t.match((await app.inject('/countries/KH/tiers.svg?lang=km')).body, /<title>កម្ពុជា/);
    t.equal((await app.inject('/countries/KH/tiers.svg?lang=la')).statusCode, 400);
  });

  await t.test('names files by their content', async (t) => {
    for (const [url, name] of [
      ['/countries/KH/tiers.png', 'cambodia-tip-tiers-2001-2025.png'],
      ['/countries/KH/tiers.svg?from=2010&to=2015&title=Mine', 'cambodia-tip-tiers-2010-2015.svg'],
      ['/countries/KH/tiers.csv', 'cambodia-tip-tiers-2001-2025.csv'],
      ['/compare.svg?country=KH,CI', 'cambodia-cote-divoire-tip-tiers-2001-2025.svg'],
      ['/compare.svg?group=asean', 'asean-tip-tiers-2001-2025.svg'],
      ['/reports/2025/map.png', 'tip-map-2025.png'],
      ['/watchlist.svg', 'tip-watchlist-2025.svg'],
      ['/verify.png?country=England&tier=1&year=2025', 'england-tip-verify-2025.png'],
      ['/verify.svg?country=Gaza,CN&tier=3&year=2025', 'gaza-china-tip-verify-2025.svg'],
      ['/tiers.csv?country=KH,TH&from=2020', 'cambodia-thailand-tip-tiers-2020-2025.csv'],
    ] as const) {
      const { headers } = await app.inject(url);
      t.equal(headers['content-disposition'], `inline; filename="${name}"`, url);
    }
  });

  await t.test('supports custom text, layers and squares', async (t) => {
    const url = '/countries/KH/tiers.svg?title=Ten+years&note=Ours&from=2010';
    const picture = await app.inject(url);
    t.equal(findFault(picture.body), null);
    t.match(
      picture.body,
      /<title>Ten years<\/title><desc>Ours\. Cambodia fell to Tier.3, .* in 2022 .*, 2010–2025\./s,
    );
    const layers = [...picture.body.matchAll(/<g id="(\w+)" inkscape:groupmode="layer"/g)];
    t.same(
      layers.map(([, name]) => name),
      ['Background', 'Headline', 'Chart', 'Notes'],
    );
    for (const title of ['؟ ٢٠٢٥ ٪ پچ', '什么差九垫底？', '฿', 'Ελλάδα', '៛'])
      for (const lang of ['en', 'zh']) {
        const query = new URLSearchParams({ title, lang, size: 'preview' });
        t.equal((await app.inject(`/countries/KH/tiers.png?${query}`)).statusCode, 200, `${lang}: ${title}`);
      }
    const square = (await app.inject('/statistics/counts.png?size=square')).rawPayload;
    t.same([square.readUInt32BE(16), square.readUInt32BE(20)], [1080, 1080]);
    const response = await app.inject('/countries/KH/tiers.svg?title=%20Ten%20%20years&from=2010&note=Ours');
    const once = await app.inject('/countries/KH/tiers.svg?from=2010&note=Ours&title=Ten%20years');
    t.equal(
      response.headers['content-location'],
      once.headers['content-location'],
      'equivalent text is normalized',
    );
  });

  await t.test('rejects invalid parameters', async (t) => {
    const languages = new RegExp(`lang .*${LANGUAGES.join(', ')}`);
    const cases: readonly RejectedRequest[] = [
      ...readRejections(new URL('./fixtures/rejected.csv', import.meta.url)),
      { url: '/statistics/counts.svg?lang=xx', status: 400, type: 'invalid-parameter', says: languages },
    ];
    for (const { url, status, type, says: detail } of cases) {
      const machine = await app.inject(url);
      t.equal(machine.statusCode, status, url);
      t.match(machine.headers, {
        'content-type': /^application\/problem\+json/,
        'cache-control': 'no-store',
        vary: /Accept/,
      });
      t.match(machine.json(), { type: `/problems/${type}`, detail }, url);
      // The text of a PNG is tested below.
      if (url.includes('.png?')) continue;
      const picture = await app.inject({ url, headers: { accept: BROWSER_IMAGE } });
      t.equal(picture.statusCode, status, 'an image has the same status');
      t.match(picture.headers, {
        'content-type': /^image\/svg\+xml/,
        'cache-control': 'no-store',
        'content-security-policy': CSP,
      });
      t.equal(findFault(picture.body), null);
      t.match(parsed(picture.body).children[1]?.text, detail, `${url}: it states the reason`);
    }
  });

  await t.test('responds with an error image to a PNG request', async (t) => {
    for (const [url, status] of [
      ['/countries/Atlantis/tiers.png', 404],
      ['/compare.png?country=KH,,TH', 400],
      ['/reports/1999/map.png', 404],
      ['/releases/9.9.9/statistics/counts.png', 404],
    ] as const) {
      const { statusCode, headers, rawPayload } = await app.inject({
        url,
        headers: { accept: 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5' },
      });
      t.equal(statusCode, status, url);
      t.match(headers, { 'content-type': /^image\/png$/, 'cache-control': 'no-store', vary: /Accept/ });
      t.equal(rawPayload.subarray(1, 4).toString(), 'PNG', url);
      t.equal(rawPayload.readUInt32BE(16), 640, 'an image of any width');
      t.match((await app.inject(url)).headers['content-type'], 'application/problem+json');
    }
  });

  await t.test('escapes or rejects markup in custom text', slow, async (t) => {
    const names = async (url: string) => {
      const { body } = await app.inject(url);
      return new Set(everythingIn(parsed(body)).map(({ name }) => name));
    };
    const usual = await names('/watchlist.svg?title=a&subtitle=b&note=c');
    const fetchPage = async (url: string) => {
      const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
      t.equal(statusCode, 200, url);
      return body;
    };
    const getTags = (html: string) => [...html.matchAll(/<[a-z!?/][^\s>]*/gi)].map(([tag]) => tag);
    const usualPages: [string, string[]][] = [];
    for (const page of ['/charts?kind=watchlist&', '/embed/watchlist?'])
      usualPages.push([page, getTags(await fetchPage(`${page}title=a&subtitle=b&note=c`))]);
    for (const attack of ATTACKS) {
      const text = encodeURIComponent(Buffer.from(attack).toString());
      const query = `title=${text}&subtitle=${text}&note=${text}`;
      const { statusCode, body, headers } = await app.inject(`/watchlist.svg?${query}`);
      t.notMatch(JSON.stringify(headers['content-disposition'] ?? ''), /[<>&;]{2}/);
      if (statusCode === 400) {
        t.match(body, /control characters/, attack);
        continue;
      }
      t.equal(statusCode, 200, attack);
      t.equal(findFault(body), null, attack);
      t.same(
        everythingIn(parsed(body)).filter(({ name }) => !usual.has(name)),
        [],
        `no element of its own: ${attack}`,
      );
      t.notMatch(body, /\son\w+="/i);
      const png = await app.inject(`/watchlist.png?${query}`);
      t.match(
        png.headers['content-type'] === 'image/png' || png.json().detail,
        /true|characters that the fonts/,
        attack,
      );
      for (const [page, usualTags] of usualPages) {
        const html = await fetchPage(`${page}${query}`);
        const written = html.replaceAll(
          /<script(?: type="module")? src="\/assets\/[\w.-]+\.js"(?: defer)?><\/script>/g,
          '',
        );
        // Text without markup can still change the page: it says which characters a PNG cannot draw.
        if (/[<&"']/.test(attack))
          t.strictSame(getTags(html), usualTags, `${page}: no tag of its own: ${attack}`);
        if (/[<"&]/.test(attack)) t.notOk(html.includes(attack), `${page}: not written as sent: ${attack}`);
        t.notMatch(
          written,
          /<script|<svg onload|<iframe|<foreignObject|<img src=x|<style|\sonload="alert/i,
          page,
        );
      }
    }
  });

  await t.test('escapes markup in every parameter', async (t) => {
    for (const attack of ATTACKS) {
      const text = encodeURIComponent(Buffer.from(attack).toString());
      const urls = [
        `/countries/${text}/tiers.svg`,
        `/compare.svg?country=${text}`,
        `/reports/${text}/map.svg`,
        ...[
          'width',
          'size',
          'scale',
          'text',
          'theme',
          'lang',
          'names',
          'highlight',
          'asOf',
          'year',
          text,
        ].map((name) => `/watchlist.svg?${name}=${text}`),
        `/releases/${text}/tiers.svg`,
      ];
      for (const url of urls) {
        const { statusCode, body, headers } = await app.inject({ url, headers: { accept: BROWSER_IMAGE } });
        t.ok(statusCode >= 400 && statusCode < 500, `${statusCode} ${url}`);
        if (!String(headers['content-type']).startsWith('image/svg+xml')) {
          t.match(headers['content-type'], /^application\/problem\+json/);
          continue;
        }
        t.equal(findFault(body), null, url);
        t.same(strangersIn(body), [], url);
      }
    }
  });
});
