import type { Placement, Release } from '../../dataset/release.js';
import { nameIn } from '../country-names.js';
import type { PictureOptions } from '../picture.js';
import { reportedIn } from '../reported-in.js';
import { type Absence, absenceOf } from '../timeline-cells.js';
import { type Weakness, weaknessOf } from '../weak-evidence.js';
import { type LandShape, worldShapes } from './world-shapes.js';

/** A piece of land with the placement that it is drawn with. */
export interface PlacedLand extends LandShape {
  readonly placement: Placement;
  readonly weakness: Weakness | null;
  readonly isMeant: boolean;
}

/** A piece of land without a placement, and why there is none. */
export interface BareLand extends LandShape {
  readonly absence: Absence;
  /** `null` for land that the dataset has no country for. */
  readonly name: string | null;
}

/** All land of the map as a report placed it, or did not. */
export function landOf(
  release: Release,
  year: number,
  isMeant: (iso2: string, year: number) => boolean,
  { marks, names }: PictureOptions,
): { placed: readonly PlacedLand[]; bare: readonly BareLand[] } {
  const { land } = worldShapes();
  const placed = land.flatMap((shape): PlacedLand[] => {
    const placement = release.countries.get(shape.code) && reportedIn(release, shape.code, year);
    return placement
      ? [
          {
            ...shape,
            placement,
            weakness: marks === true ? weaknessOf(placement) : null,
            isMeant: isMeant(placement.country.iso2, year),
          },
        ]
      : [];
  });
  const codes = new Set(placed.map(({ code }) => code));
  const bare = land
    .filter(({ code }) => !codes.has(code))
    .map((shape): BareLand => {
      const country = release.countries.get(shape.code);
      return country
        ? { ...shape, absence: absenceOf(release, shape.code, year), name: nameIn(names, country) }
        : { ...shape, absence: 'not_covered', name: null };
    });
  return { placed, bare };
}
