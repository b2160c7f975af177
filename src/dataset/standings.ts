import { STATUSES, type Status } from '../engine/vocabulary.js';
import { clocksUnder } from './assumed-law.js';
import { getStanding } from './clock.js';
import type { CountryStanding } from './country-clock.js';
import type { KnownGap } from './known-gaps.js';
import { requestedYear } from './period.js';
import { type CountriesFilter, countryPredicate } from './place-filter.js';
import { findGapsBehind } from './placements.js';
import type { Release } from './release.js';

export interface StandingFilter extends CountriesFilter {
  /** The report from which the clock starts; default: the newest. */
  readonly year?: number | undefined;
  readonly status?: readonly Status[] | undefined;
  /** A rule to assume for every report from the first counted one on. */
  readonly assumedRule?: string | undefined;
}

/** The most urgent first. @throws `invalid-argument` for a year without a report */
export function watchListStandings(
  release: Release,
  filter: StandingFilter = {},
): readonly CountryStanding[] {
  const year = filter.year ?? release.newestYear;
  requestedYear(release, year);
  const wanted = countryPredicate(release, filter);
  const clocks = filter.assumedRule === undefined ? undefined : clocksUnder(release, filter.assumedRule);
  return release
    .placementsIn(year)
    .filter(({ tier, country }) => tier === '2WL' && wanted(country.iso2, year))
    .map(({ country }) => ({
      country,
      ...(clocks?.getStanding(country.iso2, year) ?? getStanding(release, country.iso2, year)),
    }))
    .filter(({ status }) => !filter.status || filter.status.includes(status))
    .sort(byUrgency);
}

/** Gaps that may hide a country on the watch list. */
export const watchListGaps = (
  release: Release,
  { year = release.newestYear, country, region, group }: StandingFilter,
): readonly KnownGap[] => findGapsBehind(release, { year: [year], country, region, group, tier: ['2WL'] });

/** Most urgent first, then the longest run, then by country code. */
function byUrgency(a: CountryStanding, b: CountryStanding): number {
  return (
    STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status) ||
    b.run - a.run ||
    (a.country.iso2 < b.country.iso2 ? -1 : 1)
  );
}
