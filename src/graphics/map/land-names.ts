import type { Tier } from '../../domain/tier.js';
import { centredLabel, haloed } from '../marks/label.js';
import { element, type Marks, NOTHING } from '../marks/mark.js';
import type { Palette } from '../palette.js';
import type { LayoutContext, Point } from '../picture.js';
import { textWidth } from '../text/text-width.js';
import type { CellGrid, GridSize } from './cell-grid.js';
import { landGrid } from './land-grid.js';
import type { LandShape } from './map-view.js';
import {
  type Area,
  boxesOverlap,
  getArea,
  type LandSign,
  markerOverlapsBox,
  type NameBeside,
  placeBesideLand,
} from './name-places.js';

export interface NamedLand extends LandShape {
  readonly name: string;
  /** `null` of land that no report ranks, whose name is muted. */
  readonly tier: Tier | null;
  readonly isBold?: boolean;
  /** False: name it only if there is space on its land or close by. */
  readonly isWanted?: boolean;
}

export const OUTLINE_WIDTH = 2;
const HALO = 4;
/** Optional names are dropped for land smaller than this, in pixels. */
const MIN_EXTENT = 24;
/** On a world map narrower than this, in pixels, leader lines would hide neighbours. */
const MIN_WORLD = 600;
/** On a page narrower than this, in pixels, only names close to their land are placed; the others are listed below. */
export const NAMED_FROM = 480;
/** How far from the middle of the land to search for a position, in ems: on the land, and beside it. */
const WITHIN = [0, 0.8, 1.6, 2.4];
const BESIDE = { wanted: 27, other: 6.5 } as const;
/** Directions to try on the land, sideways first. */
const WAYS = [0, 8, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11, 4, 12].map((part) => (part / 8) * Math.PI);
/** Land in stripes: words on it stand on a plate. */
const isStriped = (tier: Tier | null): boolean => tier === '2WL' || tier === 'SC';
const PLATE = 5;
const BETWEEN_LINES = 1.15;
/** Radius of the dot that ends a leader on land, in ems; smaller on small land. */
const DOT = 1 / 5.2;
/** Subdivision of a cell for land too small to fill one. */
const FINER = 4;

export const highlightOutlines = (land: readonly NamedLand[], palette: Palette, scale: number): Marks => [
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
];

interface NamesShape {
  readonly scale: number;
  readonly at: (place: Point) => Point;
  readonly width: number;
  readonly height: number;
  readonly isWorld: boolean;
  /** Coloured land: never covered by the name of another country. */
  readonly coloured: readonly LandShape[];
  /** Other land: covered by a name only if there is no space on the sea nearby. */
  readonly grey: readonly LandShape[];
  /** Markers that stand for small land, as drawn. */
  readonly marks: readonly LandSign[];
}

interface NameOnLand {
  readonly lines: readonly string[];
  readonly middle: Point;
  readonly area: Area;
}

/**
 * Places the names of land: on the land (with a plate on stripes), or on the sea or grey land beside it with
 * a leader. Names without a free position are dropped.
 * @param land most important first
 */
