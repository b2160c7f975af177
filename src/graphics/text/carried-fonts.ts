import { element, type Markup, NOTHING } from '../markup.js';
import { inBase64, partsFor, WEIGHTS, type Weight } from './font-parts.js';
import { FONT_FAMILY } from './fonts.js';
import { scriptFontsOf, scriptPath } from './script-fonts.js';

const TEXT = /<text\b([^<>]*)>([^<]*)<\/text>/g;
/** Joiners and marks of direction, which fonts need no part for. */
const UNSEEN = /\p{Cf}/u;
/** Matches anything but Latin letters of Europe and punctuation or signs of ours. */
const BEYOND_LATIN = /[^\0-\u017f\u2000-\u22ff]/u;

/**
 * The style of a drawing that carries the letters it is written in: a picture in a page can load nothing, and would
 * look as the fonts of the reader's machine make it.
 */
export function carriedFonts(drawing: Markup, languages: readonly string[]): Markup {
  const characters = new Map<Weight, Set<string>>(WEIGHTS.map((weight) => [weight, new Set()]));
  for (const [, attributes = '', text = ''] of drawing.matchAll(TEXT)) {
    const used = characters.get(attributes.includes(' font-weight="600"') ? 600 : 400);
    for (const character of text) if (!UNSEEN.test(character)) used?.add(character);
  }
  const faces = [...characters].flatMap(([weight, used]) =>
    used.size === 0
      ? []
      : partsFor(used).map(
          (part) =>
            `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};unicode-range:${part.range};` +
            `src:url(data:font/woff2;base64,${inBase64(part.file(weight))})}`,
        ),
  );
  for (const script of scriptFontsOf(languages)) {
    for (const [weight, used] of characters) {
      if (![...used].some((one) => BEYOND_LATIN.test(one))) continue;
      faces.push(
        `@font-face{font-family:'${script.family}';font-weight:${weight};` +
          `src:url(data:font/woff2;base64,${inBase64(scriptPath(script, weight, 'woff2'))})}`,
      );
    }
  }
  // Nothing in it needs escaping, and XML would not unescape it for a style sheet in HTML.
  return faces.length === 0 ? NOTHING : element('style', {}, faces.join('') as Markup);
}
