import t from 'tap';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { getNews } from '../../src/news/news.js';
import { USUAL, USUAL_SIZES } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';

t.test('shows countries behind a gap as not known instead of gone', async (t) => {
  const { svg, description } = drawReportChanges(release, 2004, USUAL);
  t.match(description, /Not known whether they moved: .*Tunisia \(Special Case to not known\)/);
  t.notMatch(description, /New, gone[^:]*: [^.]*Tunisia/);
  t.match(svg, />not known</, 'in separate words');
});

t.test('lists downgrades first, those to Tier 3 before all others', async (t) => {
  const { svg, title } = drawReportChanges(release, 2025, USUAL);
  t.match(title, /^Chad and Laos fell to Tier.3 in 2025/);
  const at = (text: string) => svg.indexOf(`>${text}`);
  t.ok(at('Down to Tier 3') > 0 && at('Down to Tier 3') < at('Down to the Watch List'));
  t.ok(at('Down to the Watch List') < at('Up to Tier'));
});

t.test('does not count the first Watch List placements as downgrades', async (t) => {
  const year = 2004;
  const { upgrades, downgrades } = getNews(release, year);
  const taken = downgrades.filter(({ fromTier, toTier }) => fromTier === '2' && toTier === '2WL').length;
  const [fell, rose] = [downgrades.length - taken, upgrades.length];
  t.ok(taken > 20);
  for (const size of USUAL_SIZES) {
    const { title, description } = drawReportChanges(release, year, { ...USUAL, ...size });
    t.match(title, /fell to Tier.3 in 2004/);
    t.notMatch(title, /fell to the Watch List/);
    t.match(description, `${fell} moved down, ${rose} moved up, ${taken} moved to the new Watch List`);
  }
  t.notMatch(drawReportChanges(release, release.newestYear, USUAL).description, /new Watch List/);
});
