import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { allOf, inEveryCase, type Truth, verdictOf } from '../../src/claims/finding.js';
import { EVENTS } from '../../src/claims/kinds.js';
import type { ClaimRequest } from '../../src/claims/request.js';
import { TIERS } from '../../src/domain/tier.js';
import { fixedRelease, release, releaseWith, releaseWithGap } from '../dataset/claims-release.js';

const verdict = (request: ClaimRequest, of = release) => checkClaim(of, request).verdict;

t.test('the truth table', async (t) => {
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
    t.equal(allOf([a, b]), both, `${a} and ${b}`);
    t.equal(inEveryCase([a, b]), common, `${a} or else ${b}`);
  }
  t.equal(allOf([]), true);
  t.strictSame([true, false, null].map(verdictOf), ['supported', 'refuted', 'not_known']);
});

t.test('every cell: its tier is supported, every other refuted', async (t) => {
  const wrong = release.placements.flatMap(({ country, year, tier }) =>
    TIERS.filter(
      (claimed) =>
        verdict({ country: [country.iso2], year: [year], tier: claimed }) !==
        (claimed === tier ? 'supported' : 'refuted'),
    ).map((claimed) => [country.iso2, year, claimed]),
  );
  t.strictSame(wrong, []);
  t.ok(release.placements.length > 4_000);
});

/** Tiers for which the law, or a gap that is one of special cases alone, leaves no room in a report. */
const NO_ROOM: Readonly<Record<number, readonly string[]>> = {
  2001: ['2WL'],
  2003: ['1', '2', '2WL', '3'],
  2005: ['1', '2', '2WL', '3'],
  2006: ['1', '2', '2WL', '3'],
};

t.test('a missing row is refuted where there is no gap, or where the gap has no room for it', async (t) => {
  const { known_gaps, placement_votes } = release.tables;
  const claims: Partial<ClaimRequest>[] = [
    ...TIERS.flatMap((tier) => [{ tier }, { firstTimeInTier: tier }]),
    ...EVENTS.map((event) => ({ event })),
    { tier: '2WL' },
    { run: 1 },
    { worseThan: '2010' },
    { betterThan: 'DE' },
    { bestSince: 1995 },
    { worstSince: 1995 },
  ];
  let gaps = 0;
  for (const { iso2 } of release.countries.all) {
    for (const year of release.years.filter((report) => !release.placement(iso2, report))) {
      const known =
        // Serbia, Montenegro, Timor-Leste and others were not there yet.
        (release.countries.get(iso2)?.validFrom ?? '') > release.report(year).published_on ||
        placement_votes.some((vote) => vote.iso2 === iso2 && vote.year === year) ||
        iso2 === 'US';
      const isGap = known_gaps.some(
        (gap) => gap.year === year && (gap.iso2 === iso2 || (gap.iso2 === null && !known)),
      );
      if (!isGap) {
        t.equal(verdict({ country: [iso2], year: [year], tier: '3' }), 'refuted', `${iso2} ${year}`);
        continue;
      }
      gaps++;
      const wrongTiers = TIERS.filter(
        (tier) =>
          verdict({ country: [iso2], year: [year], tier }) !==
          (NO_ROOM[year]?.includes(tier) ? 'refuted' : 'not_known'),
      );
      t.strictSame(wrongTiers, [], `gap of ${iso2} in ${year}`);
      const wrong = claims.filter(
        (claim) => verdict({ country: [iso2], year: [year], ...claim }) === 'supported',
      );
      t.strictSame(wrong, [], `nothing is supported by the gap of ${iso2} in ${year}`);
    }
  }
  t.ok(gaps > 100);
});

t.test('a report that is not out is not known, whatever is claimed', async (t) => {
  const year = [release.newestYear + 1];
  for (const claim of [{ tier: '3' }, { tier: '2WL' }, { event: 'downgrade' }, { run: 1 }] as const) {
    t.equal(verdict({ country: ['KH'], year, ...claim }), 'not_known');
    t.equal(verdict({ year, count: 3, ...claim }), 'not_known');
  }
  const throughNext = { country: ['KH'], from: 2022, to: release.newestYear + 1 };
  t.equal(verdict({ ...throughNext, tier: '3' }), 'not_known', 'all that is known is so');
  t.equal(verdict({ ...throughNext, tier: '1' }), 'refuted', 'one that is known is not');
  t.equal(verdict({ country: ['KH'], year: [2022], worseThan: String(release.newestYear + 1) }), 'not_known');
});

