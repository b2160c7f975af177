import t from 'tap';
import { countryYears } from '../../../src/dataset/country-years.js';
import { countPlacements } from '../../../src/dataset/counts.js';
import { estimateDurations, productLimit, summarize } from '../../../src/dataset/durations.js';
import { getYearsFrom } from '../../../src/domain/dates.js';
import { TIERS, type Tier } from '../../../src/domain/tier.js';
import { countTransitions } from '../../../src/resources/transitions.js';
import { fixed } from '../../graphics/fixtures/fixed-release.js';
import { membersIn } from '../../rest/fixtures/members-in.js';
import { release, releaseWithGap } from '../claims-release.js';

const rows = release.tables.placements;
const sum = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
const casesIn = (parts: readonly { cases: number }[]) => sum(parts.map(({ cases }) => cases));
const tierIn = new Map(rows.map(({ iso2, year, tier }) => [`${iso2}${year}`, tier]));

t.test('counts rows by year and tier', async (t) => {
  const counts = countPlacements(release);
  const before = release.years.filter((year) => year < 2004);
  t.equal(counts.length, release.years.length * TIERS.length - before.length);
  const early = counts.filter(({ year, tier }) => tier === '2WL' && Number(year) < 2004);
  t.strictSame(early, [], 'there was no such list');
  for (const { year, tier, placements, share } of counts) {
    const all = rows.filter((row) => row.year === year);
    t.equal(placements, all.filter((row) => row.tier === tier).length, `${year} ${tier}`);
    t.equal(share, Number((placements / all.length).toFixed(4)));
  }
});

t.test('counts groups by membership on the day of the report', async (t) => {
  const wasMember = membersIn(release.tables.group_members);
  const counts = countPlacements(release, { by: ['year', 'group'], from: release.newestYear - 1 });
  for (const { year, part, placements } of counts) {
    const day = release.report(year as number).published_on;
    const members = rows.filter((row) => row.year === year && wasMember(part as string, row.iso2, day));
    t.equal(placements, members.length, `${part} in ${year}`);
  }
  const keys = counts.map(({ year, part }) => `${year} ${part}`);
  t.ok(keys.length > 20);
  t.strictSame(keys, [...keys].sort(), 'by year, then by name');
});

t.test('filters counts by tier without changing their shares', async (t) => {
  const tier: readonly Tier[] = ['3', '2WL'];
  for (const by of [
    ['year', 'tier'],
    ['year', 'region', 'tier'],
  ] as const)
    t.strictSame(
      countPlacements(release, { by, tier }),
      countPlacements(release, { by }).filter((each) => each.tier && tier.includes(each.tier)),
    );
  const [all] = countPlacements(release, { by: [], tier });
  t.equal(all?.placements, rows.filter((row) => tier.includes(row.tier as Tier)).length);
});

t.test('adds up regional counts to those of the world', async (t) => {
  const byRegion = countPlacements(release, { by: ['year', 'region', 'tier'], from: 2020 });
  for (const { year, tier, placements } of countPlacements(release, { from: 2020 })) {
    const parts = byRegion.filter((each) => each.year === year && each.tier === tier);
    t.equal(sum(parts.map((each) => each.placements)), placements);
  }
  const regions = countPlacements(release, { by: ['region'] });
  t.equal(sum(regions.map((each) => each.placements)), rows.length);
  const subregions = countPlacements(release, { by: ['subregion'], region: 'Caribbean' });
  t.match(subregions, [{ part: 'Latin America and the Caribbean' }]);
  t.equal(subregions.length, 1);
});

t.test('counts transitions between consecutive placements', async (t) => {
  const { transitions, cases } = countTransitions(release, { from: 2012, to: 2016 });
  const pairs = rows
    .filter(({ year }) => year > 2012 && year <= 2016)
    .flatMap(({ iso2, year, tier }) => {
      const before = tierIn.get(`${iso2}${year - 1}`);
      return before === undefined ? [] : [`${before} ${tier}`];
    });
  const ranked = transitions.filter(({ fromTier: from, toTier: to }) => from !== 'NR' && to !== 'NR');
  t.equal(casesIn(ranked), pairs.length);
  for (const { fromTier: from, toTier: to, cases: found, share } of ranked) {
    t.equal(found, pairs.filter((pair) => pair === `${from} ${to}`).length, `${from} to ${to}`);
    const origin = casesIn(transitions.filter((each) => each.fromTier === from));
    t.ok(Math.abs((share ?? 9) - found / origin) < 0.0001);
  }
  t.equal(casesIn(transitions), cases);
});

