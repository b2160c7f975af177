import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { EVENTS } from '../../src/claims/kinds.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { conjunction, holdsForEachCase, type Truth, toVerdict } from '../../src/claims/truth.js';
import type { Verdict } from '../../src/claims/verdict.js';
import { TIERS } from '../../src/domain/tier.js';
import { release, releaseWith, releaseWithGap } from '../dataset/claims-release.js';

type Of = ClaimRequest & { readonly country: readonly string[] };

const verdict = (request: ClaimRequest, of = release) => checkClaim(of, request).verdict;

t.test('combines truth values', async (t) => {
  const table: [Truth, Truth, Truth, Truth][] = [
    // a, b, a and b, the same in both cases
    [true, true, true, true],
    [true, false, false, null],
    [true, null, null, null],
    [false, true, false, null],
    [false, false, false, false],
    [false, null, false, null],
    [null, true, null, null],
    [null, false, false, null],
    [null, null, null, null],
  ];
  for (const [a, b, both, common] of table) {
    t.equal(conjunction([a, b]), both, `${a} and ${b}`);
    t.equal(holdsForEachCase([a, b]), common, `${a} or else ${b}`);
  }
  t.equal(conjunction([]), true);
  t.strictSame([true, false, null].map(toVerdict), ['supported', 'refuted', 'not_known']);
});

t.test('supports the tier of every observation and refutes all others', async (t) => {
  for (const { country, year, tier } of release.placements)
    for (const claimed of TIERS) {
      const found = verdict({ country: [country.iso2], year: [year], tier: claimed });
      if (found !== (claimed === tier ? 'supported' : 'refuted'))
        t.fail(`${country.iso2} ${year} ${claimed}`);
    }
  t.ok(release.placements.length > 4_000);
});

/** Tiers that the law, or a gap of special cases only, rules out in a report. */
const IMPOSSIBLE_TIERS: Readonly<Record<number, readonly string[]>> = {
  2001: ['2WL'],
  2003: ['1', '2', '2WL', '3'],
  2005: ['1', '2', '2WL', '3'],
  2006: ['1', '2', '2WL', '3'],
};

t.test('refutes a missing row unless a gap may hide it', async (t) => {
  const { known_gaps, placement_votes } = release.tables;
  const claims: Partial<ClaimRequest>[] = [
    ...TIERS.map((tier) => ({ tier })),
    ...EVENTS.map((event) => ({ event })),
    { run: 1 },
  ];
  let gaps = 0;
  for (const { iso2 } of release.countries.all) {
    for (const year of release.years.filter((report) => !release.placement(iso2, report))) {
      const known =
        // Serbia, Montenegro, Timor-Leste and others did not exist yet.
        (release.countries.get(iso2)?.validFrom ?? '') > release.report(year).published_on ||
        placement_votes.some((vote) => vote.iso2 === iso2 && vote.year === year) ||
        iso2 === 'US';
      const gapsThen = known_gaps.filter((gap) => gap.year === year);
      const getVerdict = (claim: Partial<ClaimRequest>) =>
        verdict({ country: [iso2], year: [year], ...claim });
      if (!gapsThen.some((gap) => gap.iso2 === iso2 || (gap.iso2 === null && !known))) {
        const { verdict: found, notKnownBecause } = checkClaim(release, {
          country: [iso2],
          year: [year],
          tier: '3',
        });
        // A report may have placed the predecessor of a country that did not exist yet.
        t.ok(found === 'refuted' || notKnownBecause === 'predecessor', `${iso2} ${year}`);
        continue;
      }
      gaps++;
      const open = TIERS.filter((tier) => getVerdict({ tier }) === 'not_known');
      const possible = TIERS.filter((tier) => !IMPOSSIBLE_TIERS[year]?.includes(tier));
      t.strictSame(open, possible, `gap of ${iso2} in ${year}`);
      const wrong = claims.filter((claim) => getVerdict(claim) === 'supported');
      t.strictSame(wrong, [], `the gap of ${iso2} in ${year} supports nothing`);
    }
  }
  t.ok(gaps > 100);
});

t.test('treats every claim about an unpublished report as not known', async (t) => {
  const year = [release.newestYear + 1];
  for (const claim of [{ tier: '3' }, { tier: '2WL' }, { event: 'downgrade' }, { run: 1 }] as const) {
    t.equal(verdict({ country: ['KH'], year, ...claim }), 'not_known');
    t.equal(verdict({ year, count: 3, ...claim }), 'not_known');
  }
  const throughNext = { country: ['KH'], from: 2022, to: release.newestYear + 1 };
  t.equal(verdict({ ...throughNext, tier: '3' }), 'not_known', 'true for all known reports');
  t.equal(verdict({ ...throughNext, tier: '1' }), 'refuted', 'false for a known report');
});

