import { inBase64, partsFor, WEIGHTS, type Weight } from './font-parts.js';
import { FONT_FAMILY } from './fonts.js';
import { element, type Markup, NOTHING } from './markup.js';

const TEXT = /<text\b([^>]*)>([^<]*)<\/text>/g;

/**
 * The style of a drawing that carries the letters it is written in: a picture in a page can load nothing, and would
 * look as the fonts of the reader's machine make it.
 */
export function carriedFonts(drawing: Markup): Markup {
  const characters = new Map<Weight, Set<string>>(WEIGHTS.map((weight) => [weight, new Set()]));
  for (const [, attributes = '', text = ''] of drawing.matchAll(TEXT)) {
    const used = characters.get(attributes.includes(' font-weight="600"') ? 600 : 400);
    for (const character of text) used?.add(character);
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
  // Nothing in it needs escaping, and XML would not unescape it for a style sheet in HTML.
  return faces.length === 0 ? NOTHING : element('style', {}, faces.join('') as Markup);
}
