import t from 'tap';
import { dayInWords } from '../../src/domain/dates.js';
import { Problem } from '../../src/domain/problem.js';
import { DATASET_TITLE } from '../../src/domain/service.js';
import { validate } from '../../src/http/validation.js';
import { answerSchemaOf } from '../../src/rest/resource/operation.js';
import { querySchemaOf } from '../../src/rest/resource/resource.js';
import { verify } from '../../src/rest/resources/verify.js';
import { release } from '../dataset/claims-release.js';
import { seedAppFor, sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';

const ORIGIN = 'https://tiers.example';

function ask(search: string) {
  const query = validate(querySchemaOf(verify), Object.fromEntries(new URLSearchParams(search)), 'query');
  if (verify.kind !== 'object') throw new Error('a verdict is a single thing');
  const of = query.asOf === undefined ? release : release.asOf(query.asOf as string);
  const asOf = query.asOf as string | undefined;
  const verdict = verify.get({
    release: of,
    asOf,
    params: {},
    query,
    catalogue: undefined as never,
    gathered: undefined,
  });
  return verify.atOrigin?.(verdict as never, ORIGIN) as {
    verdict: string;
    citation: { text: string; url: string };
  };
}

const ANSWERS = {
  'country=KH&year=2022&tier=3': 'supported',
  'country=kh&from=2019&to=2021&tier=2WL': 'supported',
  'country=KH&year=2019,2020,2021&tier=2WL': 'supported',
  'country=KH&year=2021&run=3': 'supported',
  'country=KH&year=2021&event=waiver': 'supported',
  'country=KH&year=2022&event=automatic_downgrade': 'supported',
  'country=AF,BN,CN,KP,MM,MO,MY,SS,SY,VN&year=2022&tier=3': 'supported',
  'year=2022&tier=3&count=22': 'supported',
  'country=AF,BN,CN,KH,KP,MM,MO,MY,SS,SY,VN&year=2022&tier=3&others=12': 'refuted',
  'country=KH&year=2022&worseThan=2021': 'supported',
  'country=TH&year=2022&bestSince=2020': 'supported',
  'country=KH&year=2022&firstTimeInTier=3': 'refuted',
  'country=TW&year=2001&tier=1': 'not_known',
  'country=KH&year=2022&tier=3&asOf=2022-01-01': 'not_known',
  'year=2023&tier=3&count=2&group=ASEAN&members=10': 'supported',
  'year=2023&tier=3&share=none&group=European+Union': 'supported',
} as const;

for (const [search, verdict] of Object.entries(ANSWERS)) {
  t.test(search, async (t) => {
    const answer = ask(search);
    t.equal(answer.verdict, verdict);
    t.doesNotThrow(() => answerSchemaOf(verify).parse({ release: release.version, ...answer }));
    const pinned = new URL(answer.citation.url);
    t.equal(pinned.origin, ORIGIN);
    t.strictSame(ask(pinned.search), answer, 'its address gives the same answer');
  });
}

type Refusal = readonly [code: string, detail: RegExp, unexpected?: readonly string[]];

const REFUSED = {
  'country=KH&tier=3': ['invalid-claim', /year is missing/],
  'year=2022&tier=3': ['invalid-claim', /country is missing/],
  'country=KH&year=2022&event=coup': ['invalid-parameter', /allowed: waiver, automatic_downgrade/],
  '': ['invalid-claim', /Nothing is claimed.*Also missing: country and year\.$/],
  'country=KH&from=2020&to=2021&run=2': ['invalid-claim', /name one year/, ['from', 'to']],
  'country=KH&year=2022&worseThan=2022': ['invalid-claim', /with itself/, ['worseThan']],
  'country=KH&year=2022&bestSince=2021': ['invalid-claim', /at least two years/, ['bestSince']],
  'country=KH&year=2022&betterThan=1980': [
    'invalid-parameter',
    /^betterThan: 1980 must be from 1990 to 2100/,
  ],
  'year=2022&tier=3&count=10000': ['invalid-parameter', /count must be a whole number from 0 to 9999/],
  'year=2023&tier=3&count=2&group=BRICS': [
    'invalid-parameter',
    /^group: .*"BRICS".*african_union.*state_wha/,
  ],
  'year=2023&tier=3&count=2&members=10': ['invalid-claim', /group is missing/],
  'year=2023&tier=3&count=2&group=eu&members=ten': ['invalid-parameter', /members must be a whole number/],
  'country=KH&year=2022&tier=4': ['invalid-parameter', /tier .*allowed: .*2WL/],
  'country=KH&year=2022&run=three': ['invalid-parameter', /run must be a whole number/],
  'country=KH&year=22&tier=3': ['invalid-parameter', /year/],
  'country=KH&year=2022&on=watchlist': ['invalid-parameter', /on is tier=2WL now/],
  'year=2022&tier=3&count=1&among=Asia': ['invalid-parameter', /among is region now/],
  'country=KH&year=2022&tier=3&merit=1': ['invalid-parameter', /merit is not a query parameter/],
} as const;

for (const [search, [code, detail, unexpected]] of Object.entries<Refusal>(REFUSED)) {
  t.test(`refused: ${search}`, async (t) => {
    const problem = t.throws(() => ask(search), Problem) as unknown as Problem;
    t.equal(problem.code, code);
    t.equal(problem.status, 400);
    t.match(problem.detail, detail);
    if (unexpected) t.strictSame(problem.extensions.unexpected, unexpected);
  });
}

const CLAIM = '/verify?country=KH&year=2022&tier=3';
const DOORS = {
  REST: (host: string) => ({ url: CLAIM, headers: { host } }),
  'REST, pinned': (host: string) => ({ url: `/releases/${NEWEST}${CLAIM}`, headers: { host } }),
  GraphQL: (host: string) => ({
    url: '/graphql?query={verify(claim:{country:"KH",year:2022,tier:TIER_3}){citation{url}}}',
    headers: { host },
  }),
} as const;

for (const [door, request] of Object.entries(DOORS)) {
  t.test(`${door} names the host of whoever asks, never that of another`, async (t) => {
    const app = await sharedApp();
    // Twice: the second time from what is kept.
    for (const host of ['a.example', 'b.example:8080', 'a.example', 'b.example:8080']) {
      const { body } = await app.inject(request(host));
      const answer = JSON.parse(body);
      const { url } = (answer.data?.verify ?? answer).citation;
      t.equal(url, `http://${host}/releases/${NEWEST}${CLAIM}`);
    }
  });

  t.test(`${door} names the address that the service is known by`, async (t) => {
    const app = await seedAppFor(t, { PUBLIC_URL: ORIGIN });
    const { body } = await app.inject(request('elsewhere.example'));
    t.match(body, `"url":"${ORIGIN}/releases/${NEWEST}${CLAIM}"`);
  });
}

t.test(
  'an answer about members names their group, their number then, and where they were read',
  async (t) => {
    const answer = ask('year=2019&tier=1&count=15&group=EU');
    t.match(answer, {
      verdict: 'supported',
      group: {
        id: 'eu',
        name: 'European Union',
        sourceUrl: /^https:/,
        reports: [{ year: 2019, members: 28 }],
      },
      sentence: /\(EU\) had 28 members when the report of 2019 came out/,
      citation: { text: /Members of the European Union \(EU\) according to europa\.eu\./, url: /group=eu$/ },
    });
  },
);

t.test('the citation is a sentence that says who says what', async (t) => {
  const source = `According to “${DATASET_TITLE}” (Tip·Tiers, edition ${release.version} of ${dayInWords(release.header.published_at)}`;
  const claim = 'Cambodia was on Tier 3 in the 2022 TIP Report.';
  for (const [search, text] of [
    ['country=KH&year=2022&tier=3', `${source}), ${claim}`],
    [
      'country=KH&year=2022&tier=1',
      `${source}), it is false that Cambodia was on Tier 1 in the 2022 TIP Report.`,
    ],
    [
      'country=KH&year=2022&tier=3&asOf=2022-01-01',
      `${source}, limited to what was known on 1 January 2022), which does not have that report, it is open whether ${claim}`,
    ],
  ] as const)
    t.equal(ask(search).citation.text, text);
});
