import t from 'tap';
import { countByTier } from '../../src/dataset/reports.js';
import { TIERS } from '../../src/domain/tier.js';
import { tierFlow } from '../../src/graphics/flow.js';
import { bandsOf, countOf, PLACES } from '../../src/graphics/flow-bands.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { everyMark } from '../../src/graphics/marks/walk.js';
import { SOCIAL_WIDTH, typeSizes } from '../../src/graphics/type-sizes.js';
import { SQUARE, STORY, USUAL, USUAL_SIZES } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const PAIRS = release.years.flatMap((from) =>
  release.years.filter((to) => to > from).map((to) => ({ from, to })),
);
const FORMATS = { page: { ...USUAL, format: 'page' as const }, square: SQUARE, story: STORY };

t.test('who is shown and who is said to be left out are all of both reports', async (t) => {
  for (const { from, to } of PAIRS) {
    const { bands, leftOut, reported: told } = bandsOf(release, { from, to });
    const out = (year: number) =>
      leftOut.filter((each) => each.year !== year).reduce((sum, { count }) => sum + count, 0);
    for (const [side, year] of [['from', from] as const, ['to', to] as const]) {
      const shown = PLACES.filter((place) => place !== 'NR').map((place) => countOf(bands, side, place));
      const totals = countByTier(release.placementsIn(year));
      for (const tier of TIERS)
        t.equal(told(side, tier), totals[tier], `${from} to ${to}: ${tier} in ${year} as everywhere`);
      const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
      t.equal(sumOf(shown) + out(year), sumOf(Object.values(totals)), `${from} to ${to}: ${year}`);
    }
  }
});

t.test('how many are left out is drawn in every size and language, as it is said in words', async (t) => {
  for (const [from, to] of [
    [2005, 2025],
    [2001, 2025],
    [2003, 2004],
    [2010, 2025],
  ] as const) {
    const { leftOut } = bandsOf(release, { from, to });
    for (const [format, shape] of Object.entries(FORMATS))
      for (const language of format === 'page' || from === 2005 ? LANGUAGES : (['en'] as const)) {
        const options = { ...shape, language, names: language };
        const { svg, description } = tierFlow(release, { from, to }, options);
        const drawn = everythingIn(parsed(svg))
          .filter(({ name, attributes }) => name === 'g' && attributes.id === 'Notes')
          .map(({ text }) => text)
          .join('');
        for (const { count } of leftOut) {
          const said = new RegExp(`(?<!\\d)${count}(?!\\d)`);
          t.match(drawn, said, `${from} to ${to} ${format} ${language}`);
          t.match(description, said, `${from} to ${to} ${format} ${language}: in words`);
        }
        if (language === 'en' && leftOut.length > 0)
          t.match(drawn, /Left out: \d/, `${from} to ${to} ${format}`);
        t.equal(/Left out/.test(drawn), language === 'en' && leftOut.length > 0);
      }
  }
  t.strictSame(bandsOf(release, { from: 2005, to: 2025 }).leftOut[0]?.kind, 'not_known');
});

t.test('of a report that is not the newest a headline speaks in the past', async (t) => {
  t.match(tierFlow(release, { from: 2003, to: 2004 }, USUAL).title, / were on .* in 2004/);
  const { newestYear } = release;
  const { title } = tierFlow(release, { from: 2015, to: newestYear }, USUAL);
  t.match(title, new RegExp(` are on .* in ${newestYear}`));
});

t.test('a few countries do not fill the picture', async (t) => {
  for (const size of USUAL_SIZES) {
    const options = { ...USUAL, ...size };
    const { sheet } = tierFlow(release, { from: 2024, to: 2025, region: 'Northern America' }, options);
    const bars = [...everyMark(sheet.marks)].flatMap(({ attributes: { d } }) => {
      const [, top, bottom] = /^M[\d.]+,([\d.]+)H[\d.]+V([\d.]+)H/.exec(String(d)) ?? [];
      return top === undefined ? [] : [Number(bottom) - Number(top)];
    });
    const width = size.format === undefined ? Number(size.width) : SOCIAL_WIDTH;
    const { small } = typeSizes(width, size.format ?? 'page');
    t.ok(bars.length === 2 && Math.max(...bars) <= 2 * small * 2.5, `${JSON.stringify(size)}: ${bars}`);
  }
});
