import t from 'tap';
import { newsOf } from '../../src/claims/news.js';
import { fallsOf, toNewList } from '../../src/claims/news-sentences.js';
import { changesIn } from '../../src/dataset/tier-changes.js';
import { reportChanges } from '../../src/graphics/changes.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { everyMark } from '../../src/graphics/marks/walk.js';
import type { Picture } from '../../src/graphics/picture.js';
import { reportSlope, SLOPE_DIRECTIONS } from '../../src/graphics/slope.js';
import { SQUARE, USUAL, USUAL_SIZES } from './fixtures/every-graphic.js';
import { linesOf } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

t.test('whom a gap hides is shown as not known, not as gone', async (t) => {
  const { svg, description } = reportChanges(release, 2004, USUAL);
  t.match(description, /Not known whether they moved: .*Tunisia \(Special Case to not known\)/);
  t.notMatch(description, /New, gone[^:]*: [^.]*Tunisia/);
  t.match(svg, />not known</, 'in words of its own');
});

t.test('falls come first, those to Tier 3 before all others', async (t) => {
  const { svg, title } = reportChanges(release, 2025, USUAL);
  t.match(title, /^In 2025, 11 fell/);
  const at = (text: string) => svg.indexOf(`>${text}`);
  t.ok(at('Down to Tier 3') > 0 && at('Down to Tier 3') < at('Down to the Watch List'));
  t.ok(at('Down to the Watch List') < at('Up to Tier'));
});

t.test('the report that began the Watch List took to it whom nobody calls fallen', async (t) => {
  const year = 2004;
  const news = newsOf(release, year);
  const [fell, taken, rose] = [fallsOf(news), toNewList(news), news.upgrades].map(({ length }) => length);
  t.ok((taken ?? 0) > 20);
  for (const size of USUAL_SIZES) {
    const { title, description } = reportChanges(release, year, { ...USUAL, ...size });
    t.match(title, /^In 2004, eight fell/);
    t.match(description, `${fell} moved down, ${rose} moved up, ${taken} moved to the new Watch List`);
  }
  t.match(reportSlope(release, year, { direction: 'downgrade' }, USUAL).title, /^In 2004, eight fell/);
  t.notMatch(reportChanges(release, release.newestYear, USUAL).description, /new Watch List/);
});

t.test('of those that rose or fell it says how many are drawn, most of them in every language', async (t) => {
  const year = release.newestYear;
  for (const direction of SLOPE_DIRECTIONS)
    for (const language of LANGUAGES) {
      const picture = reportSlope(release, year, { direction }, { ...SQUARE, language, names: language });
      const marks = [...everyMark(picture.sheet.marks)];
      const lines = marks.filter(({ attributes }) => attributes.fill === 'none').length;
      const all = changesIn(release, year).filter((change) => change.direction === direction).length;
      t.ok(lines >= Math.min(all, 5), `${direction} ${language}: ${lines} of ${all}`);
      if (lines < all)
        for (const count of [lines, all])
          t.match(picture.title, new RegExp(`(?<!\\d)${count}(?!\\d)`), `${direction} ${language}`);
      t.notMatch(picture.title, /highest|lowest/);
    }
});

t.test('without a headline a picture of those that fell, or rose, says so above it', async (t) => {
  const first = (picture: Picture) => linesOf(picture)[0] ?? '';
  for (const size of USUAL_SIZES) {
    const options = { ...USUAL, ...size, title: false };
    const slope = (direction: 'downgrade' | 'upgrade', year: number) =>
      first(reportSlope(release, year, { direction }, options));
    t.match(slope('downgrade', 2025), /the \d+ that fell/i);
    t.match(slope('upgrade', 2022), /the 21 that rose/);
    if (size.format !== undefined) t.match(first(reportChanges(release, 2025, options)), /The 11 that fell/);
  }
  const few = linesOf(reportSlope(release, 2022, { direction: 'upgrade' }, { ...USUAL, title: false }));
  t.match(few[0], /^From among the 21 that rose from 2021 to 2022; here 12 of the 21$/);
});
