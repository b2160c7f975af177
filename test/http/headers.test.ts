import t from 'tap';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';
const FLOATING = 'public, max-age=30, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400';

/**
 * Literal values rather than constants of the product: caches trust whatever is sent, so a lost digit must
 * fail here.
 */
const CACHE_CONTROL: Readonly<Record<string, string>> = {
  [`/releases/${NEWEST}/countries/KH/tiers`]: FOR_A_YEAR,
  [`/releases/${NEWEST}/tiers.csv`]: FOR_A_YEAR,
  [`/releases/${NEWEST}/countries/KH/tiers.svg`]: FOR_A_DAY,
  [`/releases/${NEWEST}/countries/KH/clock`]: FOR_A_DAY,
  '/favicon.ico': FOR_A_DAY,
  '/embed.js': FOR_A_DAY,
  [`/embed/releases/${NEWEST}/countries/KH/tiers`]: FOR_A_DAY,
  [`/releases/${NEWEST}/download/reports.csv`]: FOR_A_YEAR,
  '/countries/kh/tiers': FLOATING,
  '/': FLOATING,
  '/countries/KH/tiers': FLOATING,
  '/countries/KH/tiers.svg': FLOATING,
  '/openapi.json': FLOATING,
  '/releases': FLOATING,
  '/countries/XX': 'no-store',
  '/verify?country=KH': 'no-store',
  '/health/ready': 'no-store',
};

t.test('sends the right Cache-Control for each kind of URL', async (t) => {
  const app = await sharedApp();
  for (const [url, value] of Object.entries(CACHE_CONTROL))
    t.equal((await app.inject(url)).headers['cache-control'], value, url);
  const page = (await app.inject({ url: '/', headers: { accept: 'text/html' } })).body;
  const assets = new Set([...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, url = '']) => url));
  t.ok(assets.size > 0);
  for (const url of assets) t.equal((await app.inject(url)).headers['cache-control'], FOR_A_YEAR, url);
});

/** Each has something else for a browser than for a client of the API. */
const CHOSEN_BY_ACCEPT = [
  ...['/', '/countries/KH/tiers', '/search?q=cambodia', '/problems/invalid-parameter', '/news', '/verify'],
  ...['/countries/XX', '/nowhere', '/countries/KH/tiers.svg?bogus=1', '/cite?url=/countries/KH/tiers'],
];

t.test('names Accept in Vary wherever it decides', async (t) => {
  const app = await sharedApp();
  for (const url of CHOSEN_BY_ACCEPT)
    for (const accept of ['text/html', 'application/json', 'image/*'])
      t.match(
        (await app.inject({ url, headers: { accept } })).headers.vary,
        /^Accept(,|$)/,
        `${url} ${accept}`,
      );
  for (const url of ['/countries/KH/tiers.json', '/openapi.json', '/changes.atom', '/embed.js'])
    t.equal((await app.inject(url)).headers.vary, 'Accept-Encoding', url);
  for (const url of ['/apple-touch-icon.png', '/countries/KH/tiers.png', '/tiers.xlsx?limit=1'])
    t.equal((await app.inject(url)).headers.vary, undefined, `${url} has one representation`);
});

t.test('sends CORS and security headers with every response', async (t) => {
  const app = await sharedApp();
  const { headers } = await app.inject('/countries/KH/tiers');
  t.match(headers, {
    'access-control-allow-origin': '*',
    'access-control-expose-headers':
      'Content-Digest, Content-Location, Dataset-Release, Deprecation, ETag, Last-Modified, Link, Location, ' +
      'RateLimit, RateLimit-Policy, Retry-After, Service-Version, Sunset, traceparent',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  t.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'");
  t.match(headers.link, '<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
  const preflight = await app.inject({ method: 'OPTIONS', url: '/countries' });
  t.equal(preflight.headers['access-control-allow-headers'], '*');
  t.equal(preflight.headers['access-control-max-age'], '86400');
});
