import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { Problem } from '../../src/domain/problem.js';
import { release } from '../dataset/claims-release.js';

const KH = ['KH'];
const NAMED_WITH_CAMBODIA = [
  'China',
  'Macau',
  'Vietnam',
  'Malaysia',
  'Myanmar',
  'North Korea',
  'Brunei',
  'Syria',
  'Afghanistan',
  'South Sudan',
];

interface Case {
  readonly claim: string;
  readonly request: ClaimRequest;
  readonly verdict: string;
  /** What the sentence to quote must say. */
  readonly says?: RegExp;
  readonly citation?: string;
}

const article: Case[] = [
  {
    claim: 'Cambodia at Tier 3 in 2022',
    request: { country: KH, year: [2022], tier: '3' },
    verdict: 'supported',
  },
  {
    claim: 'on the watch list in the three years before',
    request: { country: KH, from: 2019, to: 2021, tier: '2WL' },
    verdict: 'supported',
    says: /^Cambodia was on the Tier 2 Watch List in each of the TIP Reports of 2019 to 2021\.$/,
  },
  {
    claim: 'three counted years in a row',
    request: { country: KH, year: [2021], run: 3 },
    verdict: 'supported',
    citation: '22 U.S.C. 7107(b)(2)(D)(i)',
  },
  {
    claim: 'the extension of 2021',
    request: { country: KH, year: [2021], event: 'waiver' },
    verdict: 'supported',
    says: /first waiver of the run is on record.*memorandum/,
    citation: '22 U.S.C. 7107(b)(2)(D)(ii)',
  },
  {
    claim: 'the two-year rule applied in 2022',
    request: { country: KH, year: [2022], event: 'automatic_downgrade' },
    verdict: 'supported',
    says: /cannot tell whether it would have been there on its merits/,
    citation: '22 U.S.C. 7107(b)(2)(D)(i)',
  },
  {
    claim: 'would have been downgraded anyway',
    request: { country: KH, year: [2022], event: 'downgrade_on_merit' },
    verdict: 'not_known',
    says: /Placements do not tell on what grounds/,
  },
  {
    claim: 'ten others at Tier 3',
    request: { country: NAMED_WITH_CAMBODIA, year: [2022], tier: '3' },
    verdict: 'supported',
  },
  {
    claim: 'and 12 other states',
    request: { country: [...KH, ...NAMED_WITH_CAMBODIA], year: [2022], tier: '3', others: 12 },
    verdict: 'refuted',
    says: /11 other countries/,
  },
  {
    claim: 'they and 11 other states',
    request: { country: [...KH, ...NAMED_WITH_CAMBODIA], year: [2022], tier: '3', others: 11 },
    verdict: 'supported',
  },
  {
    claim: '22 in all',
    request: { year: [2022], tier: '3', count: 22 },
    verdict: 'supported',
    says: /stated .* is 22/,
  },
  {
    claim: '23 in all',
    request: { year: [2022], tier: '3', count: 23 },
    verdict: 'refuted',
    says: /^False\. 22 countries and territories were on Tier 3 in 2022, not 23\./,
  },
];