t.test('accounts for a gap before the report in question', async (t) => {
  const [of2021, of2022] = [
    { country: ['KH'], year: [2021] },
    { country: ['KH'], year: [2022] },
  ];
  for (const [gap, wanted, claim, why] of [
    [2021, 'supported', { ...of2022, tier: '3' }, 'does not touch the placement'],
    [2021, 'not_known', { ...of2022, event: 'downgrade' }],
    [2021, 'refuted', { ...of2022, event: 'upgrade' }, 'nothing is below Tier 3'],
    [2021, 'not_known', { ...of2022, event: 'automatic_downgrade' }],
    [2021, 'refuted', { ...of2022, event: 'waiver' }, 'it is not on the list'],
    [2019, 'not_known', { ...of2022, event: 'automatic_downgrade' }, 'the waiver may have been open'],
    [2010, 'supported', { ...of2022, event: 'automatic_downgrade' }, 'too long ago'],
    [2020, 'not_known', { ...of2022, event: 'downgrade_on_merit' }],
    [2018, 'not_known', { ...of2021, run: 3 }, 'the run may be longer'],
    [2018, 'refuted', { ...of2021, run: 2 }, 'but it is not shorter'],
    [2017, 'supported', { ...of2021, run: 3 }],
    [2019, 'not_known', { ...of2021, event: 'waiver' }],
    [2005, 'not_known', { country: ['VN'], year: [2022], event: 'first_on_tier_3' }],
    // The total of Tier 3 in 2013 is reached without it, but it is not State's own.
    [2013, 'not_known', { country: ['VN'], year: [2022], event: 'first_on_tier_3' }],
    [2013, 'refuted', { ...of2022, event: 'first_on_tier_3' }, 'a known earlier one is enough'],
  ] satisfies [number, Verdict['verdict'], Of, string?][])
    t.equal(
      verdict(claim, releaseWithGap(claim.country[0] ?? '', gap)),
      wanted,
      why ?? JSON.stringify(claim),
    );
  const { reason } = checkClaim(releaseWithGap('KH', 2019), { ...of2022, event: 'waiver' });
  t.match(reason, /The answer is the same.*gap in the 2019 report/, 'no statement rests on the gap');
});

t.test('decides missing rows by a stated total as far as it can be true', async (t) => {
  const isKept = (row: { iso2: string; year: number }) =>
    row.year !== 2022 || !['KH', 'VN'].includes(row.iso2);
  const short = releaseWith(({ placements, placement_votes, known_gaps }) => ({
    placements: placements.filter(isKept),
    placement_votes: placement_votes.filter(isKept),
    known_gaps: [
      ...known_gaps,
      { iso2: null, year: 2022, what: 'two were not found', gap_kind: 'placement', stated_total: null },
    ],
  }));
  const count = (claimed: number) => checkClaim(short, { year: [2022], tier: '3', count: claimed });
  t.match(count(22), { verdict: 'supported', count: { counted: 20 } });
  t.match(count(22).sentence, /stated for the report is 22 \(press; World Factbook\)/);
  t.match(count(21), { verdict: 'refuted', reason: /not 21.*stated for the report is 22/ });
});

t.test('decides what is known despite a gap in the report', async (t) => {
  const of = (iso2: string, year: number, claim: Partial<ClaimRequest>) =>
    checkClaim(release, { country: [iso2], year: [year], ...claim });
  t.match(of('US', 2022, { tier: '1' }).claim, /^The United States was on Tier 1 in the 2022 TIP Report\.$/);
  const { claim } = checkClaim(release, { country: ['VN', 'NL', 'BN'], year: [2022], tier: '3' });
  t.match(claim, /^Brunei, the Netherlands and Vietnam were on Tier 3/, 'sorted by name, not by code');
  t.equal(of('US', 2010, { event: 'first_on_tier_1' }).verdict, 'supported');
  for (const [iso2, year, tier, reason] of [
    ['US', 2005, '1', /did not cover/],
    ['BN', 2004, '2', /./],
    ['AN', 2015, '2', /was dissolved in 2010, before the 2015 report came out/],
    ['AG', 2003, '2WL', /^Antigua and Barbuda was either a special case or not in .*gap in the 2003 report/],
  ] as const)
    t.match(of(iso2, year, { tier }), { verdict: 'refuted', reason }, `${iso2} ${year}`);
  t.match(of('RS', 2003, { tier: '2' }), { verdict: 'not_known', notKnownBecause: 'predecessor' });
  t.equal(of('AG', 2003, { tier: '2WL' }).evidence, null);
});

t.test("treats an unsourced observation as not known if State's total allows it", async (t) => {
  const claim = { country: ['TN'], year: [2004], tier: '3' } as const;
  const reason = /^Our data have a gap in the 2004 report/;
  t.match(checkClaim(release, claim), { verdict: 'not_known', reason, rows: [] });
  const byState = releaseWith(({ control_totals }) => ({
    control_totals: control_totals.map((row) => (row.year === 2004 ? { ...row, by_state: true } : row)),
  }));
  const otherPossibilities = /^Tunisia was .* or not in the 2004 report\./;
  t.match(checkClaim(byState, claim), { verdict: 'refuted', reason: otherPossibilities });
  t.equal(verdict({ ...claim, tier: '1' }, byState), 'not_known', 'another tier is possible');
  const special = { country: ['IQ'], year: [2003], tier: 'SC' } as const;
  t.equal(verdict(special), 'not_known');
  t.equal(verdict({ ...special, tier: '3' }), 'refuted', 'its gap hides only a special case');
});

t.test('ignores gaps before the law had a watch list', async (t) => {
  const listed = release.placementsIn(2004).filter(({ tier }) => tier === '2WL');
  const { iso2 = '' } = listed.find((each) => release.placement(each.country.iso2, 2003))?.country ?? {};
  const claim = { country: [iso2], year: [2004], event: 'first_listing' } as const;
  t.equal(verdict(claim, releaseWithGap(iso2, 2003)), 'supported');
});

t.test('treats claims across a missing report as not known', async (t) => {
  const without = releaseWith(({ reports, placements }) => ({
    reports: reports.filter(({ year }) => year !== 2020),
    placements: placements.filter(({ year }) => year !== 2020),
  }));
  t.equal(verdict({ country: ['KH'], year: [2020], tier: '2WL' }, without), 'not_known');
  t.equal(verdict({ country: ['KH'], year: [2021], run: 3 }, without), 'not_known');
});
