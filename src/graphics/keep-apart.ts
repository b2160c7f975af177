/*
 * Moves markers apart by the rules of d3-force (forceX, forceY, forceCollide). Of its own, as d3-force looks for those
 * that touch in a tree that it builds anew each round: three quarters of the time that a map took. Who is near whom is
 * known beforehand here.
 */

import type { Point } from './picture.js';

interface Obstacle extends Point {
  readonly radius: number;
}

/** Pull of a marker to its place at first, and its loss in each round. */
const HOLD = 0.15;
const LOOSENING = 0.0228;
/** Part of its speed that a marker keeps from round to round. */
const GLIDE = 0.6;
const ROUNDS = 60;
/** Markers further apart than so many radii never meet. */
const REACH = 4;
/** Those in the very same place leave it along this way, in radii. */
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
 * Moves places apart until markers of that radius cover each other and the obstacles as little as may be; the same
 * each time.
 */
export function keptApart<Place extends Point>(
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
