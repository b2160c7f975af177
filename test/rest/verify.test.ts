import t from 'tap';
import { dayInWords } from '../../src/domain/dates.js';
import { toProseText } from '../../src/domain/sentences.js';
import { DATASET_TITLE } from '../../src/domain/service.js';
import { findProblem } from '../../src/http/problem.js';
import { validate } from '../../src/http/validation.js';
import { responseSchema } from '../../src/kit/operation.js';
import { querySchema } from '../../src/kit/resource.js';
import { verify } from '../../src/resources/verify.js';
import { fixedRelease as release } from '../dataset/claims-release.js';
import { sharedApp } from '../support/seed-app.js';
import { NEWEST } from '../support/seeds.js';
import { readRows } from '../support/table.js';

const ORIGIN = 'https://tiers.example';

function getVerdict(search: string) {
  const query = validate(querySchema(verify), Object.fromEntries(new URLSearchParams(search)), 'query');
  if (verify.kind !== 'object') throw new Error('a verdict is a single thing');
  const of = query.asOf === undefined ? release : release.asOf(query.asOf as string);
  const asOf = query.asOf as string | undefined;
  const verdict = verify.get({
    release: of,
    asOf,
    params: {},
    query,
    catalogue: undefined as never,
    loaded: undefined,
  });
  return verify.withOrigin?.(verdict as never, ORIGIN) as {
    verdict: string;
    attribution: { text: string; url: string };
  };
}

const readTable = (file: string) => readRows(new URL(`../claims/fixtures/${file}`, import.meta.url));

/** Claims of the claim check, and claims on a day before the report. */
const ANSWERS = [
  ...readTable('claims.csv'),
  { claim: 'country=KH&year=2022&tier=3&asOf=2022-01-01', verdict: 'not_known' },
];

/** Countries not in the order of canonical URLs. */
const CLAIMS_RETURNED_AS_SENT = /China,Macau|FR,DE|RU,BY|RU,CN/;

for (const { claim = '', verdict } of ANSWERS) {
  t.test(claim, async (t) => {
    const answer = getVerdict(claim);
    t.equal(answer.verdict, verdict);
    t.doesNotThrow(() => responseSchema(verify).parse({ release: release.version, ...answer }));
    const pinned = new URL(answer.attribution.url);
    t.equal(pinned.origin, ORIGIN);
    const again = getVerdict(pinned.search);
    if (CLAIMS_RETURNED_AS_SENT.test(claim)) t.equal(again.attribution.url, answer.attribution.url);
    else t.strictSame(again, answer, 'its URL returns the same response');
  });
}

for (const { claim = '', problem: code, says = '' } of readTable('rejected.csv')) {
  t.test(`rejects: ${claim}`, async (t) => {
    t.match(findProblem(t.throws(() => getVerdict(claim))), { code, status: 400, detail: new RegExp(says) });
  });
}

const CLAIM = '/verify?country=KH&year=2022&tier=3';
const APIS = {
  REST: (host: string) => ({ url: CLAIM, headers: { host } }),
  'REST, pinned': (host: string) => ({ url: `/releases/${NEWEST}${CLAIM}`, headers: { host } }),
} as const;

for (const [api, request] of Object.entries(APIS)) {
  t.test(`uses the host of each client in ${api}`, async (t) => {
    const app = await sharedApp();
    // Twice, so that the second response comes from the cache.
    for (const host of ['a.example', 'b.example:8080', 'a.example', 'b.example:8080']) {
      const { body } = await app.inject(request(host));
      const { url } = JSON.parse(body).attribution;
      t.equal(url, `http://${host}/releases/${NEWEST}${CLAIM}`);
    }
  });

  t.test(`uses the public URL in ${api}`, async (t) => {
    const app = await sharedApp({ PUBLIC_URL: ORIGIN });
    const { body } = await app.inject(request('elsewhere.example'));
    t.match(body, `"url":"${ORIGIN}/releases/${NEWEST}${CLAIM}"`);
  });
}

t.test('states group, number and source in claims about members', async (t) => {
  const answer = getVerdict('year=2019&tier=1&count=15&group=EU');
  t.match(answer, {
    verdict: 'supported',
    group: {
      id: 'eu',
      name: 'European Union',
      sourceUrl: /^https:/,
      reports: [{ year: 2019, members: 28 }],
    },
    sentence: /\(EU\) had 28 members when the 2019 report came out/,
    attribution: { text: /Members of the European Union \(EU\) according to europa\.eu\./, url: /group=eu$/ },
  });
});

t.test('cites a verdict by a sentence with its source', async (t) => {
  const source = `According to “${toProseText(DATASET_TITLE)}” (Tip·Tiers, release ${release.version} of ${dayInWords(release.header.published_at)}`;
  const claim = 'Cambodia was on Tier 3 in the 2022 TIP Report.';
  for (const [search, text] of [
    ['country=KH&year=2022&tier=3', `${source}): ${claim}`],
    [
      'country=KH&year=2022&tier=1',
      `${source}): It is false that Cambodia was on Tier 1 in the 2022 TIP Report. Cambodia was on Tier 3 in 2022, not Tier 1.`,
    ],
    [
      'country=KH&year=2022&tier=3&asOf=2022-01-01',
      `${source}, limited to what was known on 1 January 2022): On 1 January 2022 the newest report was that of 2021. As of that day it is open whether ${claim}`,
    ],
  ] as const)
    t.equal(getVerdict(search).attribution.text, text);
});
