import t from 'tap';
import { newsOf } from '../../src/dataset/news.js';
import { release } from './claims-release.js';

const codes = (items: readonly { readonly country: { readonly iso2: string } }[]) =>
  items.map(({ country }) => country.iso2).sort();

t.test('the news of 2022', async (t) => {
  const news = newsOf(release, 2022);
  t.ok(codes(news.automaticDowngrades).includes('KH'));
  t.ok(news.automaticDowngrades.every(({ to, citation }) => to === '3' && citation.startsWith('22 U.S.C.')));
  t.equal(news.waived.length, 12, "as many as State's memorandum names");
  t.strictSame(news.contradictions, []);
  t.match(
    news.tiers.find(({ tier }) => tier === '3'),
    { count: 22, before: 17 },
  );
});

t.test('totals are held against those before, records included', async (t) => {
  for (const year of release.years) {
    const { tiers, report, upgrades, downgrades } = newsOf(release, year);
    for (const { tier, count, record } of tiers) {
      const earlier = release.years
        .filter((each) => each < year)
        .map((each) => release.placementsIn(each).filter((placement) => placement.tier === tier).length);
      const most = earlier.some((other) => other > 0) && earlier.every((other) => other < count);
      t.equal(record === 'most', most, `${tier} in ${year}`);
    }
    t.equal(
      tiers.reduce((sum, { count }) => sum + count, 0),
      report.covered,
    );
    if (year === 2010) t.strictSame([upgrades.length, downgrades.length], [23, 19], 'as was stated');
  }
});

t.test('who comes in, and who is on a tier for the first time', async (t) => {
  const news = newsOf(release, 2010);
  t.ok(news.firstListings.some(({ iso2 }) => iso2 === 'US'));
  for (const { country, tier } of newsOf(release, 2025).firstTimes)
    t.notOk(release.historyOf(country.iso2).some((row) => row.year < 2025 && row.tier === tier));
  t.strictSame(newsOf(release, 2001).firstListings, [], 'in the first report nothing is new');
});
