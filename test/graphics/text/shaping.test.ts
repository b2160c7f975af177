import t from 'tap';
import { getNameIn } from '../../../src/graphics/languages.js';
import { labelInSentence } from '../../../src/graphics/marks/label.js';
import { FONT_FILES, scriptFonts, scriptPath } from '../../../src/graphics/text/fonts.js';
import { type FontStack, hasLetter, openFont, setLine } from '../../../src/graphics/text/shaping.js';
import { release } from '../fixtures/newest-release.js';

function stackFor(language: string): FontStack {
  const [script] = scriptFonts(language);
  if (!script) throw new Error(`${language} has no font`);
  return [openFont(FONT_FILES[0] ?? ''), openFont(scriptPath(script, 400, 'ttf'))];
}

const toName = (language: string, code: string) => getNameIn(language, release.countries.find(code));
const places = (text: string, fonts: FontStack) =>
  setLine(text, fonts)
    .glyphs.map(({ x }) => Math.round(x))
    .sort((one, other) => one - other);

t.test('positions vowel signs without overlapping letters', async (t) => {
  for (const language of ['km', 'th']) {
    const fonts = stackFor(language);
    const name = toName(language, 'KH');
    const clusters = new Intl.Segmenter(language).segment(name);
    const apart = [...clusters].map(({ segment }) => setLine(segment, fonts).advance);
    const sum = apart.reduce((one, other) => one + other, 0);
    const { advance } = setLine(name, fonts);
    t.ok(Math.abs(advance / sum - 1) < 0.1, `${name}: ${advance} for ${sum}`);
  }
});

t.test('joins letters as the font defines', async (t) => {
  t.notSame(
    setLine('ك', stackFor('ar')).glyphs[0]?.path,
    setLine('كم', stackFor('ar')).glyphs[1]?.path,
    'a letter at the beginning of a word has another form',
  );
});

t.test('draws every letter in a font that contains it', async (t) => {
  for (const language of ['ar', 'km', 'th', 'zh']) {
    const fonts = stackFor(language);
    for (const country of release.countries.all) {
      const missing = [...getNameIn(language, country)].filter(
        (letter) => !/\p{Cf}/u.test(letter) && !fonts.some((font) => hasLetter(font, letter)),
      );
      t.strictSame(missing, []);
    }
  }
});

t.test('orders right-to-left names as in the sentence', async (t) => {
  const fonts = stackFor('ar');
  const [first, second] = ['د', 'ررررر'];
  const glyphs = (text: string) => setLine(text, fonts).glyphs;
  const firstPath = glyphs(first)[0]?.path;
  const at = (text: string) => glyphs(text).find(({ path }) => path === firstPath)?.x ?? -1;
  t.equal(Math.round(at(`${labelInSentence(first)}, ${labelInSentence(second)} and`)), Math.round(at(first)));
  t.ok(at(`${first}, ${second} and`) > 1_000, 'without isolates, the first comes last');
  t.ok(at(first + second) > at(first), 'from right to left');
  const latin = glyphs('i')[0]?.path;
  t.equal(glyphs(`i ${second}`)[0]?.path, latin, 'left-to-right text comes first');
});

t.test('mirrors brackets in right-to-left text', async (t) => {
  const fonts = stackFor('ar');
  const open = setLine('(', fonts).glyphs[0]?.path;
  const closed = setLine(')', fonts).glyphs[0]?.path;
  const set = setLine('\u2068د (ر)\u2069', fonts).glyphs;
  const left = set.reduce((one, other) => (other.x < one.x ? other : one));
  t.equal(left.path, open, 'the last bracket closes to the left');
  t.ok(set.some(({ path }) => path === closed));
  t.strictSame(places('', fonts), []);
});
