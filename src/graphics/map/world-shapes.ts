import { readFileSync } from 'node:fs';
import { projectFile } from '../../paths.js';

export interface LandShape {
  /** ISO 3166-1 alpha-2, or Natural Earth's name where it has no code. */
  readonly code: string;
  readonly path: string;
  /** Position of its marker: the middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** Extent of its largest part, in units of the map. */
  readonly extent: number;
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