const further: Case[] = [
  {
    claim: 'a waiver was open: placements do not tell whether the limit or the merits decided',
    request: { country: ['GM'], year: [2014], event: 'automatic_downgrade' },
    verdict: 'not_known',
    says: /a waiver was still open\. Placements cannot tell whether the limit or the merits decided/,
  },
  {
    claim: 'the limit of a relisting is not the two-year rule',
    request: { country: ['BN'], year: [2024], event: 'automatic_downgrade' },
    verdict: 'refuted',
    says: /limit of a relisting, not the two-year rule/,
  },
  {
    claim: 'the limit of a relisting',
    request: { country: ['BN'], year: [2024], event: 'relisting_limit_downgrade' },
    verdict: 'supported',
    citation: '22 U.S.C. 7107(b)(2)(F)',
  },
  {
    claim: 'placements do not tell why, where no clock bound the report either',
    request: { country: ['AF'], year: [2020], event: 'downgrade_on_merit' },
    verdict: 'not_known',
    says: /Placements do not tell/,
  },
  {
    claim: 'no downgrade, none on the merits',
    request: { country: KH, year: [2023], event: 'downgrade_on_merit' },
    verdict: 'refuted',
  },
  { claim: 'upgraded', request: { country: ['UA'], year: [2012], event: 'upgrade' }, verdict: 'refuted' },
  {
    claim: 'downgraded',
    request: { country: KH, from: 2022, to: 2022, event: 'downgrade' },
    verdict: 'supported',
  },
  {
    claim: 'out of the special cases is no downgrade, though some say so',
    request: { country: ['SX'], year: [2019], event: 'downgrade' },
    verdict: 'refuted',
    says: /neither an upgrade nor a downgrade/,
  },
  {
    claim: 'the one total that does not agree, as the press stated it',
    request: { year: [2019], event: 'downgrade', count: 25 },
    verdict: 'refuted',
    says: /24 countries and territories were downgraded in 2019, not 25.*stated .* is 25.*Sint Maarten/,
  },
  {
    claim: 'the one total that does not agree, as the rows give it',
    request: { year: [2019], event: 'downgrade', count: 24 },
    verdict: 'supported',
    says: /stated .* is 25/,
  },
  { claim: 'waivers of 2022', request: { year: [2022], event: 'waiver', count: 12 }, verdict: 'supported' },
  {
    claim: 'years before the count began',
    request: { country: ['UZ'], year: [2012], run: 5 },
    verdict: 'refuted',
    says: /four counted years \(2009 to 2012\).*\(2008\) does not count/,
  },
  { claim: 'no run', request: { country: KH, year: [2022], run: 3 }, verdict: 'refuted' },
  {
    claim: 'worse than before',
    request: { country: KH, year: [2022], worseThan: '2021' },
    verdict: 'supported',
  },
  {
    claim: 'worse than a neighbour',
    request: { country: KH, year: [2022], worseThan: 'Thailand' },
    verdict: 'supported',
    says: /worse than Thailand/,
  },
  {
    claim: 'better than a neighbour',
    request: { country: KH, year: [2022], betterThan: 'TH' },
    verdict: 'refuted',
    says: /Thailand was on Tier 2 in 2022/,
  },
  { claim: 'best since', request: { country: ['TH'], year: [2022], bestSince: 2020 }, verdict: 'supported' },
  {
    claim: 'not the best since',
    request: { country: ['TH'], year: [2022], bestSince: 2016 },
    verdict: 'refuted',
    says: /no better than in 2018–2020/,
  },
  { claim: 'worst since', request: { country: KH, year: [2022], worstSince: 2005 }, verdict: 'supported' },
  {
    claim: 'unranked is not the best',
    request: { country: ['YE'], year: [2022], bestSince: 2016 },
    verdict: 'not_known',
    says: /cannot be compared/,
  },
  {
    claim: 'first time',
    request: { country: ['VN'], year: [2022], firstTimeInTier: '3' },
    verdict: 'supported',
    says: /^Vietnam was on Tier 3 for the first time in the 2022 TIP Report\. No earlier report that we know of, back to that of 2001, had Vietnam on Tier 3/,
  },
  {
    claim: 'not the first time',
    request: { country: KH, year: [2022], firstTimeInTier: '3' },
    verdict: 'refuted',
    says: /2002 and 2005/,
  },
  {
    claim: 'not there at all',
    request: { country: KH, year: [2022], firstTimeInTier: '1' },
    verdict: 'refuted',
  },
  {
    claim: 'in the first report all is for the first time',
    request: { country: KH, year: [2001], firstTimeInTier: '2' },
    verdict: 'supported',
    says: /2001 report was the first that could have it so/,
  },
  {
    claim: 'first listing',
    request: { country: KH, year: [2019], event: 'first_listing' },
    verdict: 'refuted',
  },
  {
    claim: 'special case',
    request: { country: ['YE'], year: [2022], tier: 'SC' },
    verdict: 'supported',
    says: /a special case/,
  },
  {
    claim: 'no watch list yet',
    request: { country: KH, year: [2001], tier: '2WL' },
    verdict: 'refuted',
    says: /no Watch List in 2001: the law did not have one yet/,
    citation: '22 U.S.C. 7107(b)(1)',
  },
  {
    claim: 'nothing to move from',
    request: { country: KH, year: [2001], event: 'automatic_downgrade' },
    verdict: 'refuted',
  },
  {
    claim: 'before the first report',
    request: { country: KH, year: [1999], tier: '3' },
    verdict: 'refuted',
    says: /^It is false that .* There was no report before 2001\.$/,
  },
  {
    claim: 'a report that never was has no number of countries',
    request: { year: [1999], tier: '3', count: 0 },
    verdict: 'refuted',
    says: /There was no report before 2001\./,
  },
  {
    claim: 'no run',
    request: { country: KH, year: [2007], run: 0 },
    verdict: 'supported',
    says: /Cambodia was outside any run .* Cambodia was in no run of counted years in 2007\. By law its two earlier years on the list \(2006 to 2007\) do not count/,
  },
  {
    claim: 'a gap that could hide everything, and does not matter',
    request: { country: ['TN'], year: [2004], event: 'waiver' },
    verdict: 'refuted',
    says: /Whatever the 2004 report did with Tunisia, the answer is the same\. Our data have a gap/,
    citation: '22 U.S.C. 7107(b)(2)(A)',
  },
  {
    claim: 'a gap that cannot hide what is claimed',
    request: { country: ['TW'], year: [2001], tier: '2WL' },
    verdict: 'refuted',
    says: /the answer is the same: what is not known can only be Tier 1, Tier 2, Tier 3, a special case or no coverage/,
    citation: '22 U.S.C. 7107(b)(1)',
  },
  { claim: 'a run before the law', request: { country: KH, year: [1999], run: 1 }, verdict: 'refuted' },
  {
    claim: 'not covered, though some say so',
    request: { country: ['KI'], year: [2017], tier: '2WL' },
    verdict: 'refuted',
    says: /did not cover.*Sources disagree on Kiribati/,
  },
  {
    claim: 'sixteen reports that say the same are told once',
    request: { country: ['US'], from: 2010, to: 2025, tier: '2' },
    verdict: 'refuted',
    says: /^False\. The United States was on Tier 1 from 2010 to 2025\.$/,
  },
  {
    claim: 'stretches of several countries are told with their names',
    request: { country: ['KH', 'TH'], from: 2012, to: 2014, tier: '1' },
    verdict: 'refuted',
    says: /^It is false that .* Cambodia was on Tier 2 in 2012 and on the Tier 2 Watch List in 2013 and 2014\. Thailand was on the Tier 2 Watch List in 2012 and 2013/,
  },
  {
    claim: 'reports before the first are told once',
    request: { country: KH, from: 1995, to: 2003, tier: '2' },
    verdict: 'refuted',
    says: /^It is false that .*\. Cambodia was on Tier 3 in 2002\. There was no report before 2001\.$/,
  },
  {
    claim: 'a count that holds is told once',
    request: { year: [2025], event: 'waiver', count: 3 },
    verdict: 'supported',
    says: /^Three countries and territories were kept [^.]*\. Part of it rests on a single source\.$/,
  },
  {
    claim: 'the one that all are compared with is told once',
    request: { year: [2024], betterThan: 'CM', share: 'none', region: 'Eastern Asia' },
    verdict: 'refuted',
    says: /\. Cameroon was on Tier 2 in 2024\. South Korea and Taiwan were on Tier 1 in 2024\.$/,
  },
  {
    claim: 'moves of many reports are told as stretches',
    request: { country: ['FR'], from: 2010, to: 2020, event: 'upgrade' },
    verdict: 'refuted',
    says: /\. France was on Tier 1 from 2009 to 2020\.$/,
  },
  {
    claim: 'that no limit applied is told once',
    request: { year: [2006], event: 'waiver', share: 'all', group: 'g7' },
    verdict: 'refuted',
    says: /\. Canada, France, [^.]* were on Tier 1 in 2006\. Japan was on Tier 2 in 2006\. No limit applied\. The Group/,
  },
  {
    claim: 'countries that did the same under the law are told together',
    request: { year: [2024], event: 'waiver', country: ['MY', 'VN'] },
    verdict: 'refuted',
    says: /The 2024 report moved Malaysia and Vietnam up to Tier 2 at the limit/,
  },
  {
    claim: 'what is more than a placement stands by itself',
    request: { country: ['SS'], from: 2009, to: 2011, tier: '1' },
    verdict: 'refuted',
    says: /2009.* 2010.*did not cover|code/,
  },
  {
    claim: 'one country fails',
    request: { country: ['CN', 'KH'], from: 2021, to: 2022, tier: '3' },
    verdict: 'refuted',
    says: /^False\. Cambodia was on the Tier 2 Watch List in 2021, not Tier 3/,
  },
];

