import { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_FILES } from '../text/fonts.js';
import { SCRIPT_FONTS } from '../text/script-fonts.js';

/** An SVG as a PNG of the same size in pixels, with the shipped fonts and nothing of the machine's. */
export default async function rasterize(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const script = SCRIPT_FONTS.find(({ family }) => svg.includes(`&apos;${family}&apos;`));
  const resvg = new Resvg(script ? (await import('../text/text-paths.js')).textAsPaths(svg, script) : svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    logLevel: 'off',
  });
  // A copy of its own memory can be handed to another thread without copying it again.
  return new Uint8Array(resvg.render().asPng());
}
