import type { Tier } from '../../domain/tier.js';
import { type CellGrid, cellGrid, type GridSize, ringsOf, type Spans, spansOf } from '../cell-grid.js';
import { centredLabel, element, joined, type Markup, NOTHING } from '../markup.js';
import type { Palette } from '../palette.js';
import type { Point, Space } from '../picture.js';
import { textWidth } from '../text/text-width.js';
import type { LandShape } from './map-view.js';

const read = new Map<string, ReturnType<typeof ringsOf>>();
/** The cells of each path in the newest views: every year of a map has the same. */
const filled = new Map<string, Map<string, Spans>>();
const MOST_VIEWS = 32;

/** Whose land is where, roughly, for names that look for their place: nobody's is the sea, and land that was not given. */
export function landGrid(
  land: readonly Pick<LandShape, 'code' | 'path'>[],
  { place, ...size }: GridSize & { place: (point: Point) => Point },
): CellGrid<string> {
  const grid = cellGrid<string>(size);
  const known = knownIn(JSON.stringify([size, place({ x: 0, y: 0 }), place({ x: 1, y: 1 })]));
  for (const { code, path } of land) {
    let spans = known.get(path);
    if (spans === undefined) {
      const rings = read.get(path) ?? ringsOf(path);
      read.set(path, rings);
      spans = spansOf(rings, size, place);
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
    if (filled.size <= MOST_VIEWS) break;
    filled.delete(oldest);
  }
  return known;
}

export interface NamedLand extends LandShape {
  readonly name: string;
  readonly tier: Tier;
  readonly isBold?: boolean;
}

const OUTLINE_WIDTH = 2;
const HALO = 3;
/** Smaller land is not named, but where it is news or there are few; in pixels. */
const LEAST_EXTENT = 24;
const FEW = 16;
/** In a smaller map of the world a line to a name would hide its neighbours; in pixels. */
const LEAST_WORLD = 600;
/** How far from the middle of its land a name is looked a place for, in ems, the near ones first: within it, and beside it. */
const WITHIN = [0, 0.8, 1.6, 2.4];
const BESIDE = [1.2, 1.8, 2.6, 3.6, 5, 6.5];
/** A name that is news may stand further off. */
const FAR = [...BESIDE, 8, 10, 12];
/** Directions in which it is looked for: first to the sides. */
const WAYS = [0, 8, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11, 4, 12].map((part) => (part / 8) * Math.PI);

export const highlightOutlines = (land: readonly NamedLand[], palette: Palette, scale: number): Markup =>
  joined(
    land.map(({ path }) =>
      element('path', {
        class: 'highlight',
        d: path,
        transform: `scale(${scale})`,
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': OUTLINE_WIDTH / scale,
      }),
    ),
  );

interface NamesShape {
  readonly scale: number;
  readonly at: (place: Point) => Point;
  readonly width: number;
  readonly height: number;
  /** Of the whole world none is named but what is news, in bold. */
  readonly isWorld: boolean;
  /** All land in colour: no name of another lies on it. */
  readonly coloured: readonly LandShape[];
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The names of land: within it, or on the sea or grey land beside it with a line; those that find no free place are left out. */
export function landNames(
  land: readonly NamedLand[],
  { palette, sizes, format }: Space,
  { scale, at, width, height, isWorld, coloured }: NamesShape,
): Markup {
  const size = sizes.small;
  const isTooSmall = ({ extent, isBold }: NamedLand) =>
    !isBold && (isWorld ? width < LEAST_WORLD : extent * scale < LEAST_EXTENT && land.length > FEW);
  const named = land.filter((each) => !isTooSmall(each));
  if (named.length === 0) return NOTHING;
  const cell = size / 3;
  const grid = landGrid(coloured, { width, height, cell, place: at });
  const taken: Area[] = [];
  const isFree = (area: Area) =>
    area.left >= 0 &&
    area.top >= 0 &&
    area.right <= width &&
    area.bottom <= height &&
    taken.every((other) => !meet(area, other));
  const isAllOn = (area: Area, code: string | null) =>
    everywhereIn(area, cell, (x, y) => grid.at(x, y) === code);
  return joined(
    named.map(({ code, x, y, name, tier, extent, isBold = false }) => {
      const bold = isBold || isWorld;
      const middle = at({ x, y });
      const wide = textWidth(name, size, bold);
      const areaAt = (left: number, centre: number): Area => ({
        left: left - 2,
        top: centre - size * 0.6,
        right: left + wide + 2,
        bottom: centre + size * 0.6,
      });
      for (const { x, y } of around(middle, WITHIN, size)) {
        const area = areaAt(x - wide / 2, y);
        if (!isFree(area) || !isAllOn(area, code)) continue;
        taken.push(area);
        const { fill, ink } = palette.tiers[tier];
        return text(name, x, y, { size, bold, ink, halo: fill, anchor: 'middle' });
      }
      if (format !== 'page' && !bold) return NOTHING;
      for (const { x, y } of around(middle, bold ? FAR : BESIDE, size)) {
        const isRight = x >= middle.x;
        const area = areaAt(isRight ? x : x - wide, y);
        const line = { from: middle, to: { x: isRight ? x - 3 : x + 3, y } };
        if (!isFree(area) || !isAllOn(area, null) || taken.some((other) => crosses(line, other))) continue;
        taken.push(area);
        return joined(
          leader(line.from, line.to, extent * scale, size, palette),
          text(name, x, y, {
            size,
            bold,
            ink: palette.ink,
            halo: palette.surface,
            anchor: isRight ? 'start' : 'end',
          }),
        );
      }
      return NOTHING;
    }),
  );
}

const meet = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** Places around a middle, the near ones first. @param away in ems */
const around = ({ x, y }: Point, away: readonly number[], size: number): Point[] =>
  away.flatMap((ems) =>
    ems === 0
      ? [{ x, y }]
      : WAYS.map((way) => ({ x: x + Math.cos(way) * ems * size, y: y + Math.sin(way) * ems * size })),
  );

/** Whether something holds all over an area, at places a step apart. */
function everywhereIn(
  { left, top, right, bottom }: Area,
  step: number,
  holds: (x: number, y: number) => boolean,
): boolean {
  for (let y = top; y <= bottom; y += step)
    for (let x = left; x <= right; x += step) if (!holds(x, y)) return false;
  return true;
}

export function crosses(
  { from, to }: { from: Point; to: Point },
  { left, top, right, bottom }: Area,
): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

/** A line from land to its name; it ends on large land with a dot, and beside small land, which it would hide. */
function leader(from: Point, to: Point, extent: number, size: number, { ink }: Palette): Markup {
  const isLarge = extent > size;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = isLarge ? 0 : Math.min(size * 0.6, length * 0.6) / length;
  return joined(
    element('line', {
      x1: from.x + (to.x - from.x) * part,
      y1: from.y + (to.y - from.y) * part,
      x2: to.x,
      y2: to.y,
      stroke: ink,
    }),
    isLarge ? element('circle', { cx: from.x, cy: from.y, r: size / 6, fill: ink }) : NOTHING,
  );
}

const text = (
  name: string,
  x: number,
  y: number,
  {
    size,
    bold,
    ink,
    halo,
    anchor,
  }: { size: number; bold: boolean; ink: string; halo: string; anchor: 'start' | 'middle' | 'end' },
): Markup =>
  element(
    'g',
    { stroke: halo, 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    centredLabel(name, x, y, { size, fill: ink, bold, anchor }),
  );
