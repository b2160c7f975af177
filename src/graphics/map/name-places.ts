import type { Point } from '../picture.js';

/*
 * Places names that don't fit on their land beside it, each with a leader that crosses no other leader, name
 * or marker.
 */

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LandSign extends Point {
  readonly code: string;
  readonly radius: number;
}

export interface LeaderLine {
  readonly from: Point;
  readonly to: Point;
}

interface NameToPlace {
  readonly code: string;
  /** The land, or the marker that stands for it. */
  readonly home: Point;
  readonly wide: number;
  /** Maximum distance of the name, in ems. */
  readonly reach: number;
  /** True to place it before the others. */
  readonly isFirst?: boolean;
}

export interface NameBeside {
  readonly area: Area;
  readonly line: LeaderLine;
  /** Text anchor: the start of the name, or its end if the name is on the left. */
  readonly at: Point;
  readonly anchor: 'start' | 'end';
}

interface PossiblePlace extends NameBeside {
  /** Distance, plus penalties for a sloped leader and for covering other land. */
  readonly cost: number;
}

interface Surroundings {
  readonly size: number;
  /** True if the area is on the map and clear of coloured land and names. */
  readonly isFree: (area: Area) => boolean;
  /** False if the area is on other land, which the name would appear to label. */
  readonly isSea: (area: Area) => boolean;
  readonly names: readonly Area[];
  readonly marks: readonly LandSign[];
}

/** Distances to try, in ems, and directions: sixteen per half turn. */
const AWAY = [1.2, 1.8, 2.6, 3.6, 5, 6.5, 8, 10, 12, 15, 18, 22, 27];
const WAYS = 32;
/** Radius around the end of another leader that a leader keeps clear of, in ems. */
const DOT = 0.25;
/** Penalty for a sloped leader. */
const RISE = 0.2;
/** Penalty for a name on other land, in ems. */
const ON_OTHERS = 9;
/** Padding around a name, and between the name and its leader; pixels. */
const AROUND = 2;
const BEFORE_NAME = 3;

/**
 * Padded bounding box of lines of text.
 * @param left x of the text's left edge
 * @param middle y of the text's vertical centre
 * @param size type size in pixels
 */
export const getArea = (left: number, middle: number, wide: number, size: number, lines = 1): Area => ({
  left: left - AROUND,
  top: middle - size * 0.6 * lines,
  right: left + wide + AROUND,
  bottom: middle + size * 0.6 * lines,
});