t.test('treats a pair of years as the transition to the second', async (t) => {
  const places = [{}, { group: 'eu' }, { region: 'Africa' }];
  for (const [place, to] of release.years
    .slice(1)
    .flatMap((to) => places.map((each) => [each, to] as const))) {
    const from = to - 1;
    const { transitions } = countTransitions(release, { ...place, from, to });
    t.same(
      countTransitions(release, { ...place, year: [to] }).transitions,
      transitions,
      `the transition to ${to}`,
    );
  }
  for (const [filter, parameter, value] of [
    [{ from: 2024, to: 2024 }, 'from', '2024'],
    [{ to: 2001 }, 'to', '2001'],
  ] as const)
    t.throws(() => countTransitions(release, filter), {
      code: 'invalid-argument',
      message: new RegExp(`^${parameter} selects no change from .* use year, from 2002 on\\.$`),
      details: { faults: [{ argument: parameter, message: /^selects no change/, value }] },
    });
  const { transitions } = countTransitions(release, { year: [2001] });
  t.equal(casesIn(transitions), 0, 'no report preceded the first');
});

t.test('leaves transitions hidden by a gap out of all shares', async (t) => {
  const whole = countTransitions(release, { from: 2021, to: 2023 });
  const hidden = countTransitions(releaseWithGap('KH', 2022), { from: 2021, to: 2023 });
  t.equal(hidden.notKnown, whole.notKnown + 2);
  t.equal(hidden.cases, whole.cases - 2);
});

const coverageIn = new Map(
  countryYears(release).map(({ country, year, coverage }) => [`${country.iso2}${year}`, coverage]),
);

/** Computed from the rows by years, without spells whose beginning a gap may hide. */
function expectedLimit(tier: Tier) {
  const spells = rows
    .filter((row) => row.tier === tier && tierIn.get(`${row.iso2}${row.year + 1}`) !== tier)
    .flatMap(({ iso2, year: last }) => {
      let before = last;
      while (tierIn.get(`${iso2}${before}`) === tier) before--;
      if (coverageIn.get(`${iso2}${before}`) === 'not_known') return [];
      const after = coverageIn.get(`${iso2}${last + 1}`);
      const runs = after === undefined || after === 'not_known' || after === 'no_such_code';
      return [{ years: last - before, runs }];
    });
  const limits = release.years.map((_, index) => {
    // A step is observed if the report after it is known; the estimate is the product of the shares that stay.
    const steps = getYearsFrom(1, index + 1).map((length) => {
      const observed = spells.filter(({ years, runs }) => years > length || (years === length && !runs));
      return { atRisk: observed.length, stay: observed.filter(({ years }) => years > length).length };
    });
    const { atRisk, stay } = steps[index] ?? { atRisk: 0, stay: 0 };
    const survival = steps.reduce((share, step) => (share * step.stay) / step.atRisk, 1);
    return [index + 1, { survival: atRisk === 0 ? null : survival, atRisk, ended: atRisk - stay }] as const;
  });
  return new Map(limits);
}

t.test('estimates durations by the product limit, with ongoing spells censored', async (t) => {
  const { durations, summaries, leftOut } = estimateDurations(release, { tier: ['2WL'], from: 2006 });
  const whole = estimateDurations(release);
  t.ok(leftOut <= whole.leftOut);
  for (const tier of TIERS) {
    const expected = expectedLimit(tier);
    for (const { years, survival, atRisk, ended } of whole.durations.filter((row) => row.tier === tier)) {
      const limit = expected.get(years);
      const where = `${tier}, ${years}`;
      if (limit?.survival == null || survival === null) t.equal(survival, limit?.survival, where);
      else t.ok(Math.abs(survival - limit.survival) <= 0.00005, `${where}: ${survival}, ${limit.survival}`);
      t.strictSame([atRisk, ended], [limit?.atRisk, limit?.ended], `${where}: at risk and ended`);
    }
  }
  const lasting = durations.flatMap(({ survival }) => (survival === null ? [] : [survival]));
  t.strictSame(
    lasting,
    lasting.toSorted((a, b) => b - a),
    'survival decreases',
  );
  const onList = release.placementsIn(release.newestYear).filter(({ tier }) => tier === '2WL');
  t.equal(summaries[0]?.running, onList.length);
});

t.test('returns a row per number of years and counts spells that begin in the first report', async (t) => {
  const { durations, fromFirstReport } = estimateDurations(release);
  for (const tier of TIERS) {
    const own = durations.filter((row) => row.tier === tier).map(({ years }) => years);
    t.strictSame(own, getYearsFrom(1, own.length), `Tier ${tier}`);
  }
  const six = durations.find(({ tier, years }) => tier === '2WL' && years === 6);
  t.match(six, { ended: 0, running: 0 }, 'no spell on the watch list lasted six years');
  t.equal(fromFirstReport, release.placementsIn(release.firstYear).length);
});

