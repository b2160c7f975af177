import type { Placement } from '../../dataset/placement.js';
import type { ReleaseView } from '../../dataset/release-view.js';

/**
 * Kosovo's code is not in ISO 3166, so it has no predecessor there. Before 2008, reports covered it within
 * Serbia, or Serbia and Montenegro.
 */
const BEFORE_ITS_CODE: Readonly<Record<string, readonly string[]>> = { XK: ['RS', 'CS'] };

/**
 * The placement that colours a piece of present-day land: its own, or that of the country it was part of at
 * the time. `undefined` if the report did not cover it.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function getReportedIn(release: ReleaseView, code: string, year: number): Placement | undefined {
  const own = release.placement(code, year);
  if (own) return own;
  const day = release.report(year).published_on;
  const wholes = [...getWholes(release, code, day), ...(BEFORE_ITS_CODE[code] ?? [])];
  const hadNoPlacementYet = release.getHistory(code).every((placement) => placement.year > year);
  if (!hadNoPlacementYet) return undefined;
  return wholes.map((whole) => release.placement(whole, year)).find((placement) => placement !== undefined);
}

const getWholes = (release: ReleaseView, code: string, day: string): string[] =>
  release.tables.country_successions
    .filter(({ successor, happened_on }) => successor === code && day < happened_on)
    .map(({ predecessor }) => predecessor);
