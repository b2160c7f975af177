/*
 * Collision avoidance with the forces of d3-force (forceX, forceY, forceCollide). d3-force rebuilds a
 * quadtree every round, which took three quarters of a map's time; here the pairs are computed once.
 */

import type { Point } from './picture.js';

interface Obstacle extends Point {
  readonly radius: number;
}

/** Initial pull of a marker towards its home, and the decay per round. */
const HOLD = 0.15;
const LOOSENING = 0.0228;
/** Fraction of its velocity that a marker keeps per round. */
const GLIDE = 0.6;
const ROUNDS = 60;
/** Markers further apart than this many radii never meet. */
const REACH = 4;
/** Offset, in radii, that separates markers at exactly the same position. */
const NUDGE = 1e-6;

interface Disc {
  readonly home: Point;
  readonly radius: number;
  readonly moves: boolean;
  x: number;
  y: number;
  speedX: number;
  speedY: number;
}

const roundAt = ({ x, y }: Point, radius: number, moves: boolean): Disc => ({
  home: { x, y },
  radius,
  moves,
  x,
  y,
  speedX: 0,
  speedY: 0,
});

/**
 * Moves positions apart to minimize overlap between markers of the given radius, and with obstacles.
 * Deterministic.
 */
export function avoidCollisions<Place extends Point>(
  places: readonly Place[],
  radius: number,
  obstacles: readonly Obstacle[] = [],
): Place[] {
  const markers = places.map((place) => roundAt(place, radius, true));
  const pairs = neighbours(markers, [...markers, ...obstacles.map((one) => roundAt(one, one.radius, false))]);
  let hold = HOLD;
  for (let round = 0; round < ROUNDS; round++) {
    hold *= 1 - LOOSENING;
    for (const marker of markers) {
      marker.speedX += (marker.home.x - marker.x) * hold;
      marker.speedY += (marker.home.y - marker.y) * hold;
    }
    for (const [one, other] of pairs) push(one, other);
    for (const marker of markers) {
      marker.speedX *= GLIDE;
      marker.speedY *= GLIDE;
      marker.x += marker.speedX;
      marker.y += marker.speedY;
    }
  }
  return places.map((place, index) => ({
    ...place,
    x: markers[index]?.x ?? place.x,
    y: markers[index]?.y ?? place.y,
  }));
}

function neighbours(markers: readonly Disc[], all: readonly Disc[]): (readonly [Disc, Disc])[] {
  return markers.flatMap((marker, index) =>
    all
      .slice(index + 1)
      .filter(
        ({ home, radius }) =>
          Math.hypot(home.x - marker.home.x, home.y - marker.home.y) < radius + marker.radius * REACH,
      )
      .map((other) => [marker, other] as const),
  );
}

function push(one: Disc, other: Disc): void {
  const apart = one.radius + other.radius;
  const dx = one.x + one.speedX - other.x - other.speedX || apart * NUDGE;
  const dy = one.y + one.speedY - other.y - other.speedY || apart * NUDGE;
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return;
  const part = (apart - distance) / distance;
  const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
  one.speedX += dx * part * share;
  one.speedY += dy * part * share;
  if (!other.moves) return;
  other.speedX -= dx * part * (1 - share);
  other.speedY -= dy * part * (1 - share);
}

/** Heights of labels, from the top down, moved so that each is a pitch from the next, and the last above an end. */
export function spreadLabels(heights: readonly number[], pitch: number, end: number): number[] {
  const down: number[] = [];
  for (const height of heights)
    down.push(Math.max(height, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + pitch));
  let below = end + pitch;
  return down
    .toReversed()
    .map((height) => {
      below = Math.min(height, below - pitch);
      return below;
    })
    .toReversed();
}
