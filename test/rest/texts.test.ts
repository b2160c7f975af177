import t from 'tap';
import { sharedApp } from '../support/seed-app.js';

const ARTICLE =
  'Cambodia was downgraded to Tier 3 in the 2022 TIP Report. It was on the Tier 2 Watch List from 2019 to 2021. Cambodia may be upgraded; Thai officials and Congo were silent.';

t.test('annotates texts', async (t) => {
  const app = await sharedApp();
  const post = (payload: string | Buffer, type = 'text/plain', query = '') =>
    app.inject({ method: 'POST', url: `/annotate${query}`, headers: { 'content-type': type }, payload });

  await t.test('accepts a text by POST, plain or as JSON, and by GET', async (t) => {
    const plain = await post(ARTICLE, 'text/plain', '?published=2022');
    t.equal(plain.statusCode, 200, plain.body);
    t.equal(plain.headers['cache-control'], 'no-store');
    const answer = plain.json();
    t.match(answer, {
      published: '2022',
      inForce: 2022,
      note: /nothing was judged/,
      countries: [{ iso2: 'KH', name: 'Cambodia', count: 2, url: '/countries/KH/tiers' }],
      related: [{ name: 'Thai', kind: 'adjective', countries: ['TH'] }],
      ambiguous: [{ name: 'Congo', why: 'several_countries', countries: ['CD', 'CG'] }],
      reports: [{ year: 2022 }, { year: 2019 }, { year: 2021 }],
    });
    t.match(answer.countries[0].runs.slice(-2), [
      { from: 2019, to: 2021, tier: '2WL' },
      { from: 2022, to: 2022, tier: '3' },
    ]);
    t.match(answer.countries[0].law.at(-1), { year: 2022, outcome: 'automatic_downgrade' });
    const spans = Object.values(
      answer as Record<string, { spans: { start: number; end: number; text: string }[] }[]>,
    )
      .filter(Array.isArray)
      .flatMap((list) => list.flatMap(({ spans }) => spans));
    t.equal(spans.length, 7);
    for (const { text, start, end } of spans) t.equal(ARTICLE.slice(start, end), text);
    const json = await post(JSON.stringify({ text: ARTICLE, published: '2022' }), 'application/json');
    t.strictSame(json.json(), answer);
    const got = await app.inject(`/annotate?published=2022&text=${encodeURIComponent(ARTICLE)}`);
    t.equal(got.headers['cache-control'], 'no-store');
    t.strictSame(got.json(), answer);
  });

  await t.test('rejects invalid texts and days', async (t) => {
    const cases: [number, RegExp, ReturnType<typeof post>][] = [
      [400, /must not be empty/, post(' \n')],
      [400, /text/, post('')],
      [400, /not UTF-8/, post(Buffer.from([0x54, 0xff, 0xfe]))],
      [400, /half a character/, post('{"text":"Cuba \\ud800 was on Tier 3"}', 'application/json')],
      [400, /not JSON/, post('{', 'application/json')],
      [400, /JSON object/, post('[]', 'application/json')],
      [400, /txt is not a member of the JSON body/, post('{"text":"x","txt":"x"}', 'application/json')],
      [400, /text/, post('{"text": 1}', 'application/json')],
      [400, /published/, post('Cuba', 'text/plain', '?published=yesterday')],
      [400, /must be an existing date/, post('Cuba', 'text/plain', '?published=2022-02-30')],
      [400, /before the first report/, post('Cuba', 'text/plain', '?published=2000-12')],
      [400, /is in the future/, post('Cuba', 'text/plain', '?published=2990')],
      [400, /nonsense/, post('Cuba', 'text/plain', '?nonsense=1')],
      [413, /51,200/, post('Cuba was on Tier 3. '.repeat(3_000))],
      [413, /51,200 bytes; send longer texts in parts/, post('Cuba '.repeat(130_000))],
      [415, /UTF-8, not utf-16/, post('Cuba', 'text/plain; charset="utf-16"')],
      [415, /text\/plain or application\/json/, post('<p>Cuba</p>', 'text/html')],
    ];
    for (const [status, detail, request] of cases) {
      const { statusCode, body } = await request;
      t.equal(statusCode, status, body);
      t.match(body, detail);
    }
    const long = await app.inject(`/annotate?text=${'a'.repeat(2_001)}`);
    t.equal(long.statusCode, 400);
    t.match(long.body, /POST a longer one/);
    t.equal((await app.inject('/annotate')).statusCode, 400);
    const browser = await app.inject({ url: '/annotate', headers: { accept: 'text/html' } });
    t.equal(browser.headers.location, '/claim-check', 'a browser is redirected to the form');
    t.equal((await app.inject('/verify?text=Cuba')).statusCode, 400, '/verify no longer accepts text');
    const put = await app.inject({ method: 'PUT', url: '/annotate' });
    t.equal(put.statusCode, 405);
    t.equal(put.headers.allow, 'GET, HEAD, POST, OPTIONS');
  });

  await t.test('neither returns a text as markup nor caches it', async (t) => {
    const secret = 'Confidential-7f3a Cuba was on Tier 3 in 2024.';
    const answer = await app.inject(`/annotate?text=${encodeURIComponent(secret)}`);
    t.match(answer.json().countries, [{ iso2: 'CU' }]);
    t.match(answer.headers['content-type'], /^application\/json/);
    t.equal(answer.headers.etag, undefined);
  });

  await t.test('rejects the same input by JSON and by plain text', async (t) => {
    const cuba = 'Cuba was on Tier 3.';
    const cases: [why: RegExp, sent: { text: string; published?: string }][] = [
      [/must not be empty|is empty/, { text: '' }],
      [/must not be empty/, { text: ' \n\t ' }],
      [/must be an existing date/, { text: cuba, published: '2022-02-30' }],
      [/must be a day, a month or a year/, { text: cuba, published: '2022/07/01' }],
      [/must be a day, a month or a year/, { text: cuba, published: '' }],
      [/before the first report \(2001-07-12\)/, { text: cuba, published: '2001-07-11' }],
      [/is in the future/, { text: cuba, published: '2990' }],
      [/51,200 bytes; send longer texts in parts/, { text: 'Cuba '.repeat(10_241) }],
    ];
    for (const [why, { text, published }] of cases) {
      const query = published === undefined ? '' : `?published=${published}`;
      for (const request of [
        post(JSON.stringify({ text, published }), 'application/json'),
        post(text, 'text/plain', query),
      ])
        t.match((await request).body, why, published ?? text.slice(0, 30));
    }
  });
});
