import t from 'tap';
import { findPrecedents, findPrecedentsLike, type PrecedentFilter } from '../../../src/dataset/precedents.js';
import { LIMITS, summarize } from '../../../src/dataset/precedents-summary.js';

import { STATUSES } from '../../../src/engine/vocabulary.js';
import { fixedRelease, release, releaseWithGap } from '../claims-release.js';
import { casesByHand } from './fixtures/pass-over-placements.js';

const casesIn = (parts: readonly { cases: number }[]) => parts.reduce((sum, { cases }) => sum + cases, 0);
const PERIOD = { from: 2011, to: release.newestYear };

t.test('finds the same precedents per status as an independent pass over the placements', async (t) => {
  const byHand = casesByHand(release.tables, PERIOD);
  for (const status of STATUSES.filter((each) => each !== 'no_clock')) {
    // A withdrawn code has no next report.
    const isExpected = (line: string) => line.includes(` ${status} `) && !/^(AN 2010|CS 2006) /.test(line);
    const expected = byHand.filter(isExpected);
    const found = findPrecedents(release, { status: [status], from: PERIOD.from - 1, to: PERIOD.to - 1 });
    const lines = found.map(
      ({ country, year, next }) => `${country.iso2} ${year} ${status} ${next.tier ?? 'NR'}`,
    );
    t.ok(lines.length > 0, status);
    t.strictSame(lines.toSorted(), expected.toSorted(), status);
  }
  t.notMatch(byHand.join(), 'no_clock');
});

t.test('treats every placement before the newest report as one case', async (t) => {
  const cellsIn = (rows: readonly { country: { iso2: string }; year: number }[]) =>
    rows
      .filter(({ country: { iso2 }, year }) => year < release.newestYear && iso2 !== 'AN' && iso2 !== 'CS')
      .map(({ country, year }) => `${country.iso2}${year}`);
  t.strictSame(cellsIn(findPrecedents(release)), cellsIn(release.placements));
});

t.test('finds Cambodia 2021 among countries without waivers left', async (t) => {
  const found = findPrecedents(release, { status: ['final_year'], from: 2021, to: 2021 });
  const cambodia = found.find(({ country }) => country.iso2 === 'KH');
  const next = { year: 2022, tier: '3', outcome: 'automatic_downgrade', waiver: 'exhausted' };
  const position = { tier: '2WL', run: 3, waiversUsed: 1, cameFrom: '2' };
  t.match(cambodia, { ...position, next: { ...next, coverage: 'placed' } });
});

t.test('applies each filter', async (t) => {
  const all = findPrecedents(release, { status: ['final_year'] });
  const isCaribbean = (iso2: string) => release.countries.find(iso2).intermediateRegion === 'Caribbean';
  for (const [filter, isLeft] of [
    [{ run: [3] }, ({ run }) => run === 3],
    [{ waiversUsed: [2] }, ({ waiversUsed }) => waiversUsed === 2],
    [{ cameFrom: ['3', 'NR'] }, ({ cameFrom }) => cameFrom === '3' || cameFrom === 'NR'],
    [{ rule: 'tvpra-2017' }, ({ next }) => next.year >= 2019],
    [{ region: 'caribbean' }, ({ country }) => isCaribbean(country.iso2)],
  ] satisfies [PrecedentFilter, (each: (typeof all)[number]) => boolean][]) {
    const left = findPrecedents(release, { status: ['final_year'], ...filter });
    t.strictSame(left, all.filter(isLeft), JSON.stringify(filter));
    t.ok(left.length > 0 && left.length < all.length);
  }
});

t.test("finds earlier cases of a country's status", async (t) => {
  const { clock, precedents } = findPrecedentsLike(release, 'Cambodia', { likeYear: 2021 });
  t.match(clock, { country: { iso2: 'KH' }, year: 2021, tier: '2WL', status: 'final_year', run: 3 });
  t.strictSame(precedents, findPrecedents(release, { status: ['final_year'], to: 2020 }));
  t.ok(precedents.length > 0);
  t.strictSame(
    findPrecedentsLike(release, 'KH', { likeYear: 2001 }).precedents,
    [],
    'there are no earlier cases',
  );
});

t.test('counts the cases and states the limits of the summary', async (t) => {
  const cases = findPrecedents(release, { status: ['relisting_limit'] });
  const summary = summarize(release, cases);
  const count = (tier: string) => cases.filter(({ next }) => next.tier === tier).length;
  t.equal(summary.cases, cases.length);
  t.equal(summary.byTier.find(({ tier }) => tier === '2')?.cases, count('2'));
  t.equal(casesIn(summary.byOutcome), cases.length);
  t.match(summary.sentence, /\d+ rose to Tier 2/);
  t.strictSame(summary.limits, [LIMITS.forecast, LIMITS.dependence, LIMITS.merit]);
  t.equal(summarize(release, [], { statuses: ['final_year'] }).sentence, 'There is no earlier case.');
  t.equal(summarize(release, []).byTier[0]?.share, null);
});