for (const { claim, request, verdict, says, citation } of [...article, ...further]) {
  t.test(claim, async (t) => {
    const answer = checkClaim(release, request);
    t.equal(answer.verdict, verdict, answer.sentence);
    if (says) t.match(answer.sentence, says);
    if (citation) t.equal(answer.clause?.citation, citation);
    t.ok(answer.citation.path.startsWith(`/releases/${release.version}/verify?`));
  });
}

t.test('an answer shows its rows, the weakest of their grades, and a part for each placement', async (t) => {
  const answer = checkClaim(release, { country: ['cambodia', 'KH'], year: [2007, 2006], tier: '2WL' });
  t.strictSame(
    answer.rows.map(({ country, year, tier, evidence }) => [country.iso2, year, tier, evidence]),
    [
      ['KH', 2006, '2WL', 'official'],
      ['KH', 2007, '2WL', 'corroborated'],
    ],
  );
  t.ok(answer.rows.every(({ sources }) => sources.length > 0));
  t.equal(answer.evidence, 'corroborated');
  t.strictSame(
    answer.parts.map(({ year, verdict }) => [year, verdict]),
    [
      [2007, 'supported'],
      [2006, 'supported'],
    ],
  );
  t.equal(answer.claim, 'Cambodia was on the Tier 2 Watch List in each of the TIP Reports of 2006 and 2007.');
  t.equal(answer.citation.path, `/releases/${release.version}/verify?country=KH&year=2006,2007&tier=2WL`);
});

