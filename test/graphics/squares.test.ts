import t from 'tap';
import { compareTimelines } from '../../src/graphics/compare.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { slow } from '../support/slow.js';
import { SQUARE, USUAL } from './fixtures/every-graphic.js';
import { getLines } from './fixtures/lines-of.js';
import { release } from './fixtures/newest-release.js';

t.test('never truncates a country name in a row, in any size and language', slow, async (t) => {
  const all = release.countriesWhere(() => true);
  const parts = (size: number) =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
  for (const language of LANGUAGES) {
    const inWords = { language };
    const pictures = [
      ...parts(6).map((countries) => compareTimelines(release, { countries }, { ...SQUARE, ...inWords })),
      ...parts(4).map((countries) =>
        compareTimelines(release, { countries, from: 2004, to: 2006 }, { ...SQUARE, ...inWords }),
      ),
      ...[320, 500, 800].flatMap((width) => {
        const options = { ...USUAL, width, ...inWords };
        return [
          ...parts(12).map((countries) => compareTimelines(release, { countries }, options)),
          ...parts(64).map((countries) => compareTimelines(release, { countries }, options)),
        ];
      }),
    ];
    const cut = pictures.flatMap((picture) => getLines(picture).filter((line) => line.endsWith('…')));
    t.strictSame([...new Set(cut)], [], language);
  }
});
