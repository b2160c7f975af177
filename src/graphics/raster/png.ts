import { BackgroundThread } from '../../formats/background-thread.js';
import { programFile } from '../../paths.js';
import type { DrawingTask } from './in-thread.js';

const IDLE_MS = 30_000;
/** Pictures that may wait; one takes a tenth of a second or two. */
export const MOST_WAITING_PNGS = 40;

const thread = new BackgroundThread<DrawingTask, Uint8Array<ArrayBuffer> | string>(
  programFile('graphics/raster/in-thread'),
  { idleMs: IDLE_MS, mostWaiting: MOST_WAITING_PNGS, what: 'pictures' },
);

/**
 * An SVG as a PNG of the same size in pixels, made in another thread.
 * @throws Problem `overloaded` when too many pictures are waited for
 */
export async function pngInBackground(svg: string): Promise<Buffer> {
  const png = (await thread.run({ svg, as: 'png' })) as Uint8Array<ArrayBuffer>;
  return Buffer.from(png.buffer, png.byteOffset, png.length);
}

/**
 * An SVG with its letters as shapes, made in the same thread.
 * @throws Problem `overloaded` when too many pictures are waited for
 */
export const outlinesInBackground = async (svg: string): Promise<string> =>
  (await thread.run({ svg, as: 'outlines' })) as string;
