import { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_FILES } from './fonts.js';
import { SCRIPT_FONTS, type ScriptFont, scriptPath } from './script-fonts.js';

const TEXT = /(<text\b[^>]*>)([^<]*)(?=<\/text>)/g;
/** From the first letter beyond Latin to the last before a Latin one, with the brackets around. */
const FOREIGN = /[(]?[^\0-\u017f\u2000-\u22ff](?:[^A-Za-z\d&]*[^\0-\u017f\u2000-\u22ff])?[)]?/gu;

/**
 * Names the font of another script where its letters are: the rasterizer takes missing letters one by one from
 * another font, which breaks what they become beside each other.
 */
function inOneFont(svg: string, { family }: ScriptFont): string {
  return svg.replace(
    TEXT,
    (_, start: string, text: string) =>
      start + text.replace(FOREIGN, (run) => `<tspan font-family="${family}">${run}</tspan>`),
  );
}

/** An SVG as a PNG of the same size in pixels, with the shipped fonts and nothing of the machine's. */
export default function rasterize(svg: string): Uint8Array<ArrayBuffer> {
  // Only those that it names: Chinese and Japanese draw the same letters otherwise.
  const scripts = SCRIPT_FONTS.filter(({ family }) => svg.includes(`&apos;${family}&apos;`));
  const files = [...FONT_FILES, ...scripts.map((font) => scriptPath(font, 'ttf'))];
  const resvg = new Resvg(scripts.reduce(inOneFont, svg), {
    font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    logLevel: 'off',
  });
  // A copy of its own memory can be handed to another thread without copying it again.
  return new Uint8Array(resvg.render().asPng());
}
