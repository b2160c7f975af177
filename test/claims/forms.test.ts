import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { Problem } from '../../src/domain/problem.js';
import { TIERS } from '../../src/domain/tier.js';
import { release } from '../dataset/claims-release.js';

interface Case {
  readonly claim: string;
  readonly request: ClaimRequest;
  readonly verdict: string;
  /** What the sentence to quote must say. */
  readonly says?: RegExp;
}

const cases: Case[] = [
  {
    claim: 'a number of the members that a group had then',
    request: { year: [2023], tier: '3', count: 2, group: 'ASEAN', members: 10 },
    verdict: 'supported',
    says: /^Two of the ten members of the Association .* \(ASEAN\) were on Tier 3/,
  },
  {
    claim: 'a wrong number of members',
    request: { year: [2023], tier: '3', count: 2, group: 'asean', members: 11 },
    verdict: 'refuted',
    says: /\(ASEAN\) had 10 members when the report of 2023 came out/,
  },
  {
    claim: 'members of the day: the United Kingdom before it left',
    request: { year: [2019], tier: '1', count: 15, group: 'eu', members: 28 },
    verdict: 'supported',
  },
  {
    claim: 'no member of the day: the United Kingdom after it left',
    request: { country: ['GB'], others: 1, tier: '1', year: [2025], group: 'g7', bound: 'at_least' },
    verdict: 'supported',
    says: /had 7 members/,
  },
  {
    claim: 'no member at all',
    request: { year: [2023], tier: '3', share: 'none', group: 'European Union' },
    verdict: 'supported',
    says: /\(EU\) had 27 members when the report of 2023 came out/,
  },
  {
    claim: 'every member',
    request: { year: [2022], tier: '1', share: 'all', group: 'g7' },
    verdict: 'refuted',
    says: /Italy.*Japan/,
  },
  {
    claim: 'at least so many members',
    request: { year: [2023], tier: '2WL', count: 2, bound: 'at_least', group: 'nato' },
    verdict: 'supported',
  },
  {
    claim: 'members of a group in a region',
    request: { year: [2022], tier: '2', count: 1, group: 'g7', region: 'Asia' },
    verdict: 'supported',
  },
  {
    claim: 'of more members than reports placed, and of no more than there may have been',
    request: { year: [2023], tier: '3', count: 7, group: 'african_union', members: 55 },
    verdict: 'not_known',
    says: /beside 2 that none ever placed/,
  },
  {
    claim: 'of more members than there can have been',
    request: { year: [2023], tier: '3', count: 7, group: 'african_union', members: 60 },
    verdict: 'refuted',
  },
  {
    claim: 'members in a report to come',
    request: { year: [2026], tier: '3', share: 'none', group: 'asean' },
    verdict: 'not_known',
  },
  {
    claim: 'every member that had no waiver left',
    request: { year: [2022], tier: '3', share: 'all', group: 'asean', status: ['final_year'] },
    verdict: 'supported',
  },
  {
    claim: 'a move from tier to tier',
    request: { country: ['MY'], year: [2015], move: '3-2WL' },
    verdict: 'supported',
    says: /Malaysia was moved from Tier 3 to the Tier 2 Watch List/,
  },
  {
    claim: 'a move that was another',
    request: { country: ['MY'], year: [2015], move: '3-2' },
    verdict: 'refuted',
  },
  {
    claim: 'down to Tier 3',
    request: { country: ['KH'], year: [2022], move: 'better-3' },
    verdict: 'supported',
  },
  {
    claim: 'not up to Tier 3',
    request: { country: ['KH'], year: [2022], move: 'worse-3' },
    verdict: 'refuted',
  },
  {
    claim: 'a move of a report before which there was none',
    request: { country: ['KH'], year: [2001], move: 'better-3' },
    verdict: 'refuted',
  },
  {
    claim: 'a move out of a gap',
    request: { country: ['TN'], year: [2005], move: '2-3' },
    verdict: 'refuted',
    says: /special case/,
  },
  {
    claim: 'nine in a row',
    request: { country: ['CN'], year: [2025], tier: '3', streak: 9 },
    verdict: 'supported',
    says: /on Tier 3 for exactly nine reports in a row up to the 2025 TIP Report/,
  },
  {
    claim: 'not eight in a row',
    request: { country: ['CN'], year: [2025], tier: '3', streak: 8 },
    verdict: 'refuted',
    says: /on the Tier 2 Watch List in 2016 and on Tier 3 from 2017 to 2025\. That makes nine reports in a row \(2017 to 2025\)\./,
  },
  {
    claim: 'at least eight in a row',
    request: { country: ['CN'], year: [2025], tier: '3', streak: 8, bound: 'at_least' },
    verdict: 'supported',
  },
  {
    claim: 'a streak where the last report already says something else',
    request: { country: ['CN'], year: [2025], tier: '2', streak: 2 },
    verdict: 'refuted',
    says: /China was on Tier 3 in 2025, not Tier 2\.$/,
  },
  {
    claim: 'in no report in a row',
    request: { country: ['KH'], year: [2020], tier: '2', streak: 0, bound: 'at_most' },
    verdict: 'supported',
    says: /^Cambodia was not on Tier 2 in the 2020 TIP Report\.$/,
  },
  {
    claim: 'since the report itself',
    request: { country: ['LA'], tier: '3', since: 2025 },
    verdict: 'supported',
    says: /^Laos was on Tier 3 in the 2025 TIP Report\.$/,
  },
  {
    claim: 'no reports, no members',
    request: { year: [1999], tier: '3', share: 'all', group: 'asean' },
    verdict: 'refuted',
    says: /There was no report before 2001\.$/,
  },
  {
    claim: 'the only one not on a tier: denied once',
    request: { country: ['JP'], year: [2018], tier: '1', others: 0, when: 'never' },
    verdict: 'refuted',
    says: /only Japan of all countries and territories was not on Tier 1/,
  },
  {
    claim: 'two reports have no others between them',
    request: { country: ['CN'], year: [2020, 2021], tier: '3' },
    verdict: 'supported',
    says: /in each of the TIP Reports of 2020 and 2021/i,
  },
  {
    claim: 'a streak that ends in a gap',
    request: { country: ['TN'], year: [2004], tier: '2', streak: 1 },
    verdict: 'not_known',
  },
  {
    claim: 'a streak that is too long whatever a gap hides',
    request: { country: ['TN'], year: [2006], tier: '2', streak: 2 },
    verdict: 'refuted',
  },
  {
    claim: 'since',
    request: { country: ['CN'], since: 2017, tier: '3' },
    verdict: 'supported',
    says: /^China was on Tier 3 in every TIP Report from 2017 to 2025\.$/,
  },
  {
    claim: 'since a report before which it was so already',
    request: { country: ['CN'], since: 2018, tier: '3' },
    verdict: 'supported',
    says: /China was on Tier 3 before 2018 too, in 2017\.$/,
  },
  { claim: 'not since', request: { country: ['CN'], since: 2016, tier: '3' }, verdict: 'refuted' },
  {
    claim: 'since, to a report that is not out',
    request: { country: ['CN'], since: 2017, year: [release.newestYear + 1], tier: '3' },
    verdict: 'not_known',
  },
  {
    claim: 'always, as far as it was ranked',
    request: { country: ['US'], tier: '1', when: 'always' },
    verdict: 'supported',
    says: /^The United States was always on Tier 1 .* The United States was first ranked in 2010, and was on Tier 1 in every report since\.$/,
  },
  { claim: 'not always', request: { country: ['KH'], tier: '3', when: 'always' }, verdict: 'refuted' },
  {
    claim: 'always of a country with a gap',
    request: { country: ['TW'], tier: '1', when: 'always', from: 2001, to: 2002 },
    verdict: 'not_known',
  },
  {
    claim: 'never',
    request: { country: ['KH'], tier: '1', when: 'never' },
    verdict: 'supported',
    says: /^Cambodia was never on Tier 1 in the TIP Reports of 2001 to 2025\.$/,
  },
  {
    claim: 'not never',
    request: { country: ['KH'], tier: '3', when: 'never', to: 2004 },
    verdict: 'refuted',
    says: /^False\. Cambodia was on Tier 3 in 2002/,
  },
  {
    claim: 'never behind a gap',
    request: { country: ['TN'], tier: '1', when: 'never', from: 2003, to: 2005 },
    verdict: 'not_known',
  },
  {
    claim: 'ever, whatever is behind a gap',
    request: { country: ['TN'], tier: '2', when: 'ever', from: 2004, to: 2006 },
    verdict: 'supported',
  },
  {
    claim: 'not, of one report',
    request: { country: ['KH'], year: [2021], tier: '3', when: 'never' },
    verdict: 'supported',
    says: /^Cambodia was not on Tier 3 in the 2021 TIP Report/,
  },
  {
    claim: 'never downgraded',
    request: { country: ['US'], event: 'downgrade', when: 'never' },
    verdict: 'supported',
  },
  {
    claim: 'a record that other reports beat',
    request: { record: 'most', tier: '3', year: [2022] },
    verdict: 'refuted',
    says: /The 2022 report had 22\. There were more in 2001 \(23\)/,
  },
  {
    claim: 'a record that gaps in special cases of other reports do not leave open',
    request: { record: 'most', tier: '3', year: [2016] },
    verdict: 'supported',
    says: /^No TIP Report of 2001 to 2025 had more countries and territories on Tier 3 than that of 2016\./,
  },
  {
    claim: 'a record of a period',
    request: { record: 'most', tier: '3', year: [2016], from: 2008 },
    verdict: 'supported',
  },
  {
    claim: 'a record of the watch list leaves out the reports that had none',
    request: { record: 'fewest', tier: '2WL', year: [2025], from: 2001, to: 2025 },
    verdict: 'supported',
  },
  {
    claim: 'at least',
    request: { year: [2022], tier: '3', count: 20, bound: 'at_least' },
    verdict: 'supported',
    says: /^At least 20 countries and territories were on Tier 3/,
  },
  { claim: 'at most', request: { year: [2022], tier: '3', count: 20, bound: 'at_most' }, verdict: 'refuted' },
  {
    claim: 'at least, in a report with gaps',
    request: { year: [2005], tier: '3', count: 20, bound: 'at_least' },
    verdict: 'refuted',
  },
  {
    claim: 'at least as many as are known, in a report with gaps',
    request: { year: [2005], tier: '3', count: 14, bound: 'at_least' },
    verdict: 'supported',
  },
  {
    claim: 'of a region',
    request: { year: [2025], tier: '3', count: 3, region: 'south-eastern asia' },
    verdict: 'supported',
    says: /^Three countries and territories in South-eastern Asia were on Tier 3/,
  },
  {
    claim: 'most of a region',
    request: { year: [2025], tier: '2', share: 'most', region: 'South-eastern Asia' },
    verdict: 'refuted',
    says: /Five of the 11 countries and territories/,
  },
  {
    claim: 'none of a region',
    request: { year: [2025], tier: '1', share: 'none', region: 'Southern Asia' },
    verdict: 'supported',
    says: /^No country or territory in Southern Asia was on Tier 1/,
  },
  {
    claim: 'all of a region, of which the report did not cover all',
    request: { year: [2001], tier: '1', share: 'all', region: 'Northern America' },
    verdict: 'supported',
  },
  {
    claim: 'a group by status',
    request: { year: [2022], tier: '3', share: 'all', status: ['final_year'] },
    verdict: 'refuted',
    says: /without a waiver left after the report before/,
  },
  {
    claim: 'a group by status that all kept off the list',
    request: { from: 2020, to: 2025, tier: '2WL', share: 'none', status: ['final_year'] },
    verdict: 'supported',
  },
  {
    claim: 'the only one',
    request: { country: ['KH'], others: 0, tier: '3', region: 'South-eastern Asia', year: [2022] },
    verdict: 'refuted',
    says: /^False\. Four other countries and territories in South-eastern Asia were on Tier 3 in 2022, not none\./,
  },
  {
    claim: 'the best since, where gaps hide no rank that it could be compared with',
    request: { country: ['GY'], year: [2004], bestSince: 1991 },
    verdict: 'not_known',
  },
];