/** Positions for as many names as possible, by code. Tries several orders and keeps the best. */
export function placeBesideLand(
  sought: readonly NameToPlace[],
  around: Surroundings,
): ReadonlyMap<string, NameBeside> {
  const choices = sought.map((each) => ({ ...each, places: getPlaces(each, sought, around) }));
  // Nearest first places more names along narrow seas.
  const byLength = choices.map((each) => ({
    ...each,
    places: each.places.toSorted((a, b) => getLength(a.line) - getLength(b.line)),
  }));
  const orders = [choices, byLength].flatMap((tried) => [
    tried,
    ...[(at: Point) => at.x, (at: Point) => -at.x, (at: Point) => at.y, (at: Point) => -at.y].map((along) =>
      tried.toSorted((a, b) => along(a.home) - along(b.home)),
    ),
    tried.toSorted((a, b) => a.places.length - b.places.length),
  ]);
  const first = new Set(sought.filter(({ isFirst }) => isFirst).map(({ code }) => code));
  const worth = (tried: NamesBeside) => [
    [...tried.keys()].filter((code) => first.has(code)).length,
    tried.size,
    -[...tried.values()].reduce((sum, { cost }) => sum + cost, 0),
  ];
  return orders.map(inOrder).reduce((best, tried) => {
    const [one, other] = [worth(tried), worth(best)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return (one[at] ?? 0) > (other[at] ?? 0) ? tried : best;
  });
}

type NamesBeside = ReadonlyMap<string, PossiblePlace>;

const getLength = ({ from, to }: LeaderLine): number => Math.hypot(to.x - from.x, to.y - from.y);
function inOrder(choices: readonly { code: string; places: readonly PossiblePlace[] }[]): NamesBeside {
  const found = new Map<string, PossiblePlace>();
  for (const { code, places } of choices) {
    const others = [...found.values()];
    const place = places.find(({ area, line }) =>
      others.every(
        (other) =>
          !boxesOverlap(area, other.area) &&
          !lineCrossesBox(line, other.area) &&
          !lineCrossesBox(other.line, area) &&
          !linesIntersect(line, other.line),
      ),
    );
    if (place) found.set(code, place);
  }
  return found;
}

/** Candidate positions that don't depend on the other names beside land, best first. */
function getPlaces(
  { code, home, wide, reach }: NameToPlace,
  sought: readonly NameToPlace[],
  { size, isFree, isSea, names, marks }: Surroundings,
) {
  const own = marks.find((mark) => mark.code === code);
  const homes = sought.map((each) => ({ ...each.home, radius: size * DOT, code: each.code }));
  const others = [...marks, ...homes].filter((each) => each.code !== code);
  const places: PossiblePlace[] = [];
  for (const ems of AWAY) {
    if (ems > reach) break;
    for (let way = 0; way < WAYS; way++) {
      const turn = (way / WAYS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(turn) * ems * size, Math.sin(turn) * ems * size];
      const at = { x: home.x + dx, y: home.y + dy };
      const anchor = dx >= 0 ? 'start' : 'end';
      const area = getArea(anchor === 'start' ? at.x : at.x - wide, at.y, wide, size);
      const to = { x: anchor === 'start' ? at.x - BEFORE_NAME : at.x + BEFORE_NAME, y: at.y };
      const line = { from: own ? leaving(own, to) : home, to };
      if (marks.some((mark) => markerOverlapsBox(area, mark)) || !isFree(area)) continue;
      if (names.some((name) => lineCrossesBox(line, name)) || others.some((mark) => isNear(line, mark)))
        continue;
      places.push({
        area,
        line,
        at,
        anchor,
        cost: Math.hypot(dx, dy) + Math.abs(dy) * RISE + (isSea(area) ? 0 : ON_OTHERS * size),
      });
    }
  }
  return places.sort((a, b) => a.cost - b.cost);
}

function leaving({ x, y, radius }: LandSign, to: Point): Point {
  const part = Math.min(1, (radius + 1) / (Math.hypot(to.x - x, to.y - y) || 1));
  return { x: x + (to.x - x) * part, y: y + (to.y - y) * part };
}

/** True if two boxes overlap or touch. */
export const boxesOverlap = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** True if a marker's bounding box overlaps the area. */
export const markerOverlapsBox = ({ left, top, right, bottom }: Area, { x, y, radius }: LandSign): boolean =>
  x + radius > left && x - radius < right && y + radius > top && y - radius < bottom;

/** True if a leader crosses an area or ends in it. */
export function lineCrossesBox({ from, to }: LeaderLine, { left, top, right, bottom }: Area): boolean {
  // Most are far from each other.
  if (
    Math.max(from.x, to.x) < left ||
    Math.min(from.x, to.x) > right ||
    Math.max(from.y, to.y) < top ||
    Math.min(from.y, to.y) > bottom
  )
    return false;
  const isInside = ({ x, y }: Point) => x >= left && x <= right && y >= top && y <= bottom;
  if (isInside(from) || isInside(to)) return true;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return linesIntersect({ from, to }, { from: corner, to: next });
  });
}

const side = ({ from, to }: LeaderLine, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));

/** True if two leaders intersect. */
export const linesIntersect = (one: LeaderLine, other: LeaderLine): boolean =>
  side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to);

/** True if a leader passes over a marker. */
export function isNear({ from, to }: LeaderLine, { x, y, radius }: LandSign): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const part = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(Math.max(part, 0), 1);
  return Math.hypot(from.x + dx * at - x, from.y + dy * at - y) < radius + 1;
}
