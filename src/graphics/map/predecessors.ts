import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';

/**
 * Kosovo's code is not in ISO 3166, which therefore knows no predecessor of it; before 2008 the reports had
 * it in Serbia, or Serbia and Montenegro.
 */
const BEFORE_ITS_CODE: Readonly<Record<string, readonly string[]>> = { XK: ['RS', 'CS'] };

/**
 * The placement with which a piece of today's land is drawn: its own in that report, or that of the
 * country which it was a part of then. `undefined`: the report did not cover it.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function reportedIn(release: Release, code: string, year: number): Placement | undefined {
  const own = release.placement(code, year);
  if (own) return own;
  const day = release.report(year).published_on;
  const wholes = [...wholesOf(release, code, day), ...(BEFORE_ITS_CODE[code] ?? [])];
  const hadNoPlacementYet = release.historyOf(code).every((placement) => placement.year > year);
  if (!hadNoPlacementYet) return undefined;
  return wholes.map((whole) => release.placement(whole, year)).find((placement) => placement !== undefined);
}

const wholesOf = (release: Release, code: string, day: string): string[] =>
  release.tables.country_successions
    .filter(({ successor, happened_on }) => successor === code && day < happened_on)
    .map(({ predecessor }) => predecessor);