for (const { claim, request, verdict, says } of cases) {
  t.test(claim, async (t) => {
    const answer = checkClaim(release, request);
    t.equal(answer.verdict, verdict, answer.sentence);
    if (says) t.match(answer.sentence, says);
    t.ok(answer.citation.path.startsWith(`/releases/${release.version}/verify?`));
  });
}

t.test('what is said of reports together agrees with what each says', async (t) => {
  const wrong: string[] = [];
  for (const { iso2 } of release.countries.all) {
    for (const tier of TIERS) {
      const truths = release.years.map(
        (year) => checkClaim(release, { country: [iso2], year: [year], tier }).verdict,
      );
      const any = truths.includes('supported')
        ? 'supported'
        : truths.includes('not_known')
          ? 'not_known'
          : 'refuted';
      const ever = checkClaim(release, { country: [iso2], tier, when: 'ever' }).verdict;
      const never = checkClaim(release, { country: [iso2], tier, when: 'never' }).verdict;
      const opposite = { supported: 'refuted', refuted: 'supported', not_known: 'not_known' } as const;
      if (ever !== any || never !== opposite[ever]) wrong.push(`${iso2} ${tier}`);
    }
  }
  t.strictSame(wrong, []);
});

t.test('a downgrade on merit is not known of any downgrade, and refuted of everything else', async (t) => {
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

const faults: [string, ClaimRequest, RegExp][] = [
  ['a move to itself', { country: ['KH'], year: [2022], move: '3-3' }, /two different ends/],
  ['a move from nowhere', { country: ['KH'], year: [2022], move: 'better-worse' }, /one of them a tier/],
  ['no move', { country: ['KH'], year: [2022], move: 'up' }, /two different ends/],
  [
    'two quantifiers',
    { country: ['KH'], year: [2022], tier: '3', when: 'ever', streak: 2 },
    /streak does not go with when/,
  ],
  [
    'a bound of nothing',
    { country: ['KH'], year: [2022], tier: '3', bound: 'at_least' },
    /bound does not go with/,
  ],
  [
    'a region of a country',
    { country: ['KH'], year: [2022], tier: '3', region: 'Asia' },
    /region does not go with/,
  ],
  ['no such group', { year: [2022], tier: '3', count: 3, group: 'BRICS' }, /no group "BRICS".*asean.*nato/],
  ['a group of a country', { country: ['KH'], year: [2022], tier: '3', group: 'asean' }, /group does not go/],
  ['members of no group', { year: [2022], tier: '3', count: 3, members: 10 }, /group is missing/],
  ['no number of members', { year: [2022], tier: '3', count: 3, group: 'eu', members: -1 }, /whole number/],
  ['no such region', { year: [2022], tier: '3', count: 3, region: 'Middle-earth' }, /no region is called/],
  ['two numbers', { year: [2022], tier: '3', share: 'all', count: 3 }, /count and share cannot go together/],
  [
    'a record of a country',
    { country: ['KH'], year: [2022], tier: '3', record: 'most' },
    /country does not go with record/,
  ],
  ['a record of no report', { tier: '3', record: 'most', from: 2001, to: 2005 }, /year is missing/],
  [
    'a record out of its period',
    { tier: '3', record: 'most', from: 2001, to: 2005, year: [2020] },
    /not among those/,
  ],
  ['since later', { country: ['KH'], year: [2020], tier: '3', since: 2022 }, /cannot be so since 2022/],
  ['always, of one report', { country: ['KH'], year: [2020], tier: '3', when: 'always' }, /several reports/],
  [
    'ever, of one report',
    { country: ['KH'], from: 2020, to: 2020, tier: '3', when: 'ever' },
    /several reports/,
  ],
  ['at least none', { year: [2020], tier: '3', count: 0, bound: 'at_least' }, /nothing is claimed/],
  [
    'a record alone',
    { year: [2020], from: 2020, to: 2020, tier: '3', record: 'most' },
    /more than one report/,
  ],
  ['a run over reports', { country: ['KH'], run: 2, when: 'ever' }, /about one report/],
  [
    'nobody of that status',
    { year: [2010], tier: '3', share: 'all', status: ['final_year'] },
    /nothing is claimed/,
  ],
  ['too much law at once', { event: 'waiver', record: 'most', year: [2020] }, /more than 1000/],
];

for (const [name, request, message] of faults) {
  t.test(`refused: ${name}`, async (t) => {
    const problem = t.throws(() => checkClaim(release, request), Problem) as unknown as Problem;
    t.match(problem.detail, message);
  });
}
