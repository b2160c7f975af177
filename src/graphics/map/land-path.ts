import type { Point } from '../picture.js';
import type { MapView } from './map-view.js';

/** A piece of land with one ring. */
interface LandPart {
  readonly path: string;
  readonly ring: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const known = new Map<string, readonly LandPart[]>();

/** The parts of some land: the shapes are the same for every report year. */
function getParts(path: string): readonly LandPart[] {
  const parts = known.get(path) ?? path.match(/M[^M]*/g)?.map(toPart) ?? [];
  known.set(path, parts);
  return parts;
}

function toPart(path: string): LandPart {
  const ring = parseRing(path);
  const [across, down] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return {
    path,
    ring,
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** The rings of some land, as absolute points. */
export const getRings = (path: string): readonly (readonly Point[])[] =>
  getParts(path).map(({ ring }) => ring);

const PIECES = /([Mlhv])([^Mlhvz]*)/g;
const NUMBERS = /-?\d*\.?\d+/g;

/** Parses a ring of `M`, `l`, `h` and `v` commands into absolute points. */
function parseRing(path: string): readonly Point[] {
  const ring: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', written = ''] of path.matchAll(PIECES)) {
    const numbers = (written.match(NUMBERS) ?? []).map(Number);
    const steps = command === 'l' || command === 'M' ? 2 : 1;
    for (let at = 0; at < numbers.length; at += steps) {
      const [one = 0, other = 0] = numbers.slice(at, at + steps);
      if (command !== 'v') x += one;
      y += command === 'v' ? one : other;
      ring.push({ x, y });
    }
  }
  return ring;
}

/** A border reaches so far beyond its land, as a part of the width of the view. */
const BORDER = 1 / 100;

/** The parts of a path whose bounds overlap a view: the others would be clipped, and take most of the time. */
export function pathInView(path: string, { x, y, width, height }: MapView): string {
  const border = width * BORDER;
  return getParts(path)
    .filter(
      ({ left, right, top, bottom }) =>
        right >= x - border &&
        left <= x + width + border &&
        bottom >= y - border &&
        top <= y + height + border,
    )
    .map((part) => part.path)
    .join('');
}
