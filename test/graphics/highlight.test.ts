import t from 'tap';
import { compareTimelines, tierWall } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { worldMap } from '../../src/graphics/map/world-map.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const named = (codes: string) => codes.split(',').map((code) => release.countries.find(code));
const texts = (svg: string) => everythingIn(parsed(svg)).filter(({ name }) => name === 'text');

t.test('a country that stands out is marked and said, one that is not shown is refused', async (t) => {
  const options = { ...USUAL, highlight: ['KH'] };
  const pictures = [
    compareTimelines(release, { countries: named('TH,KH') }, options),
    tierWall(release, { group: 'asean' }, options),
    worldMap(release, 2025, options),
    worldMap(release, 2025, { ...options, language: 'ar', names: 'ar' }),
  ];
  for (const { svg, description } of pictures) {
    t.match(svg, /class="highlight"/);
    t.match(description, /Highlighted: Cambodia\.|مُبرَز/);
  }
  t.throws(
    () => compareTimelines(release, { countries: named('TH,VN') }, options),
    /KH, which this graphic does not show/,
  );
  t.throws(() => watchListClock(release, 2025, options), /KH/);
});

t.test('marks can be left out', async (t) => {
  const draw = (marks: boolean) =>
    countryTimeline(release, release.countries.find('YE'), { ...USUAL, marks });
  t.match(draw(true).svg, /class="weak"/);
  t.notMatch(draw(false).svg, /class="weak"/);
});

t.test('years and order', async (t) => {
  const rows = (order: 'given' | 'name' | 'best' | 'worst') =>
    texts(
      compareTimelines(release, { countries: named('TH,KH,SG,VN'), order, from: 2025, to: 2025 }, USUAL).svg,
    )
      .filter(({ text }) => /^(Tha|Cam|Sin|Vie)\w+$/.test(text))
      .map(({ text }) => text);
  t.same(rows('given'), ['Thailand', 'Cambodia', 'Singapore', 'Vietnam']);
  t.same(rows('name'), ['Cambodia', 'Singapore', 'Thailand', 'Vietnam']);
  t.same(rows('best'), ['Singapore', 'Thailand', 'Vietnam', 'Cambodia']);
  t.equal(rows('worst')[0], 'Cambodia');
  const one = countryTimeline(release, release.countries.find('KH'), USUAL, { from: 2013, to: 2013 });
  t.match(one.svg, /Report, 2013</, 'one year is not said twice');
  t.throws(() => tierWall(release, { countries: release.countries.all }, USUAL), /at most 80 have room/);
});
