import t from 'tap';
import { reportChanges } from '../../src/graphics/changes.js';
import { compareTimelines } from '../../src/graphics/compare.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { tiersByYear } from '../../src/graphics/tiers-by-year.js';
import { timelineOf } from '../../src/graphics/timeline-cells.js';
import { tellCell, tellTimeline } from '../../src/graphics/timeline-words.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { wordsIn } from '../../src/graphics/words/words.js';
import { USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const country = (code: string) => release.countries.find(code);
const told = (code: string, year: number) => {
  const cell = timelineOf(release, country(code).iso2).find((one) => one.year === year);
  return cell && tellCell(cell, wordsIn('en'));
};
const textsOf = (svg: string) =>
  everythingIn(parsed(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

t.test('each report is drawn as what it is', async (t) => {
  const cases: [code: string, year: number, words: string][] = [
    ['KH', 2001, 'Tier 2'],
    ['KH', 2006, 'Tier 2 Watch List'],
    ['KH', 2019, 'Tier 2 Watch List, counted year 1'],
    ['KH', 2020, 'Tier 2 Watch List, counted year 2'],
    ['KH', 2021, 'Tier 2 Watch List, counted year 3, kept there by a waiver'],
    ['KH', 2022, 'Tier 3, automatic downgrade (no waiver was left)'],
    ['KH', 2023, 'Tier 3'],
    ['GM', 2014, 'Tier 3, downgraded at the limit with a waiver still open (it may have been on merit)'],
    [
      'BY',
      2022,
      'Tier 3, downgraded at the limit of a relisting (straight back from Tier 3 after a run with a waiver; it may have been on merit)',
    ],
    ['YE', 2025, 'Special Case (not ranked)'],
    ['SS', 2010, 'no such country or territory then'],
    ['AN', 2011, 'no such country or territory then'],
    ['TW', 2001, 'not known'],
    ['XK', 2003, 'not known'],
    ['US', 2001, 'not in the report'],
    ['US', 2003, 'not in the report'],
    ['US', 2009, 'not in the report'],
    ['US', 2010, 'Tier 1'],
  ];
  for (const [code, year, words] of cases) t.equal(told(code, year), words, `${code} ${year}`);
});

t.test('a timeline in words has every report', async (t) => {
  const words = tellTimeline(timelineOf(release, 'KH'), wordsIn('en'));
  t.match(words, /^2001 Tier 2; 2002 Tier 3; 2003–2004 Tier 2; /);
  t.match(words, /2022 Tier 3, automatic downgrade \(no waiver was left\); 2023–2025 Tier 3$/);
});

t.test('a country: counted years, waivers and downgrades are drawn and told', async (t) => {
  for (const width of [320, 800, 1200]) {
    const texts = textsOf(countryTimeline(release, country('KH'), { ...USUAL, width }).svg);
    for (const number of ['1', '2', '3'])
      t.ok(texts.filter((text) => text === number).length >= 2, `${number} at ${width}`);
    t.equal(texts.filter((text) => text === 'W' || text === 'waiver').length, 3, 'two waivers and the key');
    t.ok(texts.includes('Automatic downgrade'), 'the key says what the triangle is');
    t.match(texts.join(' '), /Automatic downgrade to Tier 3: 2022/);
    t.match(texts.join(' '), /2025/, 'the newest report is on the axis');
  }
});

t.test('a country on the watch list: what the next report may say', async (t) => {
  t.match(
    textsOf(countryTimeline(release, country('TM'), USUAL).svg).join(' '),
    /Tier 3 in 2026 unless upgraded/,
  );
  t.match(textsOf(countryTimeline(release, country('VU'), USUAL).svg).join(' '), /no waiver left/);
});

t.test('codes with a history say so', async (t) => {
  t.match(
    textsOf(countryTimeline(release, country('SS'), USUAL).svg).join(' '),
    /Code SS in use since 11 August 2011; before: Sudan/,
  );
  t.match(
    textsOf(countryTimeline(release, country('AN'), USUAL).svg).join(' '),
    /Code AN in use until 15 December 2010; then: .*Cura/,
  );
});

t.test('names in other languages', async (t) => {
  const { title } = countryTimeline(release, country('KH'), { ...USUAL, names: 'de' });
  t.match(title, /^Kambodscha in /);
  t.match(countryTimeline(release, country('AN'), { ...USUAL, names: 'de' }).title, /^Netherlands Antilles/);
  t.throws(
    () => countryTimeline(release, country('KH'), { ...USUAL, names: '../../package' }),
    /no names in/,
  );
});

t.test('a comparison has at most twelve countries, each once', async (t) => {
  const thirteen = release.countries.all.slice(0, 13);
  t.throws(() => compareTimelines(release, thirteen, USUAL), {
    code: 'invalid-parameter',
    message: /13 countries; at most 12/,
  });
  t.throws(() => compareTimelines(release, [country('KH'), country('cambodia')], USUAL), {
    message: /names KH more than once/,
  });
  for (const width of [320, 1200]) {
    const { svg } = compareTimelines(release, thirteen.slice(1), { ...USUAL, width });
    for (const { name } of thirteen.slice(1)) {
      const first = name.split(' ')[0] ?? '';
      t.ok(
        textsOf(svg).some((text) => text.startsWith(first)),
        `${name} at ${width}`,
      );
    }
  }
});

t.test('the watch list has every country, the most urgent first', async (t) => {
  const texts = textsOf(watchListClock(release, 2025, USUAL).svg);
  const listed = release.placementsIn(2025).filter(({ tier }) => tier === '2WL');
  t.equal(listed.length, 25);
  for (const { country } of listed) t.ok(texts.includes(country.name), country.name);
  const at = (text: string) => texts.indexOf(text);
  t.ok(
    at('Turkmenistan') < at('Vanuatu') && at('Vanuatu') < at('Hong Kong') && at('Hong Kong') < at('Tunisia'),
  );
  t.equal(texts.filter((text) => text === '3').length, 3 + 1, 'three have used their waiver, and the key');
  t.ok(texts.includes('Kept on it by a waiver'), 'which the key says');
});

t.test('changes name everybody who moved', async (t) => {
  for (const size of [{ width: 320 }, { width: 800, height: 418 }]) {
    const { svg, title, description } = reportChanges(release, 2022, { ...USUAL, ...size });
    t.equal(title, 'TIP Report 2022: 18 moved down, 21 moved up');
    t.match(description, /Cambodia \(Tier 2 Watch List to Tier 3\)/);
    t.ok(textsOf(svg).includes('Cambodia') && textsOf(svg).includes('Vietnam'));
  }
});

t.test('tiers by year count what the reports have', async (t) => {
  const { svg, description } = tiersByYear(release, {}, { ...USUAL, width: 1200 });
  t.match(description, /2025: 33 Tier 1, 106 Tier 2, 25 Tier 2 Watch List, 20 Tier 3, 4 Special Case\./);
  t.ok(textsOf(svg).includes('106'));
  t.match(textsOf(svg).join(' '), /Some placements of 2001, 2003, 2004, 2005 and 2006 are not known/);
});