export function landNames(
  land: readonly NamedLand[],
  { palette, sizes, format }: LayoutContext,
  { scale, at, width, height, isWorld, coloured, grey, marks }: NamesShape,
): Marks {
  const size = sizes.small;
  const isNarrow = format === 'page' && width < NAMED_FROM;
  const isTooSmall = ({ extent, isBold = false, isWanted = true }: NamedLand) =>
    !isBold && (isWorld ? width < MIN_WORLD : !isWanted && extent * scale < MIN_EXTENT);
  const named = land
    .filter((each) => !isTooSmall(each))
    .map((each) => ({ ...each, isBold: each.isBold === true || (!isWorld && each.tier === '3') }));
  if (named.length === 0) return NOTHING;
  const cell = size / 3;
  // Highlighted land is named even outside the selected region.
  const cells = { width, height, cell, place: at };
  const grid = landGrid([...coloured, ...named], cells);
  const taken: Area[] = [];
  const isFree = (area: Area) => isOnMap(area, cells) && taken.every((other) => !boxesOverlap(area, other));
  const isAllOn = allOn(grid, cell);
  const isClear = ({ x, y }: Point) =>
    marks.every((mark) => Math.hypot(mark.x - x, mark.y - y) > mark.radius * 1.5);
  /**
   * A point well inside the outline, else just inside it; `undefined` if too little of the land is visible.
   */
  const getHome = ({ code, path, x, y, box }: NamedLand): Point | undefined => {
    const near = areaAround(at({ x: box[0], y: box[1] }), at({ x: box[2], y: box[3] }), cells);
    const middle = at({ x, y });
    const isSeen = middle.x >= 0 && middle.x <= width && middle.y >= 0 && middle.y <= height;
    for (const step of [cell, cell / FINER]) {
      const land = step === cell ? grid : landGrid([{ code, path }], { ...cells, cell: step });
      const isOwn = (x: number, y: number) => land.at(x, y) === code;
      const isWithin = ({ x, y }: Point) =>
        [-step, 0, step].every((dx) => [-step, 0, step].every((dy) => isOwn(x + dx, y + dy)));
      if (isSeen && isClear(middle) && isWithin(middle)) return middle;
      const own = placesWhere(near, step, isOwn).filter(isClear);
      const wanted = isSeen ? middle : computeMean(own);
      const found = nearestTo(wanted, own.filter(isWithin)) ?? nearestTo(wanted, own);
      if (found) return found;
    }
    return undefined;
  };
  const onLand = ({
    code,
    home,
    name,
    isBold,
    tier,
  }: (typeof named)[number] & { home: Point }): NameOnLand | undefined => {
    if (marks.some((mark) => mark.code === code)) return undefined;
    for (const lines of inLines(name))
      for (const middle of around(home, WITHIN, size)) {
        const wide = Math.max(...lines.map((line) => textWidth(line, size, isBold || isStriped(tier))));
        const area = getArea(middle.x - wide / 2, middle.y, wide, size, lines.length);
        const isEmpty = isFree(area) && !marks.some((mark) => markerOverlapsBox(area, mark));
        if (isEmpty && isAllOn(area, code)) return { lines, middle, area };
      }
    return undefined;
  };
  const placed = named.flatMap((each) => {
    const home = marks.find((mark) => mark.code === each.code) ?? getHome(each);
    if (home === undefined) return [];
    const place = onLand({ ...each, home });
    if (place) taken.push(place.area);
    return [{ ...each, home, place }];
  });
  const others = placed.filter(({ place }) => !place);
  const isAllOnGrey = allOn(landGrid(others.length > 0 ? grey : [], cells), cell);
  const beside = placeBesideLand(
    others.map(({ code, home, name, isBold, isWanted = true }) => ({
      code,
      home,
      wide: textWidth(name, size, isBold),
      reach: isWanted && !isNarrow ? BESIDE.wanted : BESIDE.other,
      isFirst: isBold,
    })),
    {
      size,
      isFree: (area) => isFree(area) && isAllOn(area, null),
      isSea: (area) => isAllOnGrey(area, null),
      names: [...taken],
      marks,
    },
  );
  return [
    placed.map(({ code, name, tier, isBold, extent, place }) => {
      if (place) return nameOnLand(place, tier, isBold, size, palette);
      const found = beside.get(code);
      const isMarked = marks.some((mark) => mark.code === code);
      const dot = isMarked ? 0 : Math.min(size * DOT, (extent * scale) / 4);
      const ink = tier === null ? palette.muted : palette.ink;
      return found ? nameBeside(name, found, { isBold, dot, ink }, size, palette) : NOTHING;
    }),
  ];
}

/** Line breaks to try: one line, and two for a name of two words. */
function inLines(name: string): string[][] {
  const [first, second, ...more] = name.split(' ');
  return first === undefined || second === undefined || more.length > 0
    ? [[name]]
    : [[name], [first, second]];
}

