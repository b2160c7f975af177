import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Problem } from '../domain/problem.js';

/** One thread beside the event loop; it and its memory go when there is nothing to do. */
const THREADS = 1;
const IDLE_MS = 30_000;
/** Pictures that may wait; one takes a tenth of a second or two. */
export const MOST_WAITING_PNGS = 40;

const here = fileURLToPath(import.meta.url);
let pool: Piscina | undefined;

/**
 * An SVG as a PNG of the same size in pixels, made in another thread.
 * @throws Problem `overloaded` when too many pictures are waited for
 */
export async function pngInBackground(svg: string): Promise<Buffer> {
  // The worker is `.ts` where the sources are run, `.js` where they are compiled.
  pool ??= new Piscina({
    filename: path.join(path.dirname(here), `rasterize${path.extname(here)}`),
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING_PNGS,
  });
  if (pool.queueSize >= MOST_WAITING_PNGS) {
    throw new Problem('overloaded', `${MOST_WAITING_PNGS} pictures are being made for others already.`);
  }
  const png: Uint8Array<ArrayBuffer> = await pool.run(svg);
  return Buffer.from(png.buffer, png.byteOffset, png.length);
}
