import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import t from 'tap';
import { WEIGHTS } from '../../../src/graphics/text/font-parts.js';
import { SCRIPT_FONTS, scriptPath } from '../../../src/graphics/text/fonts.js';
import { release } from '../../graphics/fixtures/newest-release.js';
import { needs } from '../../support/needs.js';

t.test(
  'covers all letters of current names in each font; if not, run "npx tsx tools/fonts.ts"',
  needs('tools'),
  async (t) => {
    const { lettersOf: getLetters } = await import('../../../tools/describing/script-subsets.js');
    for (const font of SCRIPT_FONTS) {
      const wanted = await getLetters(font, release.countries.all);
      t.ok(wanted.length > 0, font.family);
      for (const weight of WEIGHTS) {
        const { buffer, byteOffset, length } = readFileSync(scriptPath(font, weight, 'ttf'));
        const opened = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
        const missing = wanted.filter(
          (letter) => !/\p{Cf}/u.test(letter) && opened.charToGlyphIndex(letter) === 0,
        );
        t.strictSame(missing, [], `${font.family} ${weight}`);
      }
    }
  },
);
