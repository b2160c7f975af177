import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import t from 'tap';
import { countryTimeline } from '../../../src/graphics/country-timeline.js';
import { getNameIn, LANGUAGES } from '../../../src/graphics/languages.js';
import { label, labelInSentence } from '../../../src/graphics/marks/label.js';
import { getFontParts, WEIGHTS } from '../../../src/graphics/text/font-parts.js';
import { FONT_FILES, SCRIPT_FONTS, scriptFonts, scriptPath } from '../../../src/graphics/text/fonts.js';
import { EM, openFont, setLine } from '../../../src/graphics/text/shaping.js';
import { textWidth, wrapLines } from '../../../src/graphics/text/text-width.js';
import { GRAPHICS, USUAL } from '../fixtures/every-graphic.js';
import { release } from '../fixtures/newest-release.js';
import { everythingIn, parsed } from '../fixtures/svg.js';

const opened = (file: string) => {
  const { buffer, byteOffset, length } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + length));
};
const fonts = FONT_FILES.map(opened);
const scripts = new Map(SCRIPT_FONTS.map((font) => [font, opened(scriptPath(font, 400, 'ttf'))]));
const getScript = (language: string) => {
  const font = scriptFonts(language)[0];
  return font && scripts.get(font);
};
const has = (font: opentype.Font | undefined, character: string) =>
  font !== undefined && font.charToGlyphIndex(character) !== 0;
const namesIn = (language: string) => release.countries.all.map((country) => getNameIn(language, country));
const FOREIGN = LANGUAGES.filter((language) => scriptFonts(language).length > 0);

t.test('ships fonts with every character of every name', async (t) => {
  for (const language of LANGUAGES) {
    const names = namesIn(language).join('');
    for (const font of fonts) {
      const missing = [...new Set(names)].filter(
        (character) => !has(font, character) && !has(getScript(language), character),
      );
      t.same(missing, [], language);
    }
  }
});

t.test('ships fonts with every other character that is drawn', async (t) => {
  for (const [what, draw] of Object.entries(GRAPHICS)) {
    const texts = everythingIn(parsed(draw(USUAL).svg)).filter(({ name }) => name === 'text');
    const characters = new Set(texts.flatMap(({ text }) => [...text]));
    const missing = [...characters].filter((character) => fonts[0]?.charToGlyphIndex(character) === 0);
    t.same(missing, [], what);
  }
});

t.test('embeds only the font subsets that an SVG needs', async (t) => {
  for (const language of LANGUAGES) {
    const names = namesIn(language).join('');
    const parts = getFontParts(names);
    const isCarried = (character: string) =>
      parts.some((part) => part.has(character)) || has(getScript(language), character);
    t.equal([...new Set(names)].filter((character) => !isCarried(character)).join(), '', language);
    const files = parts.flatMap((part) => WEIGHTS.map((weight) => part.file(weight)));
    const others = files.filter((file) => readFileSync(file).toString('latin1', 0, 4) !== 'wOF2');
    t.same(others, [], `${language}: all ${files.length} files are WOFF2`);
  }
  t.equal(getFontParts('Côte d’Ivoire').length, 1);
  t.equal(getFontParts('Камбоджа').length, 2);
  t.same(getFontParts('柬埔寨'), getFontParts(''), 'characters without a subset are left to the system');
  const faces = (text: string) => text.match(/@font-face/g)?.length;
  t.equal(faces(countryTimeline(release, release.countries.find('KH'), USUAL).svg), 2);
});

t.test('never estimates widths below those of the shipped font', async (t) => {
  for (const language of ['en', 'es', 'fr', 'pt', 'ru', 'vi']) {
    const wrong: string[] = [];
    for (const name of namesIn(language)) {
      for (const [index, font] of fonts.entries()) {
        const advances = [...name].map((character) => font.charToGlyph(character).advanceWidth ?? 0);
        const real = (advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm) * 100;
        const thought = textWidth(name, 100, index === 1);
        if (thought < real * 0.98 || thought > real * 1.6)
          wrong.push(`${name}: ${thought.toFixed()} for ${real.toFixed()}`);
      }
    }
    t.same(wrong, [], `${language}: not below, and not far above`);
  }
});

t.test('embeds fonts of other scripts only where they are used', async (t) => {
  for (const font of SCRIPT_FONTS) {
    for (const weight of WEIGHTS) {
      t.equal(readFileSync(scriptPath(font, weight, 'woff2')).toString('latin1', 0, 4), 'wOF2', font.family);
    }
    const { svg } = countryTimeline(release, release.countries.find('KG'), {
      ...USUAL,
      language: font.language,
    });
    t.match(svg, `font-family="&apos;Source Sans 3&apos;,&apos;${font.family}&apos;,`);
    t.match(svg, `font-family:'${font.family}'`);
  }
  t.notMatch(countryTimeline(release, release.countries.find('KH'), USUAL).svg, 'Noto');
});

t.test('estimates widths of other scripts close to those of their fonts', async (t) => {
  for (const language of FOREIGN) {
    const script = scriptFonts(language)[0];
    for (const [index, weight] of WEIGHTS.entries()) {
      const fonts = [FONT_FILES[index] ?? '', script ? scriptPath(script, weight, 'ttf') : ''].map(openFont);
      const [own, foreign] = fonts;
      if (!own || !foreign) throw new Error('fonts are missing');
      let [real, thought] = [0, 0];
      const narrow: string[] = [];
      for (const name of namesIn(language)) {
        const advance = setLine(name, [own, foreign]).advance / EM;
        const width = textWidth(name, 1, weight === 600);
        if (width < advance * 0.9) narrow.push(`${name}: ${width} for ${advance}`);
        real += advance;
        thought += width;
      }
      t.same(narrow, [], `${language} ${weight}`);
      t.ok(thought >= real * 0.98 && thought <= real * 1.5, `${language}: ${thought} for ${real}`);
    }
  }
});

t.test('breaks names without spaces between words, losing nothing', async (t) => {
  for (const language of ['zh', 'th', 'km'] as const) {
    const lines = namesIn(language).map((name) => wrapLines(name, 80, 13));
    const written = (names: readonly string[]) => names.join('|').replaceAll(' ', '');
    t.equal(written(lines.map((each) => each.join(''))), written(namesIn(language)), language);
    const parted = lines.flat().filter((line) => /^[\p{M}）)]/u.test(line));
    t.same(parted, [], `${language}: no line begins with a dependent character`);
  }
  t.same(wrapLines('圣文森特和格林纳丁斯', 80, 13), ['圣文森特和格林纳丁斯'], 'a name stays whole');
});

t.test('keeps brackets and dashes at the right ends of right-to-left names', async (t) => {
  const style = { size: 12, fill: 'black' };
  t.equal(label('קונגו -', 0, 0, style).text, '\u200fקונגו -\u200f');
  t.equal(label('كمبوديا in the report', 0, 0, style).text, 'كمبوديا in the report');
  t.equal(labelInSentence('קונגו -'), '\u2068קונגו -\u2069');
  t.equal(labelInSentence('Камбоджа'), 'Камбоджа');
});

t.test('breaks text at spaces, losing nothing', async (t) => {
  const text = 'Saint Vincent and the Grenadines';
  for (const width of [1, 60, 100, 1000]) t.equal(wrapLines(text, width, 12).join(' '), text);
  t.equal(wrapLines(text, 1000, 12).length, 1);
  t.equal(wrapLines(text, 1, 12).length, 5);
  for (const line of wrapLines(text, 120, 12)) t.ok(textWidth(line, 12) <= 120);
});