t.test('counts a running spell only at lengths after which a report was seen', async (t) => {
  const spell = (years: number, hasEnded: boolean) => ({
    ...{ iso2: 'XX', tier: '2WL' as const, from: 0 },
    years,
    hasEnded,
  });
  const limits = (spells: readonly ReturnType<typeof spell>[]) =>
    productLimit(spells, '2WL').map(({ atRisk, ended, running, survival }) => [
      atRisk,
      ended,
      running,
      survival,
    ]);
  t.strictSame(limits([spell(1, false), spell(1, false)]), [[0, 0, 2, null]], 'nothing was observed');
  const half = [spell(1, true), spell(2, false), spell(1, false)];
  t.strictSame(
    limits(half),
    [
      [2, 1, 1, 0.5],
      [0, 0, 1, null],
    ],
    'one of two left; of the third nobody knows',
  );
  t.equal(summarize(half, '2WL', productLimit(half, '2WL')).median, 1);
  const mixed = [spell(1, true), spell(1, false), spell(2, true), spell(3, true), spell(3, false)];
  t.strictSame(
    limits(mixed),
    [
      [4, 1, 1, 0.75],
      [3, 1, 0, 0.5],
      [1, 1, 1, 0],
    ],
    '3/4, then 2/3 of it, then none of the one whose next report was seen',
  );
  const begun2025 = estimateDurations(fixed, { tier: ['2WL'], from: 2025 });
  t.match(begun2025, {
    durations: [{ atRisk: 0, ended: 0, running: 11, survival: null, low: null, high: null }],
    summaries: [{ spells: 11, ended: 0, running: 11, median: null }],
  });
  const [after1] = estimateDurations(fixed, { tier: ['2WL'], from: 2024 }).durations;
  t.match(after1, { years: 1, atRisk: 22, ended: 11, running: 11, survival: 0.5 });
});

t.test('matches textbook confidence intervals, and gives a full count none', async (t) => {
  // Remission of leukaemia under 6-MP (Freireich et al., 1963); intervals as printed by SAS.
  const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const running = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  const spell = (years: number, hasEnded: boolean, tier: Tier = '3') => {
    return { iso2: 'XX', tier, from: 0, years, hasEnded };
  };
  const full = ended.map((years) => spell(years, true));
  // A patient last seen in week n stayed in remission for n weeks: as a report, the one after n.
  const spells = [...full, ...running.map((weeks) => spell(weeks + 1, false))];
  const others = [1, 6, 50].map((years) => spell(years, true, '2'));
  const rowsOf3 = productLimit([...others, ...spells], '3');
  t.match(summarize([...others, ...spells], '3', rowsOf3), { spells: 21, ended: 9, running: 12, median: 23 });
  const found = new Map(rowsOf3.map((row) => [row.years, row]));
  for (const [years, survival, low, high] of [
    [7, 0.8067, 0.5631, 0.9228],
    [10, 0.7529, 0.5032, 0.8894],
    [13, 0.6902, 0.4316, 0.8491],
    [16, 0.6275, 0.3675, 0.8049],
    [22, 0.5378, 0.2678, 0.7468],
    [23, 0.4482, 0.1881, 0.6801],
  ] as const)
    t.match(found.get(years), { survival, low, high }, `${years} weeks`);
  t.match(found.get(6), { survival: 0.8571, low: null, high: null }, 'all earlier ones are counted');
  const all = productLimit(full, '3');
  t.ok(all.every(({ low, high }) => low === null && high === null));
  for (const { survival, low, high } of estimateDurations(release).durations)
    t.ok(
      low === null ||
        high === null ||
        (survival !== null && low <= survival && survival <= high && low < high),
    );
});

t.test('rejects unknown names and periods without reports', async (t) => {
  t.throws(() => countPlacements(release, { region: 'Atlantis' }), { code: 'invalid-argument' });
  const message = 'has region and group; count by one of them';
  t.throws(() => countPlacements(release, { by: ['group', 'region'] }), {
    code: 'invalid-argument',
    message: `by ${message}.`,
    details: { faults: [{ argument: 'by', message, value: 'group,region' }] },
  });
  t.throws(() => countTransitions(release, { from: 2030 }), { code: 'report-not-in-release' });
  t.throws(() => estimateDurations(release, { to: 1999 }), { code: 'invalid-argument' });
});

t.test('defines the median as the first year with at most half of the spells left', (t) => {
  const at = (years: number, survival: number) => ({
    ...{ tier: '2WL' as const, atRisk: 4, ended: 1, running: 0, low: null, high: null },
    years,
    survival,
  });
  t.equal(summarize([], '2WL', [at(1, 0.75), at(2, 0.5), at(3, 0.25)]).median, 2, 'exactly half is reached');
  t.equal(summarize([], '2WL', [at(1, 0.75), at(2, 0.51)]).median, null);
  t.end();
});
