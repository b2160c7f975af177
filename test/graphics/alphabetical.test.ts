import t from 'tap';
import { watchListStandings } from '../../src/dataset/standings.js';
import { getNameIn, LANGUAGES } from '../../src/graphics/languages.js';
import { worldMap } from '../../src/graphics/map/world-map.js';
import type { PictureOptions } from '../../src/graphics/picture.js';
import { drawReportChanges } from '../../src/graphics/report-changes.js';
import { watchListClock } from '../../src/graphics/watch-list-clock.js';
import { getWords } from '../../src/graphics/words.js';
import { PREVIEW, SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

const YEAR = 2025;
const getPlaced = (tier: string) =>
  release.placementsIn(YEAR).flatMap(({ country, tier: placed }) => (placed === tier ? [country] : []));
/** Text without blanks, which lines end with, and signs of evidence. */
const bare = (text: string) => text.replaceAll(/[\s\u00a0†]/gu, '');

for (const language of LANGUAGES)
  t.test(`lists names by the alphabet: ${language}`, async (t) => {
    const { compare } = new Intl.Collator(language);
    const words = getWords(language);
    const inOrder = (countries: ReturnType<typeof getPlaced>, comma: string) =>
      bare(
        countries
          .map((country) => getNameIn(language, country))
          .toSorted(compare)
          .join(comma),
      );
    const drawLines = (
      draw: (options: PictureOptions) => Parameters<typeof getLines>[0],
      shape: PictureOptions,
    ) => bare(getLines(draw({ ...shape, language })).join(''));

    const alternative = bare(worldMap(release, YEAR, { ...USUAL, language }).description);
    for (const tier of ['1', '2', '2WL', '3'])
      t.ok(alternative.includes(inOrder(getPlaced(tier), words.comma)), `text of the map, ${tier}`);
    const listed = drawLines((options) => worldMap(release, YEAR, options), SQUARE);
    t.ok(listed.includes(inOrder(getPlaced('3'), words.commaOfNames)), 'Tier 3 below the map');
    const missing = ['CV', 'MU', 'SC'].map((code) => release.countries.find(code));
    const africa = drawLines((options) => worldMap(release, YEAR, options, { region: 'Africa' }), SQUARE);
    t.ok(africa.includes(inOrder(missing, words.commaOfNames)), 'not on the map');

    const fell = getPlaced('2WL').filter(({ iso2 }) => release.placement(iso2, YEAR - 1)?.tier === '2');
    const changes = drawLines((options) => drawReportChanges(release, YEAR, options), PREVIEW);
    t.ok(changes.includes(inOrder(fell, words.commaOfNames)), 'down to the Watch List');
    const waiver = watchListStandings(release, { year: YEAR }).flatMap(({ country, status }) =>
      status === 'waiver_required' ? [country] : [],
    );
    const list = drawLines((options) => watchListClock(release, YEAR, options), PREVIEW);
    t.ok(list.includes(inOrder(waiver, words.commaOfNames)), 'needed a waiver');
  });
