import { type GeoContext, geoNaturalEarth1, geoNaturalEarth1Raw, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { type LandShape, MAP_WIDTH, type WorldShapes } from '../../src/graphics/map/map-view.js';
import { PathWriter } from './path-writer.js';
import { type Land, worldLand } from './world-atlas.js';

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

export function projectedWorld(): WorldShapes {
  const [, top] = onMap(0, NORTHERNMOST, 0);
  const [, bottom] = onMap(0, SOUTHERNMOST, top);
  const points = Object.entries(POINTS).map(([code, [longitude, latitude]]): LandShape => {
    const [x, y] = onMap(longitude, latitude, top);
    const place = [tenth(x), tenth(y)] as const;
    return { code, path: '', x: place[0], y: place[1], extent: 0, box: [...place, ...place] };
  });
  return { land: [...worldLand().map((land) => shapeOf(land, top)), ...points], height: tenth(bottom) };
}

/** In units of the map, some four degrees: islands further from a country are far from it, as Svalbard and Hawaii are. */
const NEAR = 44;

/** Finer than any pixel of a map, and the same on every machine. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

function onMap(longitude: number, latitude: number, top: number): [x: number, y: number] {
  const [x, y] = geoNaturalEarth1Raw(longitude * RADIANS, latitude * RADIANS);
  return [MAP_WIDTH / 2 + x * SCALE, -y * SCALE - top];
}

function shapeOf({ code, shape }: Land, top: number): LandShape {
  const writer = new PathWriter();
  if (crossesAntimeridian(shape)) drawCut(shape, top, writer);
  else drawWhole(shape, top, writer);
  const { x, y, extent } = writer.largest;
  const box = writer.boxWithin(NEAR);
  return { code, path: writer.path, x: tenth(x), y: tenth(y), extent: tenth(extent), box };
}

const crossesAntimeridian = ({ coordinates }: MultiPolygon): boolean =>
  coordinates
    .flat()
    .some((ring) =>
      ring.some(
        ([longitude = 0], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > HALF_TURN,
      ),
    );

/** d3-geo cuts at the map's edge. */
function drawCut(shape: MultiPolygon, top: number, writer: PathWriter): void {
  const projection = geoNaturalEarth1()
    .scale(SCALE)
    .translate([MAP_WIDTH / 2, -top])
    .precision(NO_RESAMPLING);
  // A path is drawn with these three methods of a canvas and no other.
  geoPath(projection, writer as unknown as GeoContext)(shape);
}

/** The bare formula of the projection takes a tenth of the time. */
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
