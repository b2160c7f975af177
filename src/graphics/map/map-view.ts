import { readFileSync } from 'node:fs';
import { projectFile } from '../../paths.js';
import type { Space } from '../picture.js';

export interface LandShape {
  /** ISO 3166-1 alpha-2, or Natural Earth's name where it has no code. */
  readonly code: string;
  readonly path: string;
  /** Position of its marker: the middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** Extent of its largest part, in units of the map. */
  readonly extent: number;
  /** Around that part and all that is near it, by which a map is framed. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Width of the map in its own units, fine enough for the widest graphic; drawings scale it down. */
export const MAP_WIDTH = 4_000;

export interface WorldShapes {
  readonly land: readonly LandShape[];
  readonly height: number;
}

/** Output of `npm run describe`, from the root of the project: to work the shapes out takes a fifth of a second. */
export const WORLD_FILE = 'assets/world-shapes.json';

let known: WorldShapes | undefined;

/** The world in the Natural Earth projection, whatever the size of the graphic. */
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
/** The least width, in units of the map: a single island needs its sea. */
const LEAST_WIDTH = 260;
/** Height to width, within bounds: a view of the Americas would be too high to be seen whole, but beside its names it may be. */
const SHAPE = { least: 0.45, most: 0.88 };
export const BESIDE_NAMES: typeof SHAPE = { least: 0.45, most: 1.5 };
/** Russia would make a view of Europe one of Siberia: only its west is shown there. */
const REACHES_FAR = 'RU';
/** Within this part of the map's width from an edge, land is close to the date line. */
const EDGE = 1 / 8;
/** A view of more than this part of the map's width may as well be all of it. */
const NEARLY_ALL = 0.85;

export const wholeWorld = (): MapView => ({ x: 0, y: 0, width: MAP_WIDTH, height: worldShapes().height });

/** The view in which some land is seen whole. Of land on both sides of the date line, it shows the side with more. */
export function viewOf(land: readonly LandShape[], { least: flattest, most: highest } = SHAPE): MapView {
  const wanted = onOneSide(land.length > 1 ? land.filter(({ code }) => code !== REACHES_FAR) : land);
  if (wanted.length === 0) return wholeWorld();
  const left = Math.min(...wanted.map(({ box }) => box[0]));
  const top = Math.min(...wanted.map(({ box }) => box[1]));
  const right = Math.max(...wanted.map(({ box }) => box[2]));
  const bottom = Math.max(...wanted.map(({ box }) => box[3]));
  const room = 1 + 2 * MARGIN;
  const height = (bottom - top) * room;
  const width = Math.max((right - left) * room, LEAST_WIDTH, height / highest);
  if (width > MAP_WIDTH * NEARLY_ALL) return wholeWorld();
  return within({
    x: (left + right - width) / 2,
    y: (top + bottom - Math.max(height, width * flattest)) / 2,
    width,
    height: Math.max(height, width * flattest),
  });
}

/** Pixels of a unit of the map: however little height there is, something is drawn; the frame then looks for another width. */
export function scaleIn({ width, height }: Pick<Space, 'width' | 'height'>, view: MapView): number {
  const fit = height === null ? width / view.width : Math.min(width / view.width, height / view.height);
  return Math.max(fit, width / view.width / 2);
}

/** True if some of the land that a view was made for can be seen in it. */
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
