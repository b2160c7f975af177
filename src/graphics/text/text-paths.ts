import { element, type Mark, type Marks, rounded } from '../marks/mark.js';
import { type TextMark, withTexts } from '../marks/walk.js';
import { WEIGHTS } from './font-parts.js';
import { FONT_FILES, SCRIPT_FONTS, scriptPath } from './fonts.js';
import {
  EM,
  type FontStack,
  hasLetter,
  measureAdvance,
  type OpenFont,
  openFont,
  setLine,
} from './shaping.js';

const POINT = /(-?(?<![\d.])[\d.]+),(-?[\d.]+)/g;
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
/** Joiners and direction marks are invisible. */
const UNSEEN = /\p{Cf}/u;

const opened = new Map<string, OpenFont>();

function getFont(file: string): OpenFont {
  let font = opened.get(file);
  if (!font) {
    font = openFont(file);
    opened.set(file, font);
  }
  return font;
}

const getPlainFont = (weight: (typeof WEIGHTS)[number]): OpenFont =>
  getFont(FONT_FILES[WEIGHTS.indexOf(weight)] ?? '');

/** The fonts that a text needs: those of other scripts are large, and opened only for their letters. */
function getFontStack(text: string, weight: (typeof WEIGHTS)[number]): FontStack {
  const plain = getPlainFont(weight);
  return hasAllLetters(plain, text)
    ? [plain]
    : [plain, ...SCRIPT_FONTS.map((script) => getFont(scriptPath(script, weight, 'ttf')))];
}

const hasAllLetters = (font: OpenFont, text: string): boolean =>
  [...text].every((letter) => hasLetter(font, letter));

/** Width of a line in the bundled fonts, in pixels. */
export const shapedWidth = (text: string, size: number, bold: boolean): number =>
  (measureAdvance(text, getFontStack(text, bold ? 600 : 400)) * size) / EM;

/** Letters that no bundled font has, without repeats. */
export const lettersWithoutFont = (text: string): string[] =>
  [...new Set(text)].filter(
    (letter) => !UNSEEN.test(letter) && !getFontStack(letter, 400).some((font) => hasLetter(font, letter)),
  );

/**
 * Converts text with letters outside the plain font to outlines. The rasterizer would pick missing letters
 * from another font on its own, but drops lines of mixed scripts and misplaces vowel signs over the preceding
 * letter.
 */
export const textAsPaths = (marks: Marks): Marks =>
  withTexts(marks, (line) => {
    const fonts = getFontStack(line.text, line.attributes['font-weight'] === 600 ? 600 : 400);
    return fonts.length === 1 ? line : outlines(line, fonts);
  });

function outlines({ text, attributes }: TextMark, fonts: FontStack): Mark {
  const { glyphs, advance } = setLine(text, fonts);
  const [x = 0, y = 0, size = 0] = [attributes.x, attributes.y, attributes['font-size']].map((value) =>
    rounded(Number(value)),
  );
  const scale = size / EM;
  const left = x - advance * scale * (BEFORE[attributes['text-anchor'] ?? 'start'] ?? 0);
  const d = glyphs.map((glyph) =>
    glyph.path.replace(
      POINT,
      (_, px: string, py: string) =>
        `${rounded(left + (glyph.x + Number(px)) * scale)},${rounded(y - (glyph.y + Number(py)) * scale)}`,
    ),
  );
  return element('path', { fill: attributes.fill, transform: attributes.transform, d: d.join('') });
}
