import type { EvidenceGrade } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import { type KnownGap, selectGaps } from './known-gaps.js';
import { isInPeriod, type YearsFilter, yearPredicate } from './period.js';
import { type CountriesFilter, placePredicate, requestedCountries } from './place-filter.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

export interface PlacementFilter extends YearsFilter, CountriesFilter {
  readonly tier?: readonly Tier[] | undefined;
  readonly evidence?: readonly EvidenceGrade[] | undefined;
  readonly disputed?: boolean | undefined;
}

/**
 * By country and year.
 * @example findPlacements(release, { group: 'asean', year: [2025], tier: ['3'] }) // Cambodia, Laos, Myanmar
 * @throws `invalid-argument` for a value that the release does not have
 */
export function findPlacements(release: Release, filter: PlacementFilter): readonly Placement[] {
  const { tier: tiers, evidence: grades, disputed } = filter;
  const isInYears = yearPredicate(release, filter);
  const countries = requestedCountries(release, filter);
  const isInPlace = placePredicate(release, filter);
  return candidatePlacements(release, filter, countries).filter(
    (placement) =>
      (countries?.has(placement.country.iso2) ?? true) &&
      isInYears(placement.year) &&
      isInPlace(placement.country.iso2, placement.year) &&
      (tiers?.includes(placement.tier) ?? true) &&
      (grades?.includes(placement.evidence) ?? true) &&
      (disputed ?? placement.disputed) === placement.disputed,
  );
}

/**
 * Gaps that may hide a matching placement.
 * @example findGapsBehind(release, { country: ['TN'], year: [2004] }) // Tunisia was not found in that report
 * @throws as {@link findPlacements}
 */
export function findGapsBehind(release: Release, filter: PlacementFilter): readonly KnownGap[] {
  const { year: years, from, to, tier: tiers } = filter;
  return selectGaps(release, {
    years: getYearsBetween(release, from, to).filter((year) => !years || years.includes(year)),
    countries: requestedCountries(release, filter),
    tiers,
  });
}

/**
 * Years of the reports in a period.
 * @throws as {@link isInPeriod}
 */
export function getYearsBetween(release: Release, from?: number, to?: number): number[] {
  return release.years.filter(isInPeriod(release, { from, to }));
}

/** The smallest precomputed list that contains all matches, in overall order. */
function candidatePlacements(
  release: Release,
  filter: PlacementFilter,
  countries: ReadonlySet<string> | undefined,
): readonly Placement[] {
  const [year, ...moreYears] = filter.year ?? [];
  if (year !== undefined && moreYears.length === 0) return release.placementsIn(year);
  if (countries) return [...countries].sort().flatMap((iso2) => release.getHistory(iso2));
  return release.placements;
}
