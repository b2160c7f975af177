import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { collectGarbage } from '../../collect-garbage.js';
import { hasMark, isLine } from '../marks/walk.js';
import { type Sheet, writeSheet } from '../sheet.js';
import { hasForeignLetters } from '../text/font-parts.js';
import { FONT_FAMILY, FONT_FILES } from '../text/fonts.js';

/** Renders a sheet as PNG at its own size in pixels, with the bundled fonts only. */
export default async function rasterize(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = new Resvg(writeSheet(await drawable(sheet), 'named'), {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    logLevel: 'off',
  });
  // Copy into its own buffer, which can be transferred to another thread without another copy.
  const png = new Uint8Array(resvg.render().asPng());
  // V8 doesn't see the 10 MB of native memory behind each drawing, so dozens would pile up before it
  // collects; collected ones are freed in the next iteration of the event loop.
  await setImmediate();
  collectGarbage();
  await setImmediate();
  return png;
}

async function drawable(sheet: Sheet): Promise<Sheet> {
  if (!hasMark(sheet.marks, (mark) => isLine(mark) && hasForeignLetters(mark.text))) return sheet;
  // Imported lazily: it opens fonts, which most graphics don't need.
  const { textAsPaths } = await import('../text/text-paths.js');
  return { ...sheet, marks: textAsPaths(sheet.marks) };
}
