import { type CellGrid, cellGrid, ringsOf } from '../cell-grid.js';
import type { Point } from '../picture.js';
import type { LandShape } from './world-shapes.js';

const read = new Map<string, ReturnType<typeof ringsOf>>();

/** Whose land is where, roughly, for names that look for their place: nobody's is the sea, and land that was not given. */
export function landGrid(
  land: readonly Pick<LandShape, 'code' | 'path'>[],
  { place, ...size }: { width: number; height: number; cell: number; place: (point: Point) => Point },
): CellGrid<string> {
  const grid = cellGrid<string>(size, place);
  for (const { code, path } of land) {
    const rings = read.get(path) ?? ringsOf(path);
    read.set(path, rings);
    grid.fill(rings, code);
  }
  return grid;
}
