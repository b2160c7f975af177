import t from 'tap';
import { seedAppFor } from '../support/seed-app.js';

const ARTICLE =
  'Cambodia was downgraded to Tier 3 in the 2022 TIP Report. It was on the Tier 2 Watch List from 2019 to 2021. Cambodia may be upgraded to Tier 2.';

t.test('claims in words', async (t) => {
  const app = await seedAppFor(t);
  const post = (payload: string | Buffer, type = 'text/plain', query = '') =>
    app.inject({ method: 'POST', url: `/verify/text${query}`, headers: { 'content-type': type }, payload });

  await t.test('a text by POST, as it is and in JSON, and by GET', async (t) => {
    const plain = await post(ARTICLE);
    t.equal(plain.statusCode, 200, plain.body);
    t.equal(plain.headers['cache-control'], 'no-store');
    const { statements, notUnderstood } = plain.json();
    t.match(statements, [
      { start: 0, verdict: 'supported', query: 'country=KH&year=2022&move=better-3' },
      { verdict: 'supported', query: 'country=KH&year=2019,2020,2021&tier=2WL', assumptions: [/named last/] },
    ]);
    t.match(notUnderstood, [{ reason: /what may be/ }]);
    for (const { text, start, end } of statements) t.equal(ARTICLE.slice(start, end), text);
    const json = await post(
      JSON.stringify({ text: ARTICLE, published: '2022-07-20', url: 'https://news.example/1' }),
      'application/json',
    );
    t.equal(json.json().statements[0].verdict, 'supported');
    const got = await app.inject(`/verify?text=${encodeURIComponent(ARTICLE)}`);
    t.equal(got.headers['cache-control'], 'no-store');
    t.strictSame(got.json(), plain.json());
    const verdict = await app.inject(new URL(statements[0].url).pathname + new URL(statements[0].url).search);
    t.equal(verdict.json().verdict, 'supported', 'its link leads to the verdict');
  });

  await t.test('what is no text is refused', async (t) => {
    const cases: [number, RegExp, ReturnType<typeof post>][] = [
      [400, /no text/, post(' \n')],
      [400, /not UTF-8/, post(Buffer.from([0x54, 0xff, 0xfe]))],
      [400, /not JSON/, post('{', 'application/json')],
      [400, /JSON object/, post('[]', 'application/json')],
      [400, /txt is not a member of the JSON here/, post('{"text":"x","txt":"x"}', 'application/json')],
      [400, /text/, post('{"text": 1}', 'application/json')],
      [400, /published/, post('Cuba', 'text/plain', '?published=yesterday')],
      [400, /nonsense/, post('Cuba', 'text/plain', '?nonsense=1')],
      [413, /102400/, post('Cuba was on Tier 3. '.repeat(6_000))],
      [415, /text\/plain or application\/json/, post('<p>Cuba</p>', 'text/html')],
    ];
    for (const [status, detail, asked] of cases) {
      const { statusCode, body } = await asked;
      t.equal(statusCode, status, body);
      t.match(body, detail);
    }
    const nested = (await post('{"text": {"a": [1]}}', 'application/json')).json();
    t.match(
      nested.errors,
      [{ parameter: 'text', value: '{"a":[1]}' }],
      'what is no single value comes as JSON',
    );
    const long = await app.inject(`/verify?text=${'a'.repeat(2_049)}`);
    t.equal(long.statusCode, 400);
    t.match(long.body, /POST a longer one/);
    const both = await app.inject('/verify?text=Cuba&country=CU');
    t.equal(both.statusCode, 400);
    const get = await app.inject('/verify/text');
    t.equal(get.statusCode, 405);
    t.equal(get.headers.allow, 'POST, OPTIONS');
  });

  await t.test('a text does not come back as markup, and is in no answer that is kept', async (t) => {
    const secret = 'Confidential-7f3a Cuba was on Tier 3 in 2024.';
    const answer = await app.inject(`/verify?text=${encodeURIComponent(secret)}`);
    t.equal(answer.json().statements.length, 1);
    t.match(answer.headers['content-type'], /^application\/json/);
    t.equal(answer.headers.etag, undefined);
  });
});
