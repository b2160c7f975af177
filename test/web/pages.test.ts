import t from 'tap';
import { PROBLEM_TYPES } from '../../src/http/problem.js';
import { TAGS, tagSlug } from '../../src/kit/tags.js';
import { RESOURCES } from '../../src/resources/index.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

t.test('serves pages', async (t) => {
  const catalogue = await seeds();
  const app = await sharedApp();
  const get = (url: string, accept?: string) => app.inject({ url, headers: accept ? { accept } : {} });
  const page = (url: string) => get(url, BROWSER);

  await t.test('serves JSON at the root unless HTML is preferred', async (t) => {
    for (const accept of [undefined, '*/*', 'application/json']) {
      const { headers, body } = await get('/', accept);
      t.match(headers['content-type'], 'application/json');
      t.equal(headers.vary, 'Accept, Accept-Encoding', 'caches must keep both formats');
      const entry = JSON.parse(body);
      t.equal(entry.release, catalogue.current.version);
      t.equal(entry.resources.length, RESOURCES.length);
    }
    const { headers, body } = await page('/');
    t.match(headers['content-type'], 'text/html');
    t.equal(headers.vary, 'Accept, Accept-Encoding');
    t.ok(body.startsWith('<!doctype html><html lang="en">'));
  });

  await t.test('documents every problem type on one page', async (t) => {
    const all = (await page('/problems')).body;
    for (const [code, { title, help }] of Object.entries(PROBLEM_TYPES)) {
      const url = `/problems/${code}`;
      t.strictSame(
        [(await page(url)).statusCode, (await page(url)).headers.location],
        [303, `/problems#${code}`],
      );
      t.match(all, new RegExp(`<h2>${title}</h2>.*?<div id="${code}">`));
      t.match((await get(url)).json(), { type: url, title, help });
    }
    const unknown = await get('/problems/no-such-thing');
    t.equal(unknown.statusCode, 404);
    t.ok(unknown.json().available.includes('unknown-country'));
  });

  await t.test('documents every resource with a true response', async (t) => {
    const overview = (await page('/docs')).body;
    const subjects = TAGS.map(({ name }) => `/docs/${tagSlug(name)}`);
    const body = (await Promise.all(subjects.map(async (url) => (await page(url)).body))).join();
    for (const url of subjects) t.match(overview, `href="${url}"`);
    t.equal((await page('/docs/nothing')).statusCode, 404);
    t.equal((await page('/docs/tiers?language=cobol')).statusCode, 400);
    for (const { operationId, example } of RESOURCES) {
      t.match(body, `id="${operationId}"`);
      // A response too long for the page is requested with `limit=1`.
      const shown = [example, example.replace(/limit=\d+/, 'limit=1')];
      t.ok(
        shown.some((url) => body.includes(url.replaceAll('&', '&amp;'))),
        example,
      );
    }
    const [, posted = ''] = body.split('POST /annotate</code>');
    t.match(posted, /^.*?id="annotateText".*?text.*?body, required/s, 'the request body too');
    const graphics = (await page('/docs/graphics')).body;
    t.equal(
      graphics.split('<code>subtitle</code>').length,
      2,
      'parameters shared by all graphics are documented once',
    );
    t.ok(graphics.split('href="#common"').length - 1 >= 6, 'and each links to them');
    const text = body.replaceAll('&quot;', '"');
    t.match(text, JSON.stringify((await get('/countries/KH')).json().wikidata));
  });

  await t.test('loads no external resources, and only existing ones', async (t) => {
    for (const url of ['/', '/docs', '/problems']) {
      const { body, headers } = await page(url);
      t.match(headers['content-security-policy'], "default-src 'none'");
      t.notMatch(
        body,
        /<(?:script|style)\b(?![^>]*(?:\bsrc=|type="application\/ld\+json"))|\sstyle=|\son\w+=/,
        `${url} has no inline scripts or styles`,
      );
      for (const [, address = ''] of body.matchAll(
        /<(?:link(?! rel="(?:alternate|canonical)")|script|img)\b[^>]*\s(?:href|src)="([^"]+)"/g,
      )) {
        t.ok(address.startsWith('/'), address);
        t.equal((await get(address.replaceAll('&amp;', '&'))).statusCode, 200, address);
      }
    }
  });

  await t.test('redirects URLs that readers guess', async (t) => {
    for (const [url, target] of [
      ['/news', `/reports/${catalogue.current.newestYear}`],
      ['/statistics', '/docs/statistics'],
      ['/embeds', '/charts'],
      ['/compare', '/charts?kind=comparison'],
      ['/compare?country=KH,TH', '/charts?country=KH,TH&kind=comparison'],
      ['/compare?region=Caribbean', '/charts?kind=comparison&region=Caribbean'],
      ['/reports/2022/map', '/charts?year=2022&kind=map'],
    ] as const) {
      const { statusCode, headers } = await page(url);
      t.strictSame([statusCode, headers.location], [303, target], url);
      t.equal((await page(target)).statusCode, 200, target);
    }
    t.equal((await page('/about')).statusCode, 200);
    t.match((await get('/compare.svg?country=KH,TH')).headers['content-type'], 'image/svg+xml');
  });

  await t.test('serves assets as immutable, including fonts', async (t) => {
    const { body } = await page('/');
    const sheet = /href="(\/assets\/site\.[^"]+)"/.exec(body)?.[1] ?? '';
    const { headers, body: css } = await get(sheet);
    t.match(headers['cache-control'], 'immutable');
    const fonts = [...css.matchAll(/url\("(\/assets\/[^"]+)"\)/g)].map(([, font = '']) => font);
    t.equal(fonts.length, 3);
    for (const font of fonts) t.match((await get(font)).headers, { 'content-type': 'font/woff2' });
    t.equal((await get('/assets/site.css')).statusCode, 404);
  });

  await t.test('supports validators, methods and formats as in REST', async (t) => {
    const first = await page('/docs');
    const again = await app.inject({
      url: '/docs',
      headers: { accept: BROWSER, 'if-none-match': String(first.headers.etag) },
    });
    t.equal(again.statusCode, 304);
    t.equal((await app.inject({ method: 'HEAD', url: '/problems' })).statusCode, 200);
    t.equal((await app.inject({ method: 'OPTIONS', url: '/docs' })).headers.allow, 'GET, HEAD, OPTIONS');
    t.equal((await app.inject({ method: 'POST', url: '/docs' })).statusCode, 405);
    t.match((await get('/problems.html')).headers['content-type'], 'text/html');
    t.equal((await get('/problems.csv')).statusCode, 404);
    t.equal((await get('/', 'image/png')).statusCode, 406);
    t.equal((await get('/docs?x=1')).statusCode, 400);
  });

  await t.test('never shows an invalid host', async (t) => {
    const { body } = await app.inject({ url: '/docs', headers: { accept: BROWSER, host: '"><script>x' } });
    t.notMatch(body, '<script>x');
  });
});
