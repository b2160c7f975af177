import { element, type Markup, rounded, unescapeXml } from '../markup.js';
import { WEIGHTS } from './font-parts.js';
import { FONT_FILES, type ScriptFont, scriptFontsOf, scriptPath } from './fonts.js';
import { EM, type FontStack, hasLetter, type OpenFont, openFont, setLine } from './shaping.js';

const TEXT = /<text\b([^<>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /(?<![\w-])([\w-]+)="([^"]*)"/g;
const CARRIED_FONTS = /<style>[^<]*<\/style>/;
const FONT_FAMILY = / font-family="[^"]*"/;
const POINT = /(-?(?<![\d.])[\d.]+),(-?[\d.]+)/g;
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
/** Joiners and marks of direction, which are not seen. */
const UNSEEN = /\p{Cf}/u;

const opened = new Map<string, OpenFont>();

function fontOf(file: string): OpenFont {
  let font = opened.get(file);
  if (!font) {
    font = openFont(file);
    opened.set(file, font);
  }
  return font;
}

function stackOf(weight: (typeof WEIGHTS)[number], scripts: readonly ScriptFont[]): FontStack {
  const file = FONT_FILES[WEIGHTS.indexOf(weight)] ?? '';
  return [fontOf(file), ...scripts.map((script) => fontOf(scriptPath(script, weight, 'ttf')))];
}

/** Those of some letters that no shipped font of the languages has, each once. */
export function lettersWithoutFont(letters: readonly string[], languages: readonly string[]): string[] {
  const stack = stackOf(400, scriptFontsOf(languages));
  return [...new Set(letters)].filter(
    (letter) => !UNSEEN.test(letter) && !stack.some((font) => hasLetter(font, letter)),
  );
}

/**
 * Draws the lines with letters of another script as outlines. The rasterizer, which would take missing letters from
 * another font by itself, drops lines that mix scripts, and sets signs of vowels over the letter before.
 */
export const textAsPaths = (svg: string, scripts: readonly ScriptFont[]): string =>
  drawnLines(svg, scripts, false);

/** Draws all lines as outlines: the picture then needs no fonts, and carries none. */
export const withoutText = (svg: string, scripts: readonly ScriptFont[]): string =>
  drawnLines(svg.replace(CARRIED_FONTS, '').replace(FONT_FAMILY, ''), scripts, true);

function drawnLines(svg: string, scripts: readonly ScriptFont[], isAll: boolean): string {
  const stacks = new Map(WEIGHTS.map((weight) => [weight, stackOf(weight, scripts)]));
  return svg.replace(TEXT, (whole: string, written: string, content: string) => {
    const text = unescapeXml(content);
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
    );
    const stack = stacks.get(attributes['font-weight'] === '600' ? 600 : 400);
    if (!stack || (!isAll && [...text].every((one) => hasLetter(stack[0], one)))) return whole;
    return outlines(text, attributes, stack);
  });
}

function outlines(
  text: string,
  attributes: Readonly<Record<string, string | undefined>>,
  fonts: FontStack,
): Markup {
  const { glyphs, advance } = setLine(text, fonts);
  const scale = Number(attributes['font-size']) / EM;
  const left = Number(attributes.x) - advance * scale * (BEFORE[attributes['text-anchor'] ?? 'start'] ?? 0);
  const baseline = Number(attributes.y);
  const d = glyphs.map(({ x, y, path }) =>
    path.replace(
      POINT,
      (_, px: string, py: string) =>
        `${rounded(left + (x + Number(px)) * scale)},${rounded(baseline - (y + Number(py)) * scale)}`,
    ),
  );
  return element('path', { fill: attributes.fill, transform: attributes.transform, d: d.join('') });
}
