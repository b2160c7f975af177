import rasterize from './rasterize.js';
import { scriptsIn } from './script-in.js';

export interface DrawingTask {
  readonly svg: string;
  readonly as: 'png' | 'outlines';
}

export default async function draw({ svg, as }: DrawingTask): Promise<Uint8Array<ArrayBuffer> | string> {
  if (as === 'png') return rasterize(svg);
  // Most pictures need no program that shapes text.
  const { withoutText } = await import('../text/text-paths.js');
  return withoutText(svg, scriptsIn(svg));
}
