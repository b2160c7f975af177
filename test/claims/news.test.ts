import t from 'tap';
import { checkClaim } from '../../src/claims/check-claim.js';
import { computeFinding } from '../../src/dataset/country-finding.js';
import { findingInWords } from '../../src/dataset/country-finding-words.js';
import { getStatedReason } from '../../src/dataset/downgrade-statements.js';
import { byPopulation } from '../../src/dataset/populations.js';
import { nameAtStart, nameInSentence } from '../../src/domain/sentences.js';
import type { Tier } from '../../src/domain/tier.js';
import { type FirstTime, getNews } from '../../src/news/news.js';
import { release } from '../dataset/claims-release.js';

const codes = (items: readonly { readonly country: { readonly iso2: string } }[]) =>
  items.map(({ country }) => country.iso2).sort();

t.test('summarizes the 2022 report', async (t) => {
  const news = getNews(release, 2022);
  t.ok(codes(news.automaticDowngrades).includes('KH'));
  for (const { toTier: to, citation } of news.automaticDowngrades)
    t.match(`${to} ${citation}`, /^3 22 U\.S\.C\./);
  t.equal(news.waived.length, 12, "as many as State's memorandum names");
  t.strictSame(news.contradictions, []);
  const tier3 = news.tiers.find(({ tier }) => tier === '3');
  t.match(tier3, { count: 22, before: 17 });
});

const STATED_VERDICTS: Readonly<Record<string, string>> = { limit: 'supported', merits: 'refuted' };

t.test('agrees with the claim check about automatic downgrades', (t) => {
  for (const year of release.years) {
    const news = getNews(release, year);
    for (const [event, actual, verdict] of [
      ['automatic_downgrade', news.automaticDowngrades, 'supported'],
      ['automatic_downgrade', news.openWaiverDowngrades, 'not_known'],
      ['open_waiver_downgrade', news.openWaiverDowngrades, 'supported'],
      ['open_waiver_downgrade', news.automaticDowngrades, 'refuted'],
      ['relisting_limit_downgrade', news.relistingLimitDowngrades, 'supported'],
    ] as const) {
      for (const { country } of actual) {
        // What State said of the reason settles what the law leaves open.
        const reason = getStatedReason(release, country.iso2, year);
        const stated = event === 'automatic_downgrade' ? STATED_VERDICTS[reason] : undefined;
        const claim = { country: [country.iso2], year: [year], event };
        t.equal(checkClaim(release, claim).verdict, stated ?? verdict, `${country.iso2} ${year} ${event}`);
      }
      const bound = { year: [year], count: actual.length, bound: 'at_least', event } as const;
      if (verdict === 'supported' && actual.length > 0)
        t.equal(checkClaim(release, bound).verdict, verdict, `${event} in ${year}`);
    }
  }
  t.strictSame(codes(getNews(release, 2025).automaticDowngrades), []);
  t.strictSame(codes(getNews(release, 2025).relistingLimitDowngrades), ['TD']);
  t.end();
});

const FIRST_TIME = {
  '1': 'first_on_tier_1',
  '2': 'first_on_tier_2',
  '2WL': 'first_listing',
  '3': 'first_on_tier_3',
  SC: 'first_special_case',
} as const;

const getCount = (tier: Tier, year: number) =>
  release.placementsIn(year).filter((placement) => placement.tier === tier).length;

t.test('compares a record with all reports since the tier existed', (t) => {
  for (const year of release.years) {
    const { tiers } = getNews(release, year);
    for (const { tier, record, comparedSince } of tiers) {
      if (record === null || record === 'not_known') continue;
      const earlier = release.years.filter((report) => report >= (comparedSince ?? year) && report < year);
      const own = getCount(tier, year);
      const isRecord = (other: number) => (record === 'most' ? own > other : own < other);
      t.ok(
        earlier.every((report) => isRecord(getCount(tier, report)) || own === getCount(tier, report)),
        `${record} on ${tier} in ${year}`,
      );
    }
  }
  for (const [year, wanted, record] of [
    [2025, '2', 'most'],
    [2016, '3', 'most'],
    [2025, '2WL', 'fewest'],
    [2005, '2WL', 'fewest'],
    [2009, 'SC', 'fewest'],
  ] as const)
    t.equal(getNews(release, year).tiers.find(({ tier }) => tier === wanted)?.record, record, `${year}`);
  t.end();
});

