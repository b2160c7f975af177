import type { Point } from '../picture.js';

/** A coarse raster of a drawing: the value stored at each square cell. */
export interface CellGrid {
  readonly at: (x: number, y: number) => string | null;
  readonly fill: (spans: Spans, value: string) => void;
}

export interface GridSize {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
}

/** Filled cells as flat pairs in row order: first cell of a run, and the cell after its last. */
export type Spans = readonly number[];

const getCounts = ({ width, height, cell }: GridSize) =>
  [Math.ceil(width / cell), Math.ceil(height / cell)] as const;

/** Creates an empty grid. Reading outside it returns null. */
export function cellGrid(size: GridSize): CellGrid {
  const { cell } = size;
  const [columns, rows] = getCounts(size);
  const cells: (string | null)[] = new Array(columns * rows).fill(null);
  return {
    at: (x, y) => {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      const isOutside = column < 0 || row < 0 || column >= columns || row >= rows;
      return isOutside ? null : (cells[row * columns + column] ?? null);
    },
    fill: (spans, value) => {
      for (let at = 0; at < spans.length; at += 2) cells.fill(value, spans[at], spans[at + 1]);
    },
  };
}

/**
 * Rasterizes closed rings into cells by the even-odd rule.
 * @param place maps a ring's point to the drawing; horizontal lines must stay horizontal
 */
export function getSpans(
  rings: readonly (readonly Point[])[],
  size: GridSize,
  place: (point: Point) => Point,
): Spans {
  const { cell } = size;
  const [columns, rows] = getCounts(size);
  const spans: number[] = [];
  for (const [row, crossings] of getCrossings(rings, rows, cell, place)) {
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const first = Math.max(0, Math.ceil((crossings[at] ?? 0) / cell - 0.5));
      const last = Math.min(columns - 1, Math.floor((crossings[at + 1] ?? 0) / cell - 0.5));
      if (first <= last) spans.push(row * columns + first, row * columns + last + 1);
    }
  }
  return spans;
}

function getCrossings(
  rings: readonly (readonly Point[])[],
  rows: number,
  cell: number,
  place: (point: Point) => Point,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const ring of rings) {
    let from = place(ring.at(-1) ?? { x: 0, y: 0 });
    for (const point of ring) {
      const to = place(point);
      const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
      const last = Math.min(rows - 1, Math.ceil(lower.y / cell - 0.5) - 1);
      for (let row = Math.max(0, Math.ceil(upper.y / cell - 0.5)); row <= last; row++) {
        const part = ((row + 0.5) * cell - upper.y) / (lower.y - upper.y);
        const x = upper.x + part * (lower.x - upper.x);
        const others = found.get(row);
        if (others) others.push(x);
        else found.set(row, [x]);
      }
      from = to;
    }
  }
  return found;
}
