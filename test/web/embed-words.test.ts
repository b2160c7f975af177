import t from 'tap';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { CHARTS } from '../../src/rest/graphics/graphics.js';
import { LONGEST_ALT, toAltText } from '../../src/web/parts/alt-text.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

const app = await sharedApp();
const { current } = await seeds();
const fetchBody = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body;
const altIn = (body: string) => / alt="([^"]*)"/.exec(body)?.[1]?.replaceAll(/&\w+;/g, '&') ?? '';

t.test('keeps the text alternative of an embed short for every graphic and language', async (t) => {
  const largest = [
    '/compare?region=Africa',
    '/watchlist?year=2009',
    '/compare?country=KH,TH,VN,MY,XK,SS,BY,HK,AN,US,CS,VC',
    ...current.years.map((year) => `/reports/${year}/map`),
    `/countries/KH/tiers?title=${'x'.repeat(100)}`,
  ];
  // Text differs by graphic, so rotate the languages among them.
  const inLanguages = CHARTS.flatMap(({ example }, at) =>
    LANGUAGES.filter((_, index) => (index + at) % 3 === 0).map(
      (lang) => `${example}${example.includes('?') ? '&' : '?'}lang=${lang}`,
    ),
  );
  for (const address of [...largest, ...CHARTS.map(({ example }) => example), ...inLanguages]) {
    const body = await fetchBody(`/embed${address}`);
    const alt = altIn(body);
    t.ok(alt.length > 10 && alt.length <= LONGEST_ALT, `${address}: ${alt.length}`);
    t.ok(/<ul class="words"><li>[^<]{10,}/.test(body), `${address}: the full text as a list`);
  }
});

t.test('uses the same text for preview images and embeds', async (t) => {
  for (const page of ['/', '/countries/KH', '/groups/asean']) {
    const head = (await fetchBody(page)).replaceAll('&amp;', '&');
    const getMeta = (name: string) => new RegExp(`"${name}" content="([^"]*)"`).exec(head)?.[1] ?? '';
    const graphic = new URL(getMeta('og:image')).href
      .replace(/^[^/]+\/\/[^/]+/, '')
      .replace(/\.png|.size=.*$/g, '');
    t.equal(getMeta('og:image:alt'), altIn(await fetchBody(`/embed${graphic}`)), page);
  }
});

t.test('ends truncated text with an ellipsis and other text with a full stop', async (t) => {
  t.equal(toAltText('Chad falls'), 'Chad falls.');
  t.equal(toAltText('降级。'), '降级。');
  const long = toAltText('word '.repeat(99), ' See below.');
  t.ok(
    long.length <= LONGEST_ALT && long.endsWith('… See below.'),
    'truncated, with a reference to the rest',
  );
});

t.test('sets the links of an embed in the shipped font', async (t) => {
  const sheet = /href="([^"]+embed[^"]+\.css)"/.exec(await fetchBody('/embed/statistics/counts'))?.[1] ?? '';
  const css = await fetchBody(sheet);
  t.match(css, /font: ?13px\/26px ?"Source Sans 3"/);
  const font = /url\("?(\/assets\/source-sans-3[^")]+)"?\)/.exec(css)?.[1] ?? '';
  t.match((await app.inject(font)).headers['content-type'], 'font/woff2');
});
