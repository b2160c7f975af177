import { findGroups, membersIn } from '../groups.js';
import type { PlaceFilter } from '../place-filter.js';
import type { Release } from '../release.js';

export const PARTITIONS = ['region', 'subregion', 'group'] as const;
export type Partition = (typeof PARTITIONS)[number];

/** The parts to which a country belongs in the year of a report: of groups, all of which it is a member. */
export function partsOf(
  release: Release,
  partition: Partition,
  { membership }: PlaceFilter,
): (iso2: string, year: number) => readonly string[] {
  if (partition === 'group') {
    const ids = findGroups(release).map(({ id }) => id);
    return (iso2, year) => ids.filter((id) => membersIn(release, id, year, membership).has(iso2));
  }
  const byCountry = new Map(release.countries.all.map((country) => [country.iso2, [country[partition]]]));
  return (iso2) => byCountry.get(iso2) ?? [];
}
