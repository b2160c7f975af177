import { isWeak } from '../domain/evidence.js';
import type { Release } from './release.js';
import { findWaivers } from './waivers.js';

/**
 * Codes of countries whose change in a report, or whose waiver, is low-confidence.
 * @param year of the report
 */
export function findWeaklyKnown(release: Release, year: number): ReadonlySet<string> {
  const sides = release.years.filter((each) => each === year || each === year - 1);
  const waivers = findWaivers(release, { year: [year] });
  const weak = [
    ...sides.flatMap((each) => release.placementsIn(each)).filter(isWeak),
    ...waivers.filter(({ evidence }) => isWeak({ evidence, disputed: false })),
  ];
  return new Set(weak.map(({ country }) => country.iso2));
}