t.test('counts in reports with gaps', async (t) => {
  for (const [year, stated] of [
    [2003, 15],
    [2004, 10],
    [2006, 12],
  ] as const) {
    t.equal(verdict({ year: [year], tier: '3', count: stated }), 'supported', `${year}: by the stated total`);
    const refuted = checkClaim(release, { year: [year], tier: '3', count: stated + 1 });
    t.equal(refuted.verdict, 'refuted', `${year}: one more`);
    t.match(refuted.sentence, new RegExp(`total stated for the report is ${stated} `));
  }
  const named = release.placementsIn(2005).filter((cell) => cell.tier === '3').length;
  const unstated = checkClaim(release, { year: [2005], tier: '3', count: named });
  t.equal(
    unstated.verdict,
    'supported',
    'no total was stated, but a gap in special cases opens no seat on Tier 3',
  );
  t.equal(
    verdict({ year: [2005], tier: 'SC', count: 7 }),
    'not_known',
    'special cases are what the gap is about',
  );
  t.equal(verdict({ year: [2016], tier: '3', record: 'most' }), 'supported', '27, the most ever');
  const most2025 = verdict({ year: [2025], tier: '2', record: 'most' }, fixedRelease);
  t.equal(most2025, 'supported', '106, the most ever');
  t.equal(
    verdict({ year: [2004], tier: '2', count: 54 }),
    'not_known',
    'one entry of the total is not named',
  );
  t.equal(
    verdict({ year: [2004], tier: '2', count: 57 }),
    'refuted',
    'and no more than that, beside Tunisia',
  );
  t.equal(verdict({ year: [2005], tier: '3', count: named - 1 }), 'refuted', 'fewer than are named');
  const counted = (tier: '2' | '3') => release.placementsIn(2001).filter((cell) => cell.tier === tier).length;
  t.equal(
    verdict({ year: [2001], tier: '3', count: counted('3') }),
    'supported',
    'the stated total settles it',
  );
  t.equal(verdict({ year: [2001], tier: '2', count: counted('2') }), 'not_known', 'one cell is not known');
  t.equal(verdict({ year: [2001], tier: '2', count: counted('2') + 1 }), 'not_known');
  t.equal(verdict({ year: [2001], tier: '2', count: counted('2') + 2 }), 'refuted', 'more than can be');
  t.equal(verdict({ year: [2001], tier: '2', count: counted('2') - 1 }), 'refuted', 'fewer than there are');
});

t.test('a gap before the report in question', async (t) => {
  const gap = (year: number) => releaseWithGap('KH', year);
  const of2022 = { country: ['KH'], year: [2022] };
  t.equal(verdict({ ...of2022, tier: '3' }, gap(2021)), 'supported', 'does not touch the placement');
  t.equal(verdict({ ...of2022, event: 'downgrade' }, gap(2021)), 'not_known');
  t.equal(verdict({ ...of2022, event: 'upgrade' }, gap(2021)), 'refuted', 'nothing is below Tier 3');
  t.equal(verdict({ ...of2022, event: 'automatic_downgrade' }, gap(2021)), 'not_known');
  t.equal(verdict({ ...of2022, event: 'waiver' }, gap(2021)), 'refuted', 'it is not on the list');
  t.equal(
    verdict({ ...of2022, event: 'automatic_downgrade' }, gap(2019)),
    'not_known',
    'the waiver may still have been open',
  );
  t.equal(verdict({ ...of2022, event: 'automatic_downgrade' }, gap(2010)), 'supported', 'too long ago');
  t.match(
    checkClaim(gap(2019), { ...of2022, event: 'waiver' }).reason,
    /The answer is the same.*gap in the 2019 report/,
    'and nothing is said that rests on the gap',
  );
  t.equal(verdict({ ...of2022, event: 'downgrade_on_merit' }, gap(2020)), 'not_known');
  const of2021 = { country: ['KH'], year: [2021] };
  t.equal(verdict({ ...of2021, run: 3 }, gap(2018)), 'not_known', 'the run may be longer');
  t.equal(verdict({ ...of2021, run: 2 }, gap(2018)), 'refuted', 'but it is not shorter');
  t.equal(verdict({ ...of2021, run: 3 }, gap(2017)), 'supported');
  t.equal(verdict({ ...of2021, event: 'waiver' }, gap(2019)), 'not_known');
  t.equal(verdict({ ...of2022, worseThan: '2021' }, gap(2021)), 'not_known');
  t.equal(verdict({ country: ['KH'], year: [2024], worstSince: 2021 }, gap(2022)), 'refuted', 'as in 2023');
  t.equal(verdict({ ...of2022, worstSince: 2015 }, gap(2016)), 'not_known');
  t.equal(
    verdict({ country: ['VN'], year: [2022], firstTimeInTier: '3' }, releaseWithGap('VN', 2005)),
    'not_known',
  );
  t.equal(
    verdict({ country: ['VN'], year: [2022], firstTimeInTier: '3' }, releaseWithGap('VN', 2013)),
    'not_known',
    "the total of Tier 3 in 2013 is reached without it, but it is not State's own",
  );
  t.equal(
    verdict({ ...of2022, firstTimeInTier: '3' }, gap(2013)),
    'refuted',
    'a known earlier one is enough',
  );
});

