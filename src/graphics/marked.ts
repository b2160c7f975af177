import type { PictureOptions } from './picture.js';
import type { TimelineCell } from './timeline-cells.js';

/** A timeline without the marks of what is not known well, where they are not wanted. */
export const marked = <Cell extends TimelineCell>(
  cells: readonly Cell[],
  { marks = true }: PictureOptions,
): readonly Cell[] =>
  marks ? cells : cells.map((cell) => (cell.kind === 'placed' ? { ...cell, weakness: null } : cell));
