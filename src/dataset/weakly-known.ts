import { isWeak } from '../domain/evidence.js';
import type { Release } from './release.js';
import { findWaivers } from './waivers.js';

/**
 * Codes of the countries whose move in a report, or whose waiver, one source at most bears out, or an equal one denies.
 * @param year of the report
 */
export function weaklyKnownIn(release: Release, year: number): ReadonlySet<string> {
  const sides = release.years.filter((each) => each === year || each === year - 1);
  const waivers = findWaivers(release, { year: [year] });
  const weak = [
    ...sides.flatMap((each) => release.placementsIn(each)).filter(isWeak),
    ...waivers.filter(({ evidence }) => isWeak({ evidence, disputed: false })),
  ];
  return new Set(weak.map(({ country }) => country.iso2));
}
