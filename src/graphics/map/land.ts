import type { Placement } from '../../dataset/placement.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { getNameIn, type Language } from '../languages.js';
import { type Absence, getAbsence } from '../timeline-cells.js';
import { type LandShape, worldShapes } from './map-view.js';
import { getReportedIn } from './predecessors.js';

export interface PlacedLand extends LandShape {
  readonly placement: Placement;
  readonly isIncluded: boolean;
}

export interface BareLand extends LandShape {
  readonly absence: Absence;
  readonly isIncluded: boolean;
  /** `null` for land that is no country of the dataset. */
  readonly name: string | null;
}

/** All land of the map, split by whether the report placed it. */
export function getLand(
  release: ReleaseView,
  year: number,
  isIncluded: (iso2: string, year: number) => boolean,
  language: Language,
): { placed: readonly PlacedLand[]; bare: readonly BareLand[] } {
  const { land } = worldShapes();
  const placed = land.flatMap((shape): PlacedLand[] => {
    const placement = release.countries.get(shape.code) && getReportedIn(release, shape.code, year);
    return placement
      ? [
          {
            ...shape,
            placement,
            isIncluded: isIncluded(placement.country.iso2, year),
          },
        ]
      : [];
  });
  const codes = new Set(placed.map(({ code }) => code));
  const bare = land
    .filter(({ code }) => !codes.has(code))
    .map((shape): BareLand => {
      const country = release.countries.get(shape.code);
      // Whether land outside the dataset belongs to the region is unknown, but no report covers it either
      // way.
      return country
        ? {
            ...shape,
            absence: getAbsence(release, shape.code, year),
            isIncluded: isIncluded(shape.code, year),
            name: getNameIn(language, country),
          }
        : { ...shape, absence: 'not_covered', isIncluded: true, name: null };
    });
  return { placed, bare };
}
