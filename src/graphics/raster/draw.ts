import { ownProcessorMs } from '../../processor-time.js';
import { type Sheet, writeSheet } from '../sheet.js';
import { scriptFontsOf } from '../text/fonts.js';
import rasterize from './rasterize.js';

interface DrawingTask {
  /** A {@link Sheet} in JSON. */
  readonly sheet: string;
  readonly as: 'png' | 'outlines';
}

interface DrawnBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cpuMs: number;
}

const processorMs = ownProcessorMs();

/** A PNG of the same size in pixels, or an SVG with its letters as shapes. */
export default async function draw({ sheet, as }: DrawingTask): Promise<DrawnBytes> {
  const began = processorMs();
  const read = JSON.parse(sheet) as Sheet;
  const bytes = as === 'png' ? await rasterize(read) : await outlined(read);
  return { bytes, cpuMs: processorMs() - began };
}

async function outlined(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  // Most pictures need no program that shapes text.
  const { withoutText } = await import('../text/text-paths.js');
  const marks = withoutText(sheet.marks, scriptFontsOf(sheet.languages));
  return new Uint8Array(Buffer.from(writeSheet({ ...sheet, marks }, 'drawn')));
}
