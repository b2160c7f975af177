import t from 'tap';
import { fixedApp } from '../support/seed-app.js';

const app = await fixedApp();
const IMAGE = /property="og:image" content="([^"]+)"/;
const ALT = /property="og:image:alt" content="([^"]+)"/;

t.test('previews of claims and clocks show the verdict', async (t) => {
  for (const [page, image, alt] of [
    ['/verify?country=KH&year=2022&tier=1', '/verify.png?', /^False: Cambodia was on Tier 1/],
    ['/claim-check?country=KH&year=2022&claim=tier%3D3', '/verify.png?', /^True: Cambodia was on Tier 3/],
    ['/countries/KH/clock?year=2021', '/countries/KH/clock.png?', /^Cambodia had to leave the Watch List/],
    [
      '/countries/KH/clock?year=2021&include=trace',
      '/countries/KH/clock.png?',
      /^Cambodia had to leave the Watch List/,
    ],
    ['/what-if?country=KH&next1=2WL', '/countries/KH/clock.png?', /^What if: Cambodia/],
  ] as const) {
    const { statusCode, body } = await app.inject({ url: page, headers: { accept: 'text/html' } });
    t.equal(statusCode, 200, page);
    const url = IMAGE.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    t.match(url, image, page);
    t.match(url, 'size=preview', page);
    t.match(ALT.exec(body)?.[1], alt, page);
    const { pathname, search } = new URL(url);
    const picture = await app.inject(pathname + search);
    t.equal(picture.statusCode, 200, url);
    t.match(picture.headers['content-type'], 'image/png');
  }
});

t.test('rejects another language, as the sentences are English', async (t) => {
  const { statusCode, body } = await app.inject('/verify.png?country=KH&year=2022&tier=3&lang=ar');
  t.equal(statusCode, 400);
  t.match(body, /lang/);
});
