import type { Point } from '../picture.js';
import type { MapView } from './map-view.js';

type Rings = readonly (readonly Point[])[];

const parsed = new Map<string, Rings>();

/** The rings of some land: the shapes are the same for every report year. */
export function getRings(path: string): Rings {
  const rings = parsed.get(path) ?? parseRings(path);
  parsed.set(path, rings);
  return rings;
}

const PIECES = /([Mlhv])([^Mlhvz]*)/g;
const NUMBERS = /-?\d*\.?\d+/g;

/** Parses a path of `M`, `l`, `h` and `v` commands into rings of absolute points. */
function parseRings(path: string): Rings {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', written = ''] of path.matchAll(PIECES)) {
    const numbers = (written.match(NUMBERS) ?? []).map(Number);
    if (command === 'M') {
      [x = 0, y = 0] = numbers;
      rings.push([{ x, y }]);
      continue;
    }
    const steps = command === 'l' ? 2 : 1;
    for (let at = 0; at < numbers.length; at += steps) {
      const [one = 0, other = 0] = numbers.slice(at, at + steps);
      if (command !== 'v') x += one;
      y += command === 'v' ? one : other;
      rings.at(-1)?.push({ x, y });
    }
  }
  return rings;
}

/** A border reaches so far beyond its land, as a part of the width of the view. */
const BORDER = 1 / 100;

/** The rings of a path whose bounds overlap a view: the others would be clipped, and take most of the time. */
export function pathInView(path: string, { x, y, width, height }: MapView): string {
  const border = width * BORDER;
  const areSeen = getRings(path).map(
    (ring) =>
      ring.some((point) => point.x >= x - border) &&
      ring.some((point) => point.x <= x + width + border) &&
      ring.some((point) => point.y >= y - border) &&
      ring.some((point) => point.y <= y + height + border),
  );
  return path
    .split(/(?=M)/)
    .filter((_, index) => areSeen[index])
    .join('');
}
