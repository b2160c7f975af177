import { z } from 'zod';
import { invalidArgument } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { fraction, reportYear } from '../domain/fields.js';
import { compareCells } from '../domain/order.js';
import { TIERS, Tier } from '../domain/tier.js';
import type { COUNT_DIMENSION } from '../domain/vocabulary/facts.js';
import { CountryRef, toRef } from './countries.js';
import { findGroups, listMembers } from './groups.js';
import { requestedPeriod, type YearsFilter } from './period.js';
import { type CountriesFilter, countryPredicate } from './place-filter.js';
import type { Release } from './release.js';
import { rounded } from './share.js';

const PARTITIONS = ['region', 'subregion', 'country', 'group'] as const;
type Partition = (typeof PARTITIONS)[number];

/** The regions or groups that a country belongs to in a report's year; a country can be in several groups. */
function getParts(release: Release, partition: Partition): (iso2: string, year: number) => readonly string[] {
  if (partition === 'group') {
    const ids = findGroups(release).map(({ id }) => id);
    return (iso2, year) => ids.filter((id) => listMembers(release, id, year).has(iso2));
  }
  if (partition === 'country') return (iso2) => [iso2];
  const byCountry = new Map(release.countries.all.map((country) => [country.iso2, [country[partition]]]));
  return (iso2) => byCountry.get(iso2) ?? [];
}

type CountDimension = (typeof COUNT_DIMENSION.values)[number];

interface CountFilter extends YearsFilter, CountriesFilter {
  /** Default: year and tier. */
  readonly by?: readonly CountDimension[] | undefined;
  /** Tiers to return; shares are still relative to all tiers. */
  readonly tier?: readonly Tier[] | undefined;
}

export const PlacementCount = z
  .object({
    country: CountryRef.nullable().describe('Country or territory; null unless counted by country'),
    year: reportYear.nullable().describe('Year of the report; null unless counted by year'),
    part: z.string().nullable().describe('Region, or identifier of a group; null unless counted by one'),
    tier: Tier.nullable().describe('Placement; null unless counted by tier'),
    placements: z.int().describe('Number of placements'),
    share: fraction
      .nullable()
      .describe('Share of the placements of the same year and region or group, 0 to 1; null without tier'),
  })
  .meta({ id: 'PlacementCount', description: 'A number of placements' });

export type PlacementCount = Fact<typeof PlacementCount>;

const USUAL: readonly CountDimension[] = ['year', 'tier'];

/**
 * Counts placements. Every tier of a year and region or group with any placement gets a row, 0 if empty.
 * @throws `invalid-argument` for unknown names or years, or two partitions
 */
export function countPlacements(release: Release, filter: CountFilter = {}): readonly PlacementCount[] {
  const { by = USUAL } = filter;
  assertOnePartition(by);
  const years = new Set(requestedPeriod(release, filter));
  const within = countryPredicate(release, filter);
  const partition = by.find((each): each is Partition => (PARTITIONS as readonly string[]).includes(each));
  const parts = partition === undefined ? () => [null] : getParts(release, partition);
  const cells = new Map<string, { year: number | null; part: string | null; tiers: Map<Tier, number> }>();
  for (const { country, year, tier } of release.placements) {
    if (!years.has(year) || !within(country.iso2, year)) continue;
    for (const part of parts(country.iso2, year)) {
      const key = `${by.includes('year') ? year : ''}|${part ?? ''}`;
      const cell = cells.get(key) ?? { year: by.includes('year') ? year : null, part, tiers: new Map() };
      cell.tiers.set(tier, (cell.tiers.get(tier) ?? 0) + 1);
      cells.set(key, cell);
    }
  }
  return [...cells]
    .sort(([, a], [, b]) => (a.year ?? 0) - (b.year ?? 0) || compareCells(a.part ?? '', b.part ?? ''))
    .flatMap(([, { year, part: key, tiers }]): PlacementCount[] => {
      const country = partition === 'country' && key !== null ? toRef(release.countries.find(key)) : null;
      const part = country === null ? key : null;
      const sumUp = (wanted: readonly Tier[]) =>
        wanted.reduce((sum, tier) => sum + (tiers.get(tier) ?? 0), 0);
      const wanted = TIERS.filter((tier) => filter.tier?.includes(tier) ?? true);
      if (!by.includes('tier'))
        return [{ country, year, part, tier: null, placements: sumUp(wanted), share: null }];
      // A tier that did not exist yet is not an empty tier.
      const hadWatchList = year === null || release.getRule(year).has_watch_list;
      return wanted
        .filter((tier) => tier !== '2WL' || hadWatchList)
        .map((tier) => {
          const onTier = sumUp([tier]);
          return { country, year, part, tier, placements: onTier, share: rounded(onTier / sumUp(TIERS)) };
        });
    });
}

function assertOnePartition(by: readonly CountDimension[]): void {
  const found = PARTITIONS.filter((each) => by.includes(each));
  if (found.length < 2) return;
  const message = `has ${found.join(' and ')}; count by one of them`;
  throw invalidArgument('by', message, { value: by.join(',') });
}
