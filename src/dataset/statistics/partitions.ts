import type { PlaceFilter } from '../place-filter.js';
import type { Release } from '../release.js';

/** Into what the world can be divided to count in it. */
export const PARTITIONS = ['region', 'subregion'] as const;
export type Partition = (typeof PARTITIONS)[number];

/** The parts to which a country belongs in the year of a report. */
export function partsOf(
  release: Release,
  partition: Partition,
  _filter: PlaceFilter,
): (iso2: string, year: number) => readonly string[] {
  const byCountry = new Map(release.countries.all.map((country) => [country.iso2, [country[partition]]]));
  return (iso2) => byCountry.get(iso2) ?? [];
}
