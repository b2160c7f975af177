import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import t from 'tap';
import { nameIn } from '../../src/graphics/country-names.js';
import { countryTimeline } from '../../src/graphics/country-timeline.js';
import { partsFor, WEIGHTS } from '../../src/graphics/font-parts.js';
import { FONT_FILES } from '../../src/graphics/fonts.js';
import { LANGUAGES } from '../../src/graphics/languages.js';
import { textWidth, wrapped } from '../../src/graphics/text-width.js';
import { GRAPHICS, USUAL } from './fixtures/every-graphic.js';
import { release } from './fixtures/newest-release.js';
import { everythingIn, parsed } from './fixtures/svg.js';

const fonts = FONT_FILES.map((file) => {
  const { buffer, byteOffset, length } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + length));
});

t.test('the shipped font has every character of every name', async (t) => {
  for (const language of LANGUAGES) {
    const names = release.countries.all.map((country) => nameIn(language, country)).join('');
    for (const font of fonts) {
      const missing = [...new Set(names)].filter((character) => font.charToGlyphIndex(character) === 0);
      t.same(missing, [], language);
    }
  }
});

t.test('and of everything else that is drawn', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const texts = everythingIn(parsed(draw(USUAL).svg)).filter(({ name }) => name === 'text');
    const characters = new Set(texts.flatMap(({ text }) => [...text]));
    const missing = [...characters].filter((character) => fonts[0]?.charToGlyphIndex(character) === 0);
    t.same(missing, [], what);
  }
});

t.test(
  'an SVG carries a part of the font for every character of every name, and no more than it needs',
  async (t) => {
    for (const language of LANGUAGES) {
      const names = release.countries.all.map((country) => nameIn(language, country)).join('');
      const parts = partsFor(names);
      t.same(
        [...new Set(names)].filter((character) => !parts.some((part) => part.has(character))),
        [],
        language,
      );
      for (const part of parts) {
        for (const weight of WEIGHTS)
          t.equal(readFileSync(part.file(weight)).toString('latin1', 0, 4), 'wOF2');
      }
    }
    t.equal(partsFor('Côte d’Ivoire').length, 1);
    t.equal(partsFor('Камбоджа').length, 2);
    t.same(partsFor('柬埔寨'), partsFor(''), 'what no part has is left to the machine');
    const faces = (text: string) => text.match(/@font-face/g)?.length;
    t.equal(faces(countryTimeline(release, release.countries.find('KH'), USUAL).svg), 2);
  },
);

t.test('widths are never below those of the shipped font', async (t) => {
  for (const language of ['en', 'de', 'ru', 'el', 'vi', 'pl']) {
    for (const country of release.countries.all) {
      const name = nameIn(language, country);
      for (const [index, font] of fonts.entries()) {
        const advances = [...name].map((character) => font.charToGlyph(character).advanceWidth ?? 0);
        const real = (advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm) * 100;
        const thought = textWidth(name, 100, index === 1);
        t.ok(thought >= real * 0.98, `${name}: ${thought.toFixed()} for ${real.toFixed()}`);
        t.ok(thought <= real * 1.6, `${name}: not far above`);
      }
    }
  }
});

t.test('text is broken at blanks and loses nothing', async (t) => {
  const text = 'Saint Vincent and the Grenadines';
  for (const width of [1, 60, 100, 1000]) t.equal(wrapped(text, width, 12).join(' '), text);
  t.equal(wrapped(text, 1000, 12).length, 1);
  t.equal(wrapped(text, 1, 12).length, 5);
  for (const line of wrapped(text, 120, 12)) t.ok(textWidth(line, 12) <= 120);
});
