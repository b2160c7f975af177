import { unescapeXml } from '../escape-xml.js';
import { element, joined, type Markup, rounded } from '../markup.js';
import { WEIGHTS } from './font-parts.js';
import { FONT_FILES } from './fonts.js';
import { type ScriptFont, scriptPath } from './script-fonts.js';
import { EM, type FontStack, hasLetter, type OpenFont, openFont, setLine } from './shaping.js';

const TEXT = /<text\b([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
/** How much of a line stands before its place. */
const BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

const opened = new Map<string, OpenFont>();

function fontOf(file: string): OpenFont {
  let font = opened.get(file);
  if (!font) {
    font = openFont(file);
    opened.set(file, font);
  }
  return font;
}

/**
 * Draws the lines with letters of another script as outlines. The rasterizer, which would take missing letters from
 * another font by itself, drops lines that mix scripts, and sets signs of vowels over the letter before.
 */
export function textAsPaths(svg: string, scripts: readonly ScriptFont[]): string {
  const fonts = new Map(
    WEIGHTS.map((weight, index) => [
      weight,
      [
        fontOf(FONT_FILES[index] ?? ''),
        ...scripts.map((script) => fontOf(scriptPath(script, weight, 'ttf'))),
      ] as FontStack,
    ]),
  );
  return svg.replace(TEXT, (whole: string, written: string, content: string) => {
    const text = unescapeXml(content);
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
    );
    const stack = fonts.get(attributes['font-weight'] === '600' ? 600 : 400);
    if (!stack || [...text].every((one) => hasLetter(stack[0], one))) return whole;
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
  return element(
    'g',
    {
      fill: attributes.fill,
      transform:
        `${attributes.transform ?? ''} translate(${rounded(left)} ${attributes.y}) scale(${scale} ${-scale})`.trim(),
    },
    joined(glyphs.map(({ x, y, path }) => element('path', { transform: `translate(${x} ${y})`, d: path }))),
  );
}
