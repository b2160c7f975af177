import t, { type Test } from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { describeWeakness } from '../../src/claims/verdict-words.js';
import type { DomainError } from '../../src/domain/errors.js';
import { TIERS } from '../../src/domain/tier.js';
import { findProblem } from '../../src/http/problem.js';
import { validate } from '../../src/http/validation.js';
import { verdictPath, verify } from '../../src/resources/verify.js';
import { release as newest, fixedRelease as release } from '../dataset/claims-release.js';
import { readRows } from '../support/table.js';

/* Claims as query strings; `says` is a regular expression for the sentence or the error. */

const KH = ['KH'];

const readTable = (file: string) => readRows(new URL(`./fixtures/${file}`, import.meta.url));

const toRequest = (claim = ''): ClaimRequest =>
  validate(verify.query, Object.fromEntries(new URLSearchParams(claim)), 'query') as ClaimRequest;

for (const { what = '', claim, verdict, says = '', citation } of readTable('claims.csv')) {
  t.test(what, async (t) => {
    const answer = checkClaim(release, toRequest(claim));
    t.equal(answer.verdict, verdict, answer.sentence);
    t.match(answer.sentence, new RegExp(says));
    if (citation) t.equal(answer.clause?.citation, citation);
    t.ok(verdictPath(answer.attribution).startsWith(`/releases/${release.version}/verify?`));
  });
}

/* Statements on downgrades came with release 1.6.0; the wrong claims were found in print. */
for (const { what = '', claim, verdict, says = '' } of readTable('claims-in-the-wild.csv')) {
  t.test(what, async (t) => {
    const answer = checkClaim(newest, toRequest(claim));
    t.equal(answer.verdict, verdict, answer.sentence);
    t.match(answer.sentence, new RegExp(says));
  });
}

t.test('returns rows, the weakest of their grades, and a part per placement', async (t) => {
  const answer = checkClaim(release, { country: ['cambodia', 'KH'], year: [2007, 2006], tier: '2WL' });
  const rows = answer.rows.map(({ country, year, tier, evidence }) => [country.iso2, year, tier, evidence]);
  t.equal(rows.join(' '), 'KH,2006,2WL,official KH,2007,2WL,corroborated');
  t.ok(answer.rows.every(({ sources }) => sources.length > 0));
  t.equal(answer.evidence, 'corroborated');
  const parts = answer.parts.map(({ year, verdict }) => `${year} ${verdict}`);
  t.equal(parts.join(), '2007 supported,2006 supported');
  t.equal(answer.claim, 'Cambodia was on the Tier 2 Watch List in each of the 2006 and 2007 TIP Reports.');
  t.equal(
    verdictPath(answer.attribution),
    `/releases/${release.version}/verify?country=KH&year=2006,2007&tier=2WL`,
  );
});

t.test('states whether one, some or all placements are weak', async (t) => {
  const country = { iso2: 'KH', iso3: 'KHM', name: 'Cambodia' };
  const rows = (...grades: readonly ('single_source' | 'official')[]) =>
    grades.map((evidence, index) => ({ country, year: 2020 + index, evidence }));
  const [weak, well] = ['single_source', 'official'] as const;
  t.equal(describeWeakness(null, rows(weak)), null);
  t.equal(describeWeakness(well, rows(well)), null);
  t.match(describeWeakness(weak, rows(well)), /^Part of it rests on a single source/);
  t.match(describeWeakness(weak, rows(well, weak)), /^The placement of Cambodia in the 2021 report rests on/);
  t.match(describeWeakness(weak, rows(weak, weak)), /^The two placements behind it rest on/);
  t.match(describeWeakness(weak, rows(weak, weak, well)), /^Of the three placements behind it, two rest on/);
});

t.test('treats reports published after asOf as not known and cites with asOf', async (t) => {
  const request: ClaimRequest = { country: KH, year: [2022], tier: '3', asOf: '2022-07-18' };
  const before = checkClaim(release.asOf('2022-07-18'), request);
  t.equal(before.verdict, 'not_known');
  t.match(before.reason, /On 18 July 2022 the newest report was that of 2021/);
  t.equal(before.attribution.claim.asOf, '2022-07-18');
  t.equal(checkClaim(release.asOf('2022-07-19'), { ...request, asOf: '2022-07-19' }).verdict, 'supported');
});

t.test('agrees between claims about all reports and claims about each', async (t) => {
  const wrong: string[] = [];
  for (const { iso2 } of release.countries.all) {
    for (const tier of TIERS) {
      const verdict = (claim: ClaimRequest) =>
        checkClaim(release, { country: [iso2], tier, ...claim }).verdict;
      const truths = release.years.map((year) => verdict({ year: [year] }));
      const any = (['supported', 'not_known'] as const).find((each) => truths.includes(each)) ?? 'refuted';
      const [ever, never] = [verdict({ when: 'ever' }), verdict({ when: 'never' })];
      const opposite = { supported: 'refuted', refuted: 'supported', not_known: 'not_known' } as const;
      if (ever !== any || never !== opposite[ever]) wrong.push(`${iso2} ${tier}`);
    }
  }
  t.strictSame(wrong, []);
});

t.test('refutes "downgrade on merit" without a downgrade; otherwise it is not known', async (t) => {
  const wrong = release.countries.all.flatMap(({ iso2 }) =>
    release.years.slice(1).filter((year) => {
      const verdict = (event: 'downgrade' | 'downgrade_on_merit') =>
        checkClaim(release, { country: [iso2], year: [year], event }).verdict;
      const expected = { supported: 'not_known', not_known: 'not_known', refuted: 'refuted' } as const;
      return verdict('downgrade_on_merit') !== expected[verdict('downgrade')];
    }),
  );
  t.strictSame(wrong, []);
});