t.test('agrees on every first time between news, country page and claim check', (t) => {
  for (const { year, published_on } of release.tables.reports.slice(1)) {
    const { firstListings, firstTimes, firstsNotKnown } = getNews(release, year);
    const then = release.asOf(published_on);
    for (const { country, tier } of release.placementsIn(year)) {
      const { iso2 } = country;
      const isIn = (list: readonly FirstTime[]) => list.some((each) => each.country.iso2 === iso2);
      const isNew = firstListings.some((each) => each.iso2 === iso2);
      const claim = { country: [iso2], year: [year], event: FIRST_TIME[tier] };
      const { verdict } = checkClaim(release, claim);
      const actual = isNew || isIn(firstTimes) ? 'supported' : isIn(firstsNotKnown) ? 'not_known' : 'refuted';
      t.equal(actual, verdict, `${iso2} in ${year}: the news`);
      const { times, isAgain, spell } = computeFinding(then, iso2);
      if (tier === 'SC' || spell?.from !== year) continue;
      const onPage = isAgain ? 'refuted' : times === null ? 'not_known' : 'supported';
      t.equal(onPage, verdict, `${iso2} in ${year}: its page at the time`);
      if (verdict !== 'supported')
        t.notMatch(findingInWords(then, iso2).describeFinding, /first/, `${iso2} in ${year}`);
    }
  }
  const of2004 = getNews(release, 2004);
  for (const iso2 of ['EC', 'GY'])
    t.ok(codes(of2004.firstTimes).includes(iso2), 'a gap hides only special cases');
  t.match(getNews(release, 2022).firstsNotKnown, [{ country: { iso2: 'MO' }, tier: '3' }]);
  t.end();
});

t.test('compares totals with all earlier reports', async (t) => {
  for (const year of release.years) {
    const { tiers, report, upgrades, downgrades } = getNews(release, year);
    for (const { tier, count, record } of tiers) {
      const earlier = release.years.filter((each) => each < year).map((each) => getCount(tier, each));
      const most = earlier.some((other) => other > 0) && earlier.every((other) => other < count);
      if (record !== 'not_known') t.equal(record === 'most', most, `${tier} in ${year}`);
    }
    const covered = tiers.reduce((sum, { count }) => sum + count, 0);
    t.equal(covered, report.covered);
    if (year === 2010) t.strictSame([upgrades.length, downgrades.length], [23, 19], 'as stated');
  }
});

t.test('lists new countries and those on a tier for the first time', async (t) => {
  const news = getNews(release, 2010);
  t.ok(news.firstListings.some(({ iso2 }) => iso2 === 'US'));
  for (const { country, tier } of getNews(release, 2025).firstTimes)
    t.notOk(release.getHistory(country.iso2).some((row) => row.year < 2025 && row.tier === tier));
  t.strictSame(getNews(release, 2001).firstListings, [], 'nothing is new in the first report');
});

t.test('names the two largest by population where it does not name all', async (t) => {
  let compared = 0;
  for (const year of release.years) {
    const { downgrades, lead } = getNews(release, year);
    const text = lead.find(({ id }) => id === 'to-watch-list')?.text ?? '';
    if (!/ others fell /.test(text)) continue;
    compared++;
    const [first, second] = downgrades
      .filter(({ toTier }) => toTier === '2WL')
      .map(({ country }) => country)
      .sort(byPopulation);
    if (!first || !second) throw new Error('more than two fell');
    const named = `${nameAtStart(first)}, ${nameInSentence(second)} and `;
    t.ok(text.replaceAll(/ †/g, '').startsWith(named), text);
  }
  t.ok(compared > 10, `${compared} reports`);
});