/**
 * Candidate positions around a point, nearest first.
 * @param away distances in ems
 */
const around = ({ x, y }: Point, away: readonly number[], size: number): Point[] =>
  away.flatMap((ems) =>
    ems === 0
      ? [{ x, y }]
      : WAYS.map((way) => ({ x: x + Math.cos(way) * ems * size, y: y + Math.sin(way) * ems * size })),
  );

/** Bounding box of two corners, padded by one cell and clipped to the map. */
const areaAround = (one: Point, other: Point, { width, height, cell }: GridSize): Area => ({
  left: Math.min(one.x, other.x) - cell,
  top: one.y - cell,
  right: Math.min(Math.max(one.x, other.x) + cell, width),
  bottom: Math.min(other.y + cell, height),
});

/** Cell centres within an area for which a predicate is true. */
function placesWhere(within: Area, step: number, holds: (x: number, y: number) => boolean): Point[] {
  const found: Point[] = [];
  const first = (edge: number) => (Math.max(0, Math.floor(edge / step)) + 0.5) * step;
  for (let y = first(within.top); y < within.bottom; y += step)
    for (let x = first(within.left); x < within.right; x += step) if (holds(x, y)) found.push({ x, y });
  return found;
}

const computeMean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

function nearestTo(place: Point, points: readonly Point[]): Point | undefined {
  let nearest: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const off = Math.hypot(point.x - place.x, point.y - place.y);
    if (off >= least) continue;
    nearest = point;
    least = off;
  }
  return nearest;
}

const isOnMap = ({ left, top, right, bottom }: Area, { width, height }: GridSize): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const allOn = (grid: CellGrid, cell: number) => (area: Area, code: string | null) =>
  everywhereIn(area, cell, (x, y) => grid.at(x, y) === code);

function everywhereIn(
  { left, top, right, bottom }: Area,
  step: number,
  holds: (x: number, y: number) => boolean,
): boolean {
  for (let y = top; y <= bottom; y += step)
    for (let x = left; x <= right; x += step) if (!holds(x, y)) return false;
  return true;
}

function nameOnLand(
  { lines, middle: { x, y }, area }: NameOnLand,
  tier: Tier | null,
  isBold: boolean,
  size: number,
  palette: Palette,
): Marks {
  const { fill, ink } = tier === null ? { fill: palette.surface, ink: palette.muted } : palette.tiers[tier];
  const plate = isStriped(tier)
    ? element('rect', {
        class: 'plate',
        x: area.left - PLATE / 2,
        y: area.top - 1,
        width: area.right - area.left + PLATE,
        height: area.bottom - area.top + 2,
        fill,
      })
    : NOTHING;
  const style = { size, bold: isBold || isStriped(tier), ink, halo: fill, anchor: 'middle' } as const;
  return [
    plate,
    lines.map((line, index) =>
      text(line, x, y + (index - (lines.length - 1) / 2) * size * BETWEEN_LINES, style),
    ),
  ];
}

/** A name beside its land with a leader, which ends in a dot on the land or at its marker. */
function nameBeside(
  name: string,
  { line: { from, to }, at, anchor }: NameBeside,
  { isBold: bold, dot, ink }: { isBold: boolean; dot: number; ink: string },
  size: number,
  palette: Palette,
): Marks {
  return [
    element('line', {
      class: 'to-name',
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: palette.ink,
      'stroke-width': Math.max(1, size / 16),
    }),
    dot > 0 ? element('circle', { cx: from.x, cy: from.y, r: dot, fill: palette.ink }) : NOTHING,
    text(name, at.x, at.y, { size, bold, ink, halo: palette.surface, anchor }),
  ];
}

interface NameStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly halo: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

const text = (name: string, x: number, y: number, { ink, halo, ...style }: NameStyle): Marks =>
  haloed(halo, HALO, centredLabel(name, x, y, { fill: ink, ...style }));
