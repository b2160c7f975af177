import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { collectGarbage } from '../../collect-garbage.js';
import { type Sheet, writeSheet } from '../sheet.js';
import { FONT_FAMILY, FONT_FILES, scriptFonts } from '../text/fonts.js';

/** A sheet as a PNG of the same size in pixels, with the shipped fonts and nothing of the machine's. */
export default async function rasterize(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const resvg = new Resvg(writeSheet(await drawable(sheet), 'named'), {
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
    logLevel: 'off',
  });
  // A copy of its own memory can be handed to another thread without copying it again.
  const png = new Uint8Array(resvg.render().asPng());
  // V8 does not know of the 10 MB behind each drawing, so that dozens would pile up before it looked for garbage; what it
  // finds is freed in the next turn of the event loop.
  await setImmediate();
  collectGarbage();
  await setImmediate();
  return png;
}

async function drawable(sheet: Sheet): Promise<Sheet> {
  const scripts = scriptFonts(sheet.language);
  if (scripts.length === 0) return sheet;
  const { textAsPaths } = await import('../text/text-paths.js');
  return { ...sheet, marks: textAsPaths(sheet.marks, scripts) };
}