t.test('weak evidence is said in the sentence', async (t) => {
  const { evidence, sentence } = checkClaim(release, { country: ['GN'], year: [2022], tier: '2WL' });
  t.equal(evidence, 'single_source');
  t.match(sentence, /rests on a single source/);
});

t.test('asOf: what was not published is not known, and the address says so', async (t) => {
  const request: ClaimRequest = { country: KH, year: [2022], tier: '3', asOf: '2022-07-18' };
  const before = checkClaim(release.asOf('2022-07-18'), request);
  t.equal(before.verdict, 'not_known');
  t.match(before.reason, /No report of 2022 was published by 18 July 2022/);
  t.match(before.citation.path, /&asOf=2022-07-18$/);
  t.equal(checkClaim(release.asOf('2022-07-19'), { ...request, asOf: '2022-07-19' }).verdict, 'supported');
});

const faults: [string, ClaimRequest, string, RegExp, Record<string, unknown>?][] = [
  ['nothing', {}, 'invalid-claim', /Nothing is claimed/],
  ['no claim', { country: KH, year: [2022] }, 'invalid-claim', /add one of tier, event/],
  ['a number of what', { year: [2022], count: 3 }, 'invalid-claim', /Nothing is claimed/],
  [
    'two claims',
    { country: KH, year: [2022], tier: '3', run: 3 },
    'invalid-claim',
    /tier and run are 2 claims/,
    { unexpected: ['run'] },
  ],
  [
    'no year',
    { country: KH, tier: '3' },
    'invalid-claim',
    /year is missing/,
    { missing: ['year'], unexpected: [] },
  ],
  [
    'no country',
    { year: [2022], tier: '3' },
    'invalid-claim',
    /country is missing/,
    { missing: ['country'], unexpected: [] },
  ],
  [
    'neither',
    { tier: '3' },
    'invalid-claim',
    /country is missing; year is missing/,
    { missing: ['country', 'year'], unexpected: [] },
  ],
  [
    'empty lists',
    { country: [], year: [], tier: '3' },
    'invalid-claim',
    /country is missing; year is missing/,
  ],
  ['others of nobody', { year: [2022], tier: '3', others: 3 }, 'invalid-claim', /country is missing/],
  [
    'count of a country',
    { country: KH, year: [2022], tier: '3', count: 3 },
    'invalid-claim',
    /country does not go with count/,
  ],
  [
    'count and others',
    { country: KH, year: [2022], tier: '3', count: 3, others: 3 },
    'invalid-claim',
    /count and others cannot go together/,
  ],
  [
    'half a period',
    { country: KH, from: 2019, tier: '3' },
    'invalid-claim',
    /to is missing/,
    { missing: ['to'], unexpected: [] },
  ],
  ['the other half', { country: KH, to: 2019, tier: '3' }, 'invalid-claim', /from is missing/],
  [
    'a period and a year',
    { country: KH, year: [2022], from: 2019, tier: '3' },
    'invalid-claim',
    /from does not go with year/,
  ],
  ['a period backwards', { country: KH, from: 2022, to: 2019, tier: '3' }, 'invalid-claim', /lies after/],
  [
    'a run of several reports',
    { country: KH, from: 2019, to: 2021, run: 3 },
    'invalid-claim',
    /about one report/,
  ],
  [
    'a count of several reports',
    { year: [2021, 2022], tier: '3', count: 22 },
    'invalid-claim',
    /about one report/,
  ],
  [
    'too much at once',
    { country: release.countries.all.map(({ iso2 }) => iso2), from: 2001, to: 2025, tier: '3' },
    'invalid-claim',
    /more than 1000/,
  ],
  ['itself by year', { country: KH, year: [2022], worseThan: '2022' }, 'invalid-claim', /with itself/],
  ['itself by name', { country: KH, year: [2022], betterThan: 'Cambodia' }, 'invalid-claim', /with itself/],
  ['since now', { country: KH, year: [2022], bestSince: 2021 }, 'invalid-claim', /at least two years/],
  ['an unknown country', { country: ['Ruritania'], year: [2022], tier: '3' }, 'unknown-country', /Ruritania/],
  ['an unknown other', { country: KH, year: [2022], worseThan: 'Ruritania' }, 'unknown-country', /Ruritania/],
  ['a year out of reach', { country: KH, year: [1980], tier: '3' }, 'invalid-parameter', /from 1990 to 2100/],
  ['since out of reach', { country: KH, year: [2022], worstSince: 1980 }, 'invalid-parameter', /worstSince/],
  [
    'less than nothing',
    { country: KH, year: [2022], run: -1 },
    'invalid-parameter',
    /run must be a whole number/,
  ],
];

for (const [name, request, code, message, extensions] of faults) {
  t.test(`refused: ${name}`, async (t) => {
    const problem = t.throws(() => checkClaim(release, request), Problem) as unknown as Problem;
    t.equal(problem.code, code);
    t.match(problem.detail, message);
    if (extensions) t.match(problem.extensions, extensions);
  });
}

t.test('a country is not counted against itself', async (t) => {
  const { verdict, count } = checkClaim(release, { year: [2022], worseThan: '2021', count: 0 });
  t.equal(verdict, 'refuted');
  t.equal(
    checkClaim(release, { year: [2022], event: 'downgrade', count: count?.counted ?? 0 }).verdict,
    'supported',
  );
  t.doesNotThrow(() => checkClaim(release, { year: [2022], worseThan: 'TH', count: 0 }));
});
