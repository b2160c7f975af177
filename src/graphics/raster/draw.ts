import { ownProcessorMs } from '../../processor-time.js';
import type { Sheet } from '../sheet.js';
import rasterize from './rasterize.js';

interface DrawingTask {
  /** A {@link Sheet} as JSON. */
  readonly sheet: Uint8Array;
}

interface DrawnBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cpuMs: number;
}

const decoder = new TextDecoder();
const processorMs = ownProcessorMs();

/** Renders a sheet as PNG at its own size in pixels, and measures the CPU time. */
export default async function draw({ sheet }: DrawingTask): Promise<DrawnBytes> {
  const began = processorMs();
  const bytes = await rasterize(JSON.parse(decoder.decode(sheet)) as Sheet);
  return { bytes, cpuMs: processorMs() - began };
}