t.test('counts unknown outcomes separately and leaves them out of shares', async (t) => {
  const gap = releaseWithGap('KH', 2022);
  const found = findPrecedents(gap, { status: ['final_year'], from: 2021, to: 2021 });
  const cambodia = found.find(({ country }) => country.iso2 === 'KH');
  t.match(cambodia, { next: { tier: null, coverage: 'not_known' } });
  const summary = summarize(gap, found);
  t.equal(summary.notKnown, 1);
  t.equal(casesIn(summary.byTier), found.length - 1);
  t.match(summary.limits.at(-1), /^In one case it is not known/);
});

t.test('puts the law in force first, with the counts of an independent pass', async (t) => {
  const { clock, precedents } = findPrecedentsLike(fixedRelease, 'Vanuatu', {});
  const statuses = [clock.status];
  const { inForce, earlier, sentence } = summarize(fixedRelease, precedents, { statuses });
  const period = { ...PERIOD, to: fixedRelease.newestYear };
  const byHand = casesByHand(fixedRelease.tables, period).map((line) => line.split(' '));
  const went = (tier: string, since: number, until: number) =>
    byHand.filter(([, year, status, next]) => {
      const report = Number(year) + 1;
      return status === clock.status && report >= since && report <= until && next === tier;
    }).length;
  const counts = ({ byTier }: typeof inForce) =>
    Object.fromEntries(byTier.map(({ tier, cases }) => [tier, cases]));
  for (const [assumptions, since, until] of [
    [inForce, 2019, period.to],
    [earlier, 2001, 2018],
  ] as const)
    for (const tier of ['1', '2', '3', 'SC'])
      t.equal(counts(assumptions)[tier], went(tier, since, until), `${tier} ${since}`);
  t.equal(
    sentence,
    'Since 2019, countries have run out of years on the Watch List 52 times: 39 rose to Tier 2, 12 fell to Tier 3 and one became a special case. Under earlier law, it happened 34 times: 17 rose to Tier 2 and 17 fell to Tier 3.',
  );
});

t.test('states which cases are counted and which were left out', async (t) => {
  const sentenceFor = (filter: PrecedentFilter) =>
    summarize(release, findPrecedents(release, filter), { statuses: filter.status, filter }).sentence;
  const status = ['final_year'] as const;
  for (const [filter, begin] of [
    [{}, /^Since 2019, countries have been in a report, whatever their clock, [\d,]+ times: /],
    [{ status }, /^Since 2019, countries have run out of years on the Watch List \d+ times: /],
    [
      { status, country: ['KHM'] },
      /^Since 2019, Cambodia has run out of years on the Watch List once: it fell/,
    ],
    [
      { status, country: ['Laos', 'GM'] },
      /Laos or the Gambia (?:has run|ran) out of years on the Watch List (?:once|twice|\w+ times)/,
    ],
    [
      { status, region: 'caribbean' },
      /countries in the Caribbean (?:have run|ran) out of years on the Watch List \w+ times/,
    ],
    [
      { status, group: 'asean' },
      /members of the Association of Southeast Asian Nations (?:have run|ran) out/,
    ],
    [{ status, group: 'ldc' }, /, the least developed countries (?:have run|ran) out/],
    [{ run: [3] }, /^Of the cases chosen: since 2019, countries have been in a report \d+ times: /],
    [{ status, from: 2015 }, /^Of the cases chosen: since 2019, countries have run out/],
    [{ status, year: [2021] }, /^Of the cases chosen: since 2019, countries have run out/],
    [
      { status, group: 'asean', country: ['KH'] },
      /^Of the cases chosen: since 2019, Cambodia has run out of years on the Watch List once/,
    ],
    [{ status: ['no_clock'], from: 2012 }, /^Of the cases chosen: there is no earlier case\.$/],
  ] as const)
    t.match(sentenceFor(filter as PrecedentFilter), begin);
});

t.test('uses the tier off the watch list, where there is no clock', async (t) => {
  const { precedents } = findPrecedentsLike(release, 'Thailand', {});
  t.ok(precedents.length > 100);
  t.ok(precedents.every(({ tier }) => tier === '2'));
  const { sentence } = summarize(release, precedents, { statuses: ['not_on_watch_list'] });
  t.match(sentence, /^Since 2019, countries have been on Tier 2 in a report \d+ times: \d+ stayed there/);
});

t.test('rejects periods without reports and unknown names, and lists valid ones', async (t) => {
  for (const [filter, pattern, code = 'invalid-argument'] of [
    [{ from: release.newestYear + 1 }, new RegExp(`2001 to ${release.newestYear}`), 'report-not-in-release'],
    [{ from: 2012, to: 2011 }, /after to/],
    [{ rule: 'tvpra-1999' }, /Allowed: tvpa-2000/],
    [{ region: 'Atlantis' }, /Allowed: Africa/],
  ] as const)
    t.throws(() => findPrecedents(release, filter), { code, message: pattern });
  t.throws(() => findPrecedentsLike(release, 'Atlantis', {}), { code: 'unknown-country' });
});
