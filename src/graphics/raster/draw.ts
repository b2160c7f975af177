import { ownProcessorMs } from '../../processor-time.js';
import rasterize from './rasterize.js';
import { scriptsIn } from './script-in.js';

interface DrawingTask {
  readonly svg: string;
  readonly as: 'png' | 'outlines';
}

interface DrawnPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds of a core that it took. */
  readonly ms: number;
}

const processorMs = ownProcessorMs();

/** A PNG of the same size in pixels, or an SVG with its letters as shapes. */
export default async function draw(task: DrawingTask): Promise<DrawnPicture> {
  const began = processorMs();
  const bytes = await bytesOf(task);
  return { bytes, ms: processorMs() - began };
}

async function bytesOf({ svg, as }: DrawingTask): Promise<Uint8Array<ArrayBuffer>> {
  if (as === 'png') return rasterize(svg);
  // Most pictures need no program that shapes text.
  const { withoutText } = await import('../text/text-paths.js');
  return new Uint8Array(Buffer.from(withoutText(svg, scriptsIn(svg))));
}
