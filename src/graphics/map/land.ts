import type { Placement } from '../../dataset/placement.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { getNameIn, type Language } from '../languages.js';
import { type Absence, getAbsence } from '../timeline-cells.js';
import { type LandShape, worldShapes } from './map-view.js';

/**
 * Kosovo's code is not in ISO 3166, so it has no predecessor there. Before 2008, reports covered it within
 * Serbia, or Serbia and Montenegro.
 */
const PREDECESSORS_WITHOUT_SUCCESSION: Readonly<Record<string, readonly string[]>> = { XK: ['RS', 'CS'] };

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

/**
 * The placement that colours a piece of present-day land: its own, or that of the country it was part of at
 * the time. `undefined` if the report did not cover it.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function getReportedIn(release: ReleaseView, code: string, year: number): Placement | undefined {
  const placement = release.placement(code, year);
  if (placement) return placement;
  const isPlacedEarlier = release.getHistory(code).some((earlier) => earlier.year <= year);
  if (isPlacedEarlier) return undefined;
  const day = release.report(year).published_on;
  return [...getPredecessors(release, code, day), ...(PREDECESSORS_WITHOUT_SUCCESSION[code] ?? [])]
    .map((predecessor) => release.placement(predecessor, year))
    .find((placement) => placement !== undefined);
}

const getPredecessors = (release: ReleaseView, code: string, day: string): string[] =>
  release.tables.country_successions
    .filter(({ successor, happened_on }) => successor === code && day < happened_on)
    .map(({ predecessor }) => predecessor);
