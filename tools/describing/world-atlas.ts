import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon as PolygonShape, Position } from 'geojson';
import { iso31661 } from 'iso-3166';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Multi, Polygon, Topology } from 'topojson-specification';
import { groupBy } from '../../src/domain/group-by.js';

const require = createRequire(import.meta.url);

const alpha2ByNumber = (): ReadonlyMap<string, string> =>
  new Map(iso31661.map(({ alpha2, numeric }) => [numeric, alpha2]));

type Outline = (Multi | Polygon) & { readonly id?: string; readonly properties: { readonly name: string } };
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** By Natural Earth's name: outlined apart, or with another country, and a part of a country to the report. */
const REPORTED_WITH: Readonly<Record<string, string>> = { Somaliland: 'SO', 'N. Cyprus': 'CY' };
const NAMED: Readonly<Record<string, string>> = { Kosovo: 'XK' };
/** Crimea is a ring of its own in Natural Earth's outline of Russia; the report has it in Ukraine. */
const CRIMEA = { drawnWith: 'RU', reportedWith: 'UA', inside: [34.2, 45.2], widest: 6 } as const;
/**
 * Western Sahara is apart from Morocco, all of it: Natural Earth gives Morocco what it holds. Its northern border is a parallel,
 * in degrees.
 */
const WESTERN_SAHARA = { code: 'EH', heldBy: 'MA', northTo: 27.6667 } as const;
/** No report speaks of it, and it takes a third of the map. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Antarctica']);

/** ISO 3166-1 alpha-2, or Natural Earth's name where it has no code. */
export interface Land {
  readonly code: string;
  readonly shape: MultiPolygon;
}

export function worldLand(): readonly Land[] {
  const atlas: Atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const alpha2 = alpha2ByNumber();
  const outlines = atlas.objects.countries.geometries as Outline[];
  const pieces = outlines
    .filter(({ properties }) => !LEFT_OUT.has(properties.name))
    .flatMap((outline) => piecesOf(atlas, outline, codeOf(outline, alpha2)));
  const { code, heldBy, northTo } = WESTERN_SAHARA;
  const both = shapeOf(
    atlas,
    pieces.filter((piece) => piece.code === heldBy || piece.code === code).map(({ outline }) => outline),
  );
  return [...groupBy(pieces, (piece) => piece.code)].map(([of, parts]) => ({
    code: of,
    shape:
      of === heldBy || of === code
        ? beyondParallel(both, northTo, of === heldBy ? 1 : -1)
        : shapeOf(
            atlas,
            parts.map(({ outline }) => outline),
          ),
  }));
}

/** What of a shape lies north (1) or south (-1) of a parallel, by the clipping of Sutherland and Hodgman. */
function beyondParallel({ coordinates }: MultiPolygon, latitude: number, side: 1 | -1): MultiPolygon {
  const isIn = (at: Position) => ((at[1] ?? 0) - latitude) * side >= 0;
  const clipped = (ring: readonly Position[]): Position[] =>
    ring.flatMap((to, index) => {
      const from = ring.at(index - 1) ?? to;
      const part = (latitude - (from[1] ?? 0)) / ((to[1] ?? 0) - (from[1] ?? 0));
      const crossing = [(from[0] ?? 0) + part * ((to[0] ?? 0) - (from[0] ?? 0)), latitude];
      return [...(isIn(from) === isIn(to) ? [] : [crossing]), ...(isIn(to) ? [to] : [])];
    });
  const closed = (ring: readonly Position[]) => (ring[0] ? [...ring, ring[0]] : []);
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      // The last point is the first again.
      .map((polygon) =>
        polygon.map((ring) => closed(clipped(ring.slice(0, -1)))).filter(({ length }) => length > 3),
      )
      .filter(({ length }) => length > 0),
  };
}

function shapeOf(atlas: Atlas, outlines: (Multi | Polygon)[]): MultiPolygon {
  const [only] = outlines;
  if (!only || outlines.length > 1) return merge(atlas, outlines);
  if (only.type === 'MultiPolygon') return feature(atlas, only).geometry as MultiPolygon;
  return { type: 'MultiPolygon', coordinates: [(feature(atlas, only).geometry as PolygonShape).coordinates] };
}

interface Piece {
  readonly code: string;
  readonly outline: Multi | Polygon;
}

function piecesOf(atlas: Atlas, outline: Outline, code: string): Piece[] {
  if (code !== CRIMEA.drawnWith || outline.type !== 'MultiPolygon') return [{ code, outline }];
  const isCrimea = outline.arcs.map((arcs) => {
    const polygon = feature(atlas, { type: 'Polygon', arcs }).geometry as PolygonShape;
    return isSmallAround(polygon, CRIMEA.inside);
  });
  const only = (wanted: boolean): Multi => ({
    type: 'MultiPolygon',
    arcs: outline.arcs.filter((_, index) => isCrimea[index] === wanted),
  });
  return [
    { code, outline: only(false) },
    { code: CRIMEA.reportedWith, outline: only(true) },
  ];
}

function isSmallAround({ coordinates }: PolygonShape, place: readonly [number, number]): boolean {
  return [0, 1].every((axis) => {
    const along = (coordinates[0] ?? []).map((position) => position[axis] ?? 0);
    const [least, most, at] = [Math.min(...along), Math.max(...along), place[axis] ?? 0];
    return least < at && at < most && most - least < CRIMEA.widest;
  });
}

function codeOf({ id, properties: { name } }: Outline, alpha2: ReadonlyMap<string, string>): string {
  return REPORTED_WITH[name] ?? NAMED[name] ?? (id === undefined ? undefined : alpha2.get(id)) ?? name;
}
