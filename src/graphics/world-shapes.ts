import { type GeoContext, geoNaturalEarth1, geoNaturalEarth1Raw, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { PathWriter } from './path-writer.js';
import { type Land, worldLand } from './world-atlas.js';

/** A piece of land on the map. */
export interface LandShape {
  /** ISO 3166-1 alpha-2, or Natural Earth's name where it has no code. */
  readonly code: string;
  /** SVG path in units of the map. */
  readonly path: string;
  /** Where a marker stands for it: the middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** Extent of its largest part, in units of the map. */
  readonly extent: number;
}

/** Width of the map in its own units, fine enough for the widest graphic; drawings scale it down. */
export const MAP_WIDTH = 4_000;

/** Places that the outlines lack: too small at their scale, or gone. Longitude and latitude. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  TV: [179.2, -8.52],
  BQ: [-68.27, 12.18],
};

/** The map ends where the land that is drawn does: north of Greenland, south of the Americas. */
const NORTHERNMOST = 83.7;
const SOUTHERNMOST = -56.2;
const HALF_TURN = 180;
/** The outlines are fine enough without points between their points. */
const NO_RESAMPLING = 0;
const RADIANS = Math.PI / 180;
/** Units of the map for one of the projection, in which the equator has this half-width. */
const SCALE = MAP_WIDTH / 2 / geoNaturalEarth1Raw(Math.PI, 0)[0];

interface WorldShapes {
  readonly land: readonly LandShape[];
  readonly height: number;
}

let known: WorldShapes | undefined;

/** The world in the Natural Earth projection; worked out once, whatever the size of the graphic. */
export function worldShapes(): WorldShapes {
  known ??= project();
  return known;
}

function project(): WorldShapes {
  const [, top] = onMap(0, NORTHERNMOST, 0);
  const [, bottom] = onMap(0, SOUTHERNMOST, top);
  const points = Object.entries(POINTS).map(([code, [longitude, latitude]]): LandShape => {
    const [x, y] = onMap(longitude, latitude, top);
    return { code, path: '', x, y, extent: 0 };
  });
  return { land: [...worldLand().map((land) => shapeOf(land, top)), ...points], height: bottom };
}

/** A place in units of the map. */
function onMap(longitude: number, latitude: number, top: number): [x: number, y: number] {
  const [x, y] = geoNaturalEarth1Raw(longitude * RADIANS, latitude * RADIANS);
  return [MAP_WIDTH / 2 + x * SCALE, -y * SCALE - top];
}

function shapeOf({ code, shape }: Land, top: number): LandShape {
  const writer = new PathWriter();
  if (crossesAntimeridian(shape)) drawCut(shape, top, writer);
  else drawWhole(shape, top, writer);
  return { code, path: writer.path, ...writer.largest };
}

const crossesAntimeridian = ({ coordinates }: MultiPolygon): boolean =>
  coordinates
    .flat()
    .some((ring) =>
      ring.some(
        ([longitude = 0], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > HALF_TURN,
      ),
    );

/** Draws a shape that lies on both sides of the map's edge: d3-geo cuts it there. */
function drawCut(shape: MultiPolygon, top: number, writer: PathWriter): void {
  const projection = geoNaturalEarth1()
    .scale(SCALE)
    .translate([MAP_WIDTH / 2, -top])
    .precision(NO_RESAMPLING);
  // A path is drawn with these three methods of a canvas and no other.
  geoPath(projection, writer as unknown as GeoContext)(shape);
}

/** Draws any other shape by the bare formula of the projection, which takes a tenth of the time. */
function drawWhole({ coordinates }: MultiPolygon, top: number, writer: PathWriter): void {
  for (const ring of coordinates.flat()) {
    // The last point is the first again.
    for (let index = 0; index < ring.length - 1; index++) {
      const [x, y] = onMap(ring[index]?.[0] ?? 0, ring[index]?.[1] ?? 0, top);
      if (index === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    }
    writer.closePath();
  }
}