const catchError = (t: Test, toRequest: () => ClaimRequest): DomainError =>
  t.throws(() => checkClaim(release, toRequest())) as unknown as DomainError;

for (const { what = '', claim, problem, says = '' } of readTable('rejected.csv')) {
  t.test(`rejects: ${what}`, async (t) => {
    t.match(findProblem(catchError(t, () => toRequest(claim))), { code: problem, detail: new RegExp(says) });
  });
}

t.test('names missing and unexpected parameters in the error', async (t) => {
  for (const [request, says, details] of [
    [{ country: KH, year: [2022], tier: '3', run: 3 }, 'tier and run are 2 claims', { unexpected: ['run'] }],
    [{ country: KH, tier: '3' }, 'year is missing', { missing: ['year'], unexpected: [] }],
    [{ year: [2022], tier: '3' }, 'country is missing', { missing: ['country'], unexpected: [] }],
    [{ tier: '3' }, 'country and year are missing', { missing: ['country', 'year'], unexpected: [] }],
    [{ country: [], year: [], tier: '3' }, 'country and year are missing', {}],
    [{ country: KH, to: 2019, tier: '3' }, 'from is missing', { missing: ['from'], unexpected: [] }],
    [{ country: KH, from: 2020, to: 2021, run: 2 }, 'name one year', { unexpected: ['from', 'to'] }],
  ] satisfies [ClaimRequest, string, object][]) {
    const error = catchError(t, () => request);
    t.match(error, { code: 'invalid-claim' });
    t.match(error.message, says);
    t.match(error.details, details, says);
  }
});

t.test('requires whole numbers from every API', async (t) => {
  for (const request of [
    { country: KH, year: [2022], run: -1 },
    { year: [2022], tier: '3', count: -1 },
  ] satisfies ClaimRequest[]) {
    const error = catchError(t, () => request);
    t.match(error, { code: 'invalid-argument' });
    t.match(error.message, /must be a whole number/);
  }
});

t.test('states the named countries, the others and the total', async (t) => {
  const joined = 'country=KH,AF,BN,CN,MM,KP,MO,MY,SS,SY,VN&year=2022&tier=3';
  t.match(checkClaim(release, toRequest(`${joined}&others=11`)), {
    verdict: 'supported',
    sentence: /2022 TIP Report\. In all, 22 were on Tier 3 in 2022\./,
  });
  // The list lacks Cambodia: the verdict is still right, and the sentence shows what was counted.
  t.match(checkClaim(release, toRequest(`${joined.replace('KH,', '')}&others=12`)), {
    verdict: 'supported',
    sentence: /2022 TIP Report\. In all, 22 were on Tier 3 in 2022\./,
  });
  t.match(checkClaim(release, toRequest(`${joined}&others=12`)), {
    verdict: 'refuted',
    sentence: /The 11 named and 11 others were on Tier 3 in 2022: 22 in all\./,
  });
});

t.test('states the named countries and the others in plain sentences', async (t) => {
  for (const [claim, says] of [
    ['country=KH&others=21&year=2022&tier=3', 'In all, 22 were on Tier 3 in 2022.'],
    ['country=LA&others=26&year=2022&tier=3', 'Laos was not on Tier 3 in 2022; 22 others were.'],
    [
      'country=LA,TH&others=20&year=2022&tier=3',
      'Neither Laos nor Thailand was on Tier 3 in 2022; 22 others were.',
    ],
    [
      'country=KH,LA,TH&others=20&year=2022&tier=3',
      'Of the three named, one was on Tier 3 in 2022; with 21 others, 22 in all.',
    ],
    [
      'country=LA,TH,PH&others=20&year=2022&tier=3',
      'None of the three named was on Tier 3 in 2022; 22 others were.',
    ],
    [
      'country=TD&others=0&year=2025&event=relisting_limit_downgrade',
      /^Only Chad of all countries and territories was downgraded to Tier 3 by the limit of a relisting in the 2025 TIP Report/,
    ],
  ] as const)
    t.match(checkClaim(release, toRequest(claim)).sentence, says, claim);
});

t.test('checks a streak exactly, or as a minimum', async (t) => {
  const verdict = (claim: string) =>
    checkClaim(release, toRequest(`country=IR&tier=3&year=2025&${claim}`)).verdict;
  t.equal(verdict('streak=15'), 'refuted');
  t.equal(verdict('streak=20'), 'supported');
  t.equal(verdict('streak=15&bound=at_least'), 'supported');
  t.equal(verdict('streak=21&bound=at_least'), 'refuted');
});

t.test('adds context to claims that could not be otherwise', async (t) => {
  const check = (claim: string) => checkClaim(release, toRequest(claim));
  const first = check('count=0&year=2001&event=downgrade');
  t.equal(first.verdict, 'supported');
  t.match(first.context, /The 2001 report was the first, so none could be\.$/);
  const { context } = check('count=0&year=2003&tier=2WL');
  t.match(context, /There was no Tier 2 Watch List before the 2004 report\.$/);
});

t.test('negates a count of countries never on a tier only once', async (t) => {
  const request = toRequest('count=2&group=g7&year=2025&tier=3&when=never');
  const { verdict, sentence } = checkClaim(release, request);
  t.equal(verdict, 'refuted');
  t.notMatch(sentence, /not two/);
  t.match(sentence, /were not on Tier 3/);
});

t.test('counts no country outside the report as outside a run', (t) => {
  const absent = checkClaim(release, toRequest('country=US&year=2005&run=0'));
  t.equal(absent.verdict, 'refuted');
  const covered = release.placementsIn(2015).length;
  const { count } = checkClaim(release, toRequest('run=0&count=0&year=2015'));
  t.ok((count?.counted ?? 0) <= covered, `${count?.counted} of ${covered}`);
  t.end();
});
