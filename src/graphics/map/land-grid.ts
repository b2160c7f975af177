import type { Point } from '../picture.js';
import type { LandShape } from './world-shapes.js';

/** Whose land is where, roughly: the drawing in square cells, for names that look for their place. */
export interface LandGrid {
  /** The code of the land at a place of the drawing; `null` for the sea, and for land that was not given. */
  readonly at: (x: number, y: number) => string | null;
}

/** @param place where a point of the map is in the drawing; lines stay level */
export function landGrid(
  land: readonly Pick<LandShape, 'code' | 'path'>[],
  {
    width,
    height,
    cell,
    place,
  }: { width: number; height: number; cell: number; place: (point: Point) => Point },
): LandGrid {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const codes: (string | null)[] = new Array(columns * rows).fill(null);
  for (const { code, path } of land) {
    for (const [row, crossings] of crossingsOf(ringsOf(path), rows, cell, place)) {
      crossings.sort((a, b) => a - b);
      for (let at = 0; at + 1 < crossings.length; at += 2) {
        const first = Math.max(0, Math.ceil((crossings[at] ?? 0) / cell - 0.5));
        const last = Math.min(columns - 1, Math.floor((crossings[at + 1] ?? 0) / cell - 0.5));
        if (first <= last) codes.fill(code, row * columns + first, row * columns + last + 1);
      }
    }
  }
  return {
    at: (x, y) => {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      const isOutside = column < 0 || row < 0 || column >= columns || row >= rows;
      return isOutside ? null : (codes[row * columns + column] ?? null);
    },
  };
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

const PIECES = /([Mlhv])([^Mlhvz]*)/g;
const NUMBERS = /-?\d+(?:\.\d+)?/g;

const read = new Map<string, readonly (readonly Point[])[]>();

/** The rings of a path of the map, which has moves, and lines that begin where the last one ended. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  const known = read.get(path);
  if (known) return known;
  const rings: Point[][] = [];
  read.set(path, rings);
  let [x, y] = [0, 0];
  for (const [, command = '', written = ''] of path.matchAll(PIECES)) {
    const numbers = (written.match(NUMBERS) ?? []).map(Number);
    const isAlong = command === 'h' || command === 'v';
    for (let at = 0; at < numbers.length; at += isAlong ? 1 : 2) {
      const [one = 0, other = 0] = [numbers[at], numbers[at + 1]];
      if (command === 'M') [x, y] = [one, other];
      else if (command === 'h') x += one;
      else if (command === 'v') y += one;
      else [x, y] = [x + one, y + other];
      if (command === 'M') rings.push([{ x, y }]);
      else rings.at(-1)?.push({ x, y });
    }
  }
  return rings;
}
