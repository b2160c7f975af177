import type { Point } from '../picture.js';
import { type CellGrid, cellGrid, type GridSize, getSpans, type Spans } from './cell-grid.js';
import { getRings } from './land-path.js';
import type { LandShape } from './map-view.js';

/** Cells of each path for the most recent views: the shapes are the same for every report year. */
const filled = new Map<string, Map<string, Spans>>();
const MAX_VIEWS = 32;

/**
 * Rasterizes land for label placement: each cell holds the code of its land, or null for sea and for land not
 * passed in.
 */
export function landGrid(
  land: readonly Pick<LandShape, 'code' | 'path'>[],
  { place, ...size }: GridSize & { place: (point: Point) => Point },
): CellGrid {
  const grid = cellGrid(size);
  const known = knownIn(JSON.stringify([size, place({ x: 0, y: 0 }), place({ x: 1, y: 1 })]));
  for (const { code, path } of land) {
    let spans = known.get(path);
    if (spans === undefined) {
      spans = getSpans(getRings(path), size, place);
      known.set(path, spans);
    }
    grid.fill(spans, code);
  }
  return grid;
}

function knownIn(view: string): Map<string, Spans> {
  const known = filled.get(view) ?? new Map<string, Spans>();
  filled.delete(view);
  filled.set(view, known);
  for (const oldest of filled.keys()) {
    if (filled.size <= MAX_VIEWS) break;
    filled.delete(oldest);
  }
  return known;
}
