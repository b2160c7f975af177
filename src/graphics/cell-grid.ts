import type { Point } from './picture.js';

/** A drawing in square cells, roughly: what is where. */
export interface CellGrid<Value> {
  readonly at: (x: number, y: number) => Value | null;
  readonly fill: (spans: Spans, value: Value) => void;
}

export interface GridSize {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
}

/** Cells that a shape fills, row by row: the first of a run, and the one after its last. */
export type Spans = readonly number[];

const countsOf = ({ width, height, cell }: GridSize) =>
  [Math.ceil(width / cell), Math.ceil(height / cell)] as const;

export function cellGrid<Value>(size: GridSize): CellGrid<Value> {
  const { cell } = size;
  const [columns, rows] = countsOf(size);
  const cells: (Value | null)[] = new Array(columns * rows).fill(null);
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
 * The cells of a grid that rings enclose, by the rule of even and odd.
 * @param place where a point of what is filled is in the drawing; lines stay level
 */
export function spansOf(
  rings: readonly (readonly Point[])[],
  size: GridSize,
  place: (point: Point) => Point = (point) => point,
): Spans {
  const { cell } = size;
  const [columns, rows] = countsOf(size);
  const spans: number[] = [];
  for (const [row, crossings] of crossingsOf(rings, rows, cell, place)) {
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const first = Math.max(0, Math.ceil((crossings[at] ?? 0) / cell - 0.5));
      const last = Math.min(columns - 1, Math.floor((crossings[at + 1] ?? 0) / cell - 0.5));
      if (first <= last) spans.push(row * columns + first, row * columns + last + 1);
    }
  }
  return spans;
}

function crossingsOf(
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

const PIECES = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBERS = /-?\d*\.?\d+(?:e-?\d+)?/g;
/** Numbers of a command; of curves and arcs the last two are where it ends. */
const ARGUMENTS: Readonly<Record<string, number>> = { H: 1, V: 1, C: 6, Q: 4, A: 7 };

const ON_CURVE = [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875];

/** Places on a cubic curve between its ends. */
function onCurve(
  start: Point,
  [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]: readonly number[],
  dx: number,
  dy: number,
) {
  return ON_CURVE.map((t): Point => {
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    return {
      x: a * start.x + b * (dx + ax) + c * (dx + bx) + d * (dx + x),
      y: a * start.y + b * (dy + ay) + c * (dy + by) + d * (dy + y),
    };
  });
}

/** The rings of a path; arcs as the straight lines between their ends. */
export function ringsOf(path: string): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', written = ''] of path.matchAll(PIECES)) {
    const numbers = (written.match(NUMBERS) ?? []).map(Number);
    const [kind, isRelative] = [command.toUpperCase(), command > 'Z'];
    const step = ARGUMENTS[kind] ?? 2;
    for (let at = step; at <= numbers.length; at += step) {
      const [one = 0, other = 0] = [numbers[at - 2], numbers[at - 1]];
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      if (kind === 'C') rings.at(-1)?.push(...onCurve({ x, y }, numbers.slice(at - step, at), fromX, fromY));
      if (kind === 'H') x = fromX + other;
      else if (kind === 'V') y = fromY + other;
      else [x, y] = [fromX + one, fromY + other];
      if (kind === 'M' && at === step) rings.push([{ x, y }]);
      else rings.at(-1)?.push({ x, y });
    }
  }
  return rings;
}
