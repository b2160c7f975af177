import { readFileSync } from 'node:fs';
import { projectFile } from '../../paths.js';
import type { LayoutContext } from '../picture.js';

export interface LandShape {
  /** ISO 3166-1 alpha-2, or the Natural Earth name for land without a code. */
  readonly code: string;
  readonly path: string;
  /** Marker position: the middle of the largest part. */
  readonly x: number;
  readonly y: number;
  /** Extent of the largest part, in map units. */
  readonly extent: number;
  /** Bounds of the largest part and the parts near it; used to frame the map. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Width of the map in its own units: fine enough for the widest graphic, which scales it down. */
export const MAP_WIDTH = 4_000;

export interface WorldShapes {
  readonly land: readonly LandShape[];
  readonly height: number;
}

/**
 * Written by `npm run describe`, relative to the project root. Computing the shapes takes a fifth of a
 * second.
 */
export const WORLD_FILE = 'assets/world-shapes.json';

let known: WorldShapes | undefined;

/** The world in the Natural Earth projection, in map units. */
export function worldShapes(): WorldShapes {
  known ??= JSON.parse(readFileSync(projectFile(WORLD_FILE), 'utf8')) as WorldShapes;
  return known;
}

export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 0.045;
/** Minimum width of a view, in map units: a single island needs its surroundings. */
const MIN_WIDTH = 260;
/** Height to width, within bounds: a view of the Americas would be too high to be seen whole, but beside words it may be. */
const SHAPE = { page: { least: 0.45, most: 0.88 }, social: { least: 0.45, most: 1.5 } } as const;
/** Islands of at most this extent, in units of the map, are left outside if the others gain as much space. */
const SMALL_ISLAND = 40;
const WORTH_ISLANDS = 1.12;
/** Russia would make a view of Europe one of Siberia: only its west is shown there. */
const REACHES_FAR = 'RU';
/** Land within this fraction of the map's width from an edge counts as close to the date line. */
const EDGE = 1 / 8;
/** A view wider than this fraction of the map shows the whole world. */
const NEARLY_ALL = 0.85;

const wholeWorld = (): MapView => ({ x: 0, y: 0, width: MAP_WIDTH, height: worldShapes().height });

/** The world from pole to pole of some land. */
export function worldView(land: readonly LandShape[]): MapView {
  const [top, bottom] = [
    Math.min(...land.map(({ box }) => box[1])),
    Math.max(...land.map(({ box }) => box[3])),
  ];
  return { ...wholeWorld(), y: top, height: bottom - top };
}

/**
 * The view in which some land is seen whole. Of land on both sides of the date line, it shows the side with more; in a
 * square or a preview small islands far from the rest stay outside.
 */
export function computeView(land: readonly LandShape[], { isSocial = false } = {}): MapView {
  const shape = SHAPE[isSocial ? 'social' : 'page'];
  const wanted = onOneSide(land.length > 1 ? land.filter(({ code }) => code !== REACHES_FAR) : land);
  if (wanted.length === 0) return wholeWorld();
  const whole = viewAround(wanted, shape);
  const main = wanted.filter(({ extent }) => extent > SMALL_ISLAND);
  if (!isSocial || main.length < wanted.length / 2) return whole;
  const inner = viewAround(main, shape);
  return Math.max(whole.width / inner.width, whole.height / inner.height) > WORTH_ISLANDS ? inner : whole;
}

function viewAround(
  wanted: readonly LandShape[],
  { least: flattest, most: highest }: { readonly least: number; readonly most: number },
): MapView {
  const left = Math.min(...wanted.map(({ box }) => box[0]));
  const top = Math.min(...wanted.map(({ box }) => box[1]));
  const right = Math.max(...wanted.map(({ box }) => box[2]));
  const bottom = Math.max(...wanted.map(({ box }) => box[3]));
  const available = 1 + 2 * MARGIN;
  const height = (bottom - top) * available;
  const width = Math.max((right - left) * available, MIN_WIDTH, height / highest);
  if (width > MAP_WIDTH * NEARLY_ALL) return wholeWorld();
  return within({
    x: (left + right - width) / 2,
    y: (top + bottom - Math.max(height, width * flattest)) / 2,
    width,
    height: Math.max(height, width * flattest),
  });
}

/** A view with as much around it as makes it that wide. @param shape width to height */
export function filledView(view: MapView, shape: number): MapView {
  const width = Math.min(Math.max(view.width, view.height * shape), MAP_WIDTH);
  return within({ ...view, x: view.x - (width - view.width) / 2, width });
}

/** However little height there is, a map has so much of the width; the frame of a page then looks for another width. */
const MAP_PART = { page: 0.5, social: 0.42 } as const;

/** Pixels of a unit of the map: something is drawn in any height. */
export function createScale(
  { width, height, format }: Pick<LayoutContext, 'width' | 'height' | 'format'>,
  view: MapView,
): number {
  const fit = height === null ? width / view.width : Math.min(width / view.width, height / view.height);
  return Math.max(fit, (width / view.width) * MAP_PART[format === 'page' ? 'page' : 'social']);
}

/** True if any of the land is visible in the view. */
export const isInView = ({ code, x, y, extent }: LandShape, view: MapView): boolean =>
  code === REACHES_FAR ||
  (Math.abs(x - view.x - view.width / 2) < (extent + view.width) / 2 &&
    Math.abs(y - view.y - view.height / 2) < (extent + view.height) / 2);

function onOneSide(land: readonly LandShape[]): readonly LandShape[] {
  const west = land.filter(({ x }) => x < MAP_WIDTH * EDGE);
  const east = land.filter(({ x }) => x > MAP_WIDTH * (1 - EDGE));
  if (west.length === 0 || east.length === 0) return land;
  const fewer = new Set(west.length < east.length ? west : east);
  return land.filter((shape) => !fewer.has(shape));
}

function within(view: MapView): MapView {
  const world = wholeWorld();
  const height = Math.min(view.height, world.height);
  return {
    x: Math.min(Math.max(view.x, 0), world.width - view.width),
    y: Math.min(Math.max(view.y, 0), world.height - height),
    width: view.width,
    height,
  };
}
