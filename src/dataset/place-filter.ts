import { liesIn } from './countries.js';
import { regionNamed } from './placement-filter.js';
import type { Release } from './release.js';

/** Which part of the world is wanted; what is left out does not narrow. */
export interface PlaceFilter {
  /** A region, sub-region or intermediate region of UN M49, by its name in any case. */
  readonly region?: string | undefined;
}

/**
 * Whether a country belongs to the part of the world that is asked for, in the year of a report.
 * @throws Problem `invalid-parameter` for a name that the release does not have
 */
export function inPlace(release: Release, { region }: PlaceFilter): (iso2: string, year: number) => boolean {
  if (region === undefined) return () => true;
  const name = regionNamed(release, region);
  const within = new Set(release.countriesWhere((country) => liesIn(country, name)).map(({ iso2 }) => iso2));
  return (iso2) => within.has(iso2);
}
