import type { EvidenceGrade } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import { gapsAmong, type KnownGap } from './known-gaps.js';
import { askedYear, inPeriod } from './period.js';
import { type CountriesFilter, countriesAsked, inPlace } from './place-filter.js';
import type { Placement, Release } from './release.js';

export interface PlacementFilter extends CountriesFilter {
  readonly year?: readonly number[] | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly tier?: readonly Tier[] | undefined;
  readonly evidence?: readonly EvidenceGrade[] | undefined;
  readonly disputed?: boolean | undefined;
}

/**
 * By country and year. @throws Problem `unknown-country`, or `invalid-parameter` for a value that the release does
 * not have
 */
export function findPlacements(release: Release, filter: PlacementFilter): readonly Placement[] {
  const years = filter.year && new Set(filter.year.map((year) => askedYear(release, year)));
  const tiers = filter.tier && new Set(filter.tier);
  const evidence = filter.evidence && new Set(filter.evidence);
  const countries = countriesAsked(release, filter);
  const within = inPeriod(filter);
  const isInPlace = inPlace(release, filter);
  return placementsToLookAt(release, filter, countries).filter(
    (placement) =>
      (!countries || countries.has(placement.country.iso2)) &&
      (!years || years.has(placement.year)) &&
      within(placement.year) &&
      isInPlace(placement.country.iso2, placement.year) &&
      (!tiers || tiers.has(placement.tier)) &&
      (!evidence || evidence.has(placement.evidence)) &&
      (filter.disputed === undefined || filter.disputed === placement.disputed),
  );
}

export function gapsBehind(release: Release, filter: PlacementFilter): readonly KnownGap[] {
  const { year: years, from, to, tier: tiers } = filter;
  return gapsAmong(release, {
    years: yearsBetween(release, from, to).filter((year) => !years || years.includes(year)),
    countries: countriesAsked(release, filter),
    tiers,
  });
}

export function yearsBetween(release: Release, from?: number, to?: number): number[] {
  return release.years.filter(inPeriod({ from, to }));
}

/** The narrowest list that holds all that can match, in the order of the whole. */
function placementsToLookAt(
  release: Release,
  filter: PlacementFilter,
  countries: ReadonlySet<string> | undefined,
): readonly Placement[] {
  const [year, ...moreYears] = filter.year ?? [];
  if (year !== undefined && moreYears.length === 0) return release.placementsIn(year);
  if (countries) return [...countries].sort().flatMap((iso2) => release.historyOf(iso2));
  return release.placements;
}