t.test('where rows are missing, a stated total decides as far as it can be true', async (t) => {
  const isKept = (row: { iso2: string; year: number }) =>
    row.year !== 2022 || !['KH', 'VN'].includes(row.iso2);
  const short = releaseWith(({ placements, placement_votes, known_gaps }) => ({
    placements: placements.filter(isKept),
    placement_votes: placement_votes.filter(isKept),
    known_gaps: [...known_gaps, { iso2: null, year: 2022, what: 'two were not found' }],
  }));
  const count = (claimed: number) => checkClaim(short, { year: [2022], tier: '3', count: claimed });
  t.match(count(22), { verdict: 'supported', count: { counted: 20 } });
  t.match(count(22).sentence, /stated for the report is 22 \(press; World Factbook\)/);
  t.match(count(21), { verdict: 'refuted', reason: /not 21.*stated for the report is 22/ });
});

t.test('a gap of a report does not touch what is known otherwise', async (t) => {
  const of = (iso2: string, year: number, claim: Partial<ClaimRequest>) =>
    checkClaim(release, { country: [iso2], year: [year], ...claim });
  t.match(of('US', 2022, { tier: '1' }).claim, /^The United States was on Tier 1 in the 2022 TIP Report\.$/);
  t.match(
    checkClaim(release, { country: ['VN', 'NL', 'BN'], year: [2022], tier: '3' }).claim,
    /^Brunei, the Netherlands and Vietnam were on Tier 3/,
    'by name, not by code',
  );
  t.match(of('US', 2005, { tier: '1' }), { verdict: 'refuted', reason: /did not cover/ });
  t.match(of('US', 2010, { firstTimeInTier: '1' }), { verdict: 'supported' });
  t.match(of('BN', 2004, { tier: '2' }), { verdict: 'refuted' });
  t.match(of('RS', 2003, { tier: '2' }), {
    verdict: 'refuted',
    reason: /not yet on the international list.*26 September 2006/,
  });
  t.match(of('AN', 2015, { tier: '2' }), {
    verdict: 'refuted',
    reason: /no longer on the international list.*15 December 2010/,
  });
  t.match(of('AG', 2003, { tier: '2WL' }), {
    verdict: 'refuted',
    reason:
      /^Antigua and Barbuda was either a special case or not in the 2003 report.*gap in the 2003 report/,
    evidence: null,
  });
});

t.test(
  "a cell that no source gives is not known, unless State's own total leaves no room for the claim",
  async (t) => {
    const cells = [
      { iso2: 'TN', year: 2004, name: 'Tunisia' },
      { iso2: 'TW', year: 2001, name: 'Taiwan' },
    ];
    for (const { iso2, year, name } of cells) {
      const claim = { country: [iso2], year: [year], tier: '3' } as const;
      t.match(checkClaim(release, claim), {
        verdict: 'not_known',
        reason: new RegExp(`^Our data have a gap in the ${year} report`),
        rows: [],
      });
      const statedBy = (stated_by: string) =>
        releaseWith(({ control_totals }) => ({
          control_totals: control_totals.map((row) => (row.year === year ? { ...row, stated_by } : row)),
        }));
      t.match(checkClaim(statedBy('State, briefing'), claim), {
        verdict: 'refuted',
        reason: new RegExp(`^${name} was .* or not in the ${year} report\\.`),
      });
      t.equal(
        verdict(claim, statedBy('Statesman, a newspaper')),
        'not_known',
        'another whose name begins so',
      );
      t.equal(verdict({ ...claim, tier: '1' }, statedBy('State')), 'not_known', 'another tier has room');
    }
  },
);

t.test('no watch list before the law had one, so that no gap of that time matters to it', async (t) => {
  const listed = release.placements.find(
    ({ country, tier, year }) =>
      tier === '2WL' && year === 2004 && release.placement(country.iso2, 2003) !== undefined,
  );
  const iso2 = listed?.country.iso2 ?? '';
  t.equal(
    verdict({ country: [iso2], year: [2004], event: 'first_listing' }, releaseWithGap(iso2, 2003)),
    'supported',
  );
});

t.test('a report that is missing between two is not known', async (t) => {
  const without = releaseWith(({ reports, placements }) => ({
    reports: reports.filter(({ year }) => year !== 2020),
    placements: placements.filter(({ year }) => year !== 2020),
  }));
  t.equal(verdict({ country: ['KH'], year: [2020], tier: '2WL' }, without), 'not_known');
  t.equal(verdict({ country: ['KH'], year: [2021], run: 3 }, without), 'not_known');
});
