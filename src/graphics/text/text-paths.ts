import { element, type Mark, type Marks, rounded } from '../marks/mark.js';
import { type TextMark, withTexts } from '../marks/walk.js';
import { WEIGHTS } from './font-parts.js';
import { FONT_FILES, SCRIPT_FONTS, type ScriptFont, scriptFonts, scriptPath } from './fonts.js';
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

function getFontStack(weight: (typeof WEIGHTS)[number], scripts: readonly ScriptFont[]): FontStack {
  const file = FONT_FILES[WEIGHTS.indexOf(weight)] ?? '';
  return [getFont(file), ...scripts.map((script) => getFont(scriptPath(script, weight, 'ttf')))];
}

/** Width of a line in the bundled fonts, in pixels. */
export const shapedWidth = (text: string, size: number, bold: boolean): number =>
  (measureAdvance(text, getFontStack(bold ? 600 : 400, SCRIPT_FONTS)) * size) / EM;

/** Letters that no bundled font of the language covers, without repeats. */
export function lettersWithoutFont(letters: readonly string[], language: string): string[] {
  const stack = getFontStack(400, scriptFonts(language));
  return [...new Set(letters)].filter(
    (letter) => !UNSEEN.test(letter) && !stack.some((font) => hasLetter(font, letter)),
  );
}

/**
 * Converts text with letters outside the plain font to outlines. The rasterizer would pick missing letters
 * from another font on its own, but drops lines of mixed scripts and misplaces vowel signs over the preceding
 * letter.
 */
export function textAsPaths(marks: Marks, scripts: readonly ScriptFont[]): Marks {
  const stacks = new Map(WEIGHTS.map((weight) => [weight, getFontStack(weight, scripts)]));
  return withTexts(marks, (line) => {
    const stack = stacks.get(line.attributes['font-weight'] === 600 ? 600 : 400);
    if (!stack || [...line.text].every((one) => hasLetter(stack[0], one))) return line;
    return outlines(line, stack);
  });
}

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
