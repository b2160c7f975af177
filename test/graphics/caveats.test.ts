import t, { type Test } from 'tap';
import { placePredicate } from '../../src/dataset/place-filter.js';
import { findGapsBehind } from '../../src/dataset/placements.js';
import { isWeak } from '../../src/domain/evidence.js';
import { getNameIn, LANGUAGES } from '../../src/graphics/languages.js';
import { worldMap } from '../../src/graphics/map/world-map.js';
import type { Picture, PictureOptions } from '../../src/graphics/picture.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { tierLine } from '../../src/graphics/tier-line.js';
import { tiersByYear } from '../../src/graphics/tiers-by-year.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { getWords, type MessageKey, type MessageValues } from '../../src/graphics/words.js';
import { GRAPHICS, PREVIEW, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

type Draw = (options: PictureOptions) => Picture;
type Caveat = readonly [key: MessageKey, values?: MessageValues];

const SHAPES = [{ ...USUAL, width: 320 }, USUAL, SQUARE, PREVIEW];
const isIn = (region: string) => (iso2: string) =>
  placePredicate(release, { region })(iso2, release.newestYear);

/** All that is drawn, without blanks: lines are broken anywhere. */
const drawnIn = (picture: Picture): string => getLines(picture).join('').replaceAll(/\s/g, '');

/** Checks that each caveat is drawn in every shape and language. */
function walk(t: Test, what: string, draw: Draw, caveats: (options: PictureOptions) => readonly Caveat[]) {
  for (const language of LANGUAGES)
    for (const shape of SHAPES) {
      const options: PictureOptions = { ...shape, language };
      const drawn = drawnIn(draw(options));
      for (const [key, values] of caveats(options)) {
        const text = getWords(language)
          .translate(key, values)
          .replaceAll(/[\s\u2066-\u2069\u200f]/g, '');
        if (!drawn.includes(text))
          t.fail(`${what}, ${language}, ${shape.format ?? shape.width}: ${text} in ${drawn}`);
      }
    }
  t.pass(what);
}

const short = <Key extends string>(key: Key, { format = 'page' }: PictureOptions) =>
  (format === 'page' ? key : `${key}Short`) as Key;

/** The caveat on weak placements of the newest report, of the world or a part of it. */
const weakIn = (isIncluded: (iso2: string) => boolean, options: PictureOptions): Caveat => {
  const placed = release.placementsIn(release.newestYear).filter(({ country }) => isIncluded(country.iso2));
  const weak = placed.filter(isWeak).length;
  return [short('known.weak', options), { weak, all: placed.length, when: String(release.newestYear) }];
};

t.test('draws boundaries, disputed land and weak placements of maps', async (t) => {
  const apart = (options: PictureOptions): Caveat[] => [
    [short('map.boundaries', options)],
    [
      short('map.disputed', options),
      { name: getNameIn(options.language, { iso2: 'EH', name: 'Western Sahara' }) },
    ],
  ];
  const year = release.newestYear;
  walk(
    t,
    'the world',
    (options) => worldMap(release, year, options),
    (options) => [...apart(options), weakIn(() => true, options)],
  );
  walk(
    t,
    'Africa',
    (options) => worldMap(release, year, options, { region: 'Africa' }),
    (options) => [...apart(options), weakIn(isIn('Africa'), options)],
  );
  walk(
    t,
    'Asia',
    (options) => worldMap(release, year, options, { region: 'Asia' }),
    (options) => [[short('map.boundaries', options)]],
  );
});

t.test('draws gaps and weak placements of numbers', async (t) => {
  const place = { region: 'Africa' };
  const gaps = release.years.filter((each) => findGapsBehind(release, { ...place, year: [each] }).length > 0);
  const caveats = (options: PictureOptions): Caveat[] => [
    [short('known.gaps', options), { when: getWords(options.language).years(gaps) }],
    weakIn(isIn('Africa'), options),
  ];
  walk(t, 'bars', (options) => tiersByYear(release, place, options), caveats);
  walk(t, 'a line', (options) => tierLine(release, { ...place, tier: '3' }, options), caveats);
});

t.test('draws State’s own count of the Watch List beside ours', async (t) => {
  const stated = ({ language }: PictureOptions): Caveat[] => [
    ['known.stated', { tier: getWords(language).translate('short.2WL'), year: 2009, count: 51 }],
  ];
  for (const [what, draw] of Object.entries<Draw>({
    'the watch list of 2009': (options) => watchListClock(release, 2009, options),
    'that of 2010, against it': (options) => watchListClock(release, 2010, options),
    'the map of 2009': (options) => worldMap(release, 2009, options),
    'a line of the Watch List': (options) => tierLine(release, { tier: '2WL' }, options),
    bars: (options) => tiersByYear(release, {}, options),
  }))
    walk(t, what, draw, stated);
  const elsewhere = drawnIn(watchListClock(release, 2009, USUAL, { region: 'Africa' }));
  t.notMatch(elsewhere, /State’scount/);
});

t.test('names the report of a picture whose title is not ours', async (t) => {
  const own = { title: 'Mine' };
  for (const [what, draw] of Object.entries<Draw>({
    map: (options) => worldMap(release, 2009, { ...options, own }),
    'watch list': (options) => watchListClock(release, 2009, { ...options, title: false }),
    changes: (options) => drawReportChanges(release, 2009, { ...options, own }),
  }))
    walk(t, what, draw, ({ format }) =>
      format === undefined
        ? [['source', { asOf: 'none', year: 2009 }]]
        : [['social.subject', { year: 2009 }]],
    );
});

t.test('explains the sign of weak names, and draws it only with an explanation', async (t) => {
  for (const [what, draw] of Object.entries<Draw>({
    'changes of 2025': (options) => drawReportChanges(release, 2025, options),
    'changes of 2004': (options) => drawReportChanges(release, 2004, options),
    'watch list of 2025': (options) => watchListClock(release, 2025, options),
    'watch list of 2013': (options) => watchListClock(release, 2013, options),
    'map of ASEAN': (options) => worldMap(release, 2025, options, { group: 'asean' }),
    'map of Southern Africa': (options) => worldMap(release, 2025, options, { region: 'Southern Africa' }),
  }))
    for (const language of LANGUAGES)
      for (const shape of SHAPES) {
        const lines = getLines(draw({ ...shape, language }));
        const isSigned = lines.some((line) => /[\p{L}\p{M})]†/u.test(line));
        const isExplained = lines.some((line) => /(?<![\p{L}\p{M})])†/u.test(line));
        if (isSigned !== isExplained)
          t.fail(`${what}, ${language}, ${shape.format ?? shape.width}: ${isSigned}, ${isExplained}`);
      }
  t.pass();
});

t.test('says in each picture of the newest report that the next one is not included', async (t) => {
  const newest = Object.entries(GRAPHICS).filter(([, draw]) => draw(USUAL).mark !== null);
  t.ok(newest.length > 10);
  for (const [what, draw] of newest)
    for (const language of LANGUAGES)
      for (const shape of [{ ...USUAL, width: 320 }, SQUARE, PREVIEW]) {
        const picture = draw({ ...shape, language });
        const mark = picture.mark?.replaceAll(/[\s\u2066-\u2069\u200f]/g, '') ?? '?';
        if (!drawnIn(picture).includes(mark))
          t.fail(`${what}, ${language}, ${shape.format ?? shape.width}: ${mark}`);
      }
});
