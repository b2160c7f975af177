import { Resvg } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_FILES } from './fonts.js';

/** An SVG as a PNG of the same size in pixels, with the shipped font and nothing of the machine's. */
export default function rasterize(svg: string): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    logLevel: 'off',
  });
  // A copy of its own memory can be handed to another thread without copying it again.
  return new Uint8Array(resvg.render().asPng());
}
