import { z } from 'zod';
import type { EvidenceGrade } from '../domain/evidence.js';
import { onDemand, type Whole } from '../domain/parameters.js';
import type { Fact, Tier } from '../domain/tier.js';
import { Eligibility, Standing, Trace } from '../engine/eligibility.js';
import { assess } from '../engine/explain.js';
import type { Status } from '../engine/vocabulary.js';
import { clockHistoryOf, consideredGaps, gapsConsidered, standingOf, tenseAfter } from './clock.js';
import { CountryRef, refOf } from './countries.js';
import { gapsAmong, type KnownGap } from './known-gaps.js';
import { askedYear, inPeriod, type YearsFilter, yearsAsked } from './period.js';
import { type CountriesFilter, countriesAsked, inPlace, isAsked } from './place-filter.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

export interface PlacementFilter extends YearsFilter, CountriesFilter {
  readonly tier?: readonly Tier[] | undefined;
  readonly evidence?: readonly EvidenceGrade[] | undefined;
  readonly disputed?: boolean | undefined;
}

/**
 * By country and year. @throws Problem `unknown-country`, or `invalid-parameter` for a value that the release does
 * not have
 */
export function findPlacements(release: Release, filter: PlacementFilter): readonly Placement[] {
  const { tier: tiers, evidence: grades, disputed } = filter;
  const within = yearsAsked(release, filter);
  const countries = countriesAsked(release, filter);
  const isInPlace = inPlace(release, filter);
  return placementsToLookAt(release, filter, countries).filter(
    (placement) =>
      (countries?.has(placement.country.iso2) ?? true) &&
      within(placement.year) &&
      isInPlace(placement.country.iso2, placement.year) &&
      (tiers?.includes(placement.tier) ?? true) &&
      (grades?.includes(placement.evidence) ?? true) &&
      (disputed ?? placement.disputed) === placement.disputed,
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
  return release.years.filter(inPeriod(release, { from, to }));
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

export const CountryStanding = z
  .object({ country: CountryRef, ...Standing.shape })
  .meta({ id: 'Standing', description: 'Where a country stands after a report, without the reasons' });

export type CountryStanding = Fact<typeof CountryStanding>;

export const CountryEligibility = z.object({
  country: CountryRef,
  ...Eligibility.shape,
  trace: onDemand('trace', Trace),
  knownGaps: consideredGaps,
});

export type CountryEligibility = Whole<Fact<typeof CountryEligibility>>;

/** Statuses from the most urgent: it has run out of everything. */
const URGENCY: readonly Status[] = [
  'relisting_limit',
  'final_year',
  'waiver_required',
  'clock_running',
  'no_clock',
  'not_on_watch_list',
];

export const STANDING_ORDERS = ['urgency', 'country'] as const;
export type StandingOrder = (typeof STANDING_ORDERS)[number];

/** @throws Problem `unknown-country`, or `invalid-parameter` for a year without a report */
export function eligibilityOf(
  release: Release,
  codeOrName: string,
  year = release.newestYear,
): CountryEligibility {
  const country = release.countries.find(codeOrName);
  askedYear(release, year);
  const history = clockHistoryOf(release, country.iso2);
  return {
    country: refOf(country),
    ...assess(history, year, tenseAfter(release, year)),
    knownGaps: gapsConsidered(release, country.iso2, { history, year }),
  };
}

export interface StandingFilter extends CountriesFilter {
  /** The report from which the clock looks ahead; without it, the newest. */
  readonly year?: number | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly sort?: StandingOrder | undefined;
}

/** @throws Problem `unknown-country`, or `invalid-parameter` for a year without a report */
export function watchListStandings(
  release: Release,
  filter: StandingFilter = {},
): readonly CountryStanding[] {
  const year = filter.year ?? release.newestYear;
  askedYear(release, year);
  const wanted = isAsked(release, filter);
  const found = release
    .placementsIn(year)
    .filter(({ tier, country }) => tier === '2WL' && wanted(country.iso2, year))
    .map(({ country }) => ({ country, ...standingOf(release, country.iso2, year) }))
    .filter(({ status }) => !filter.status || filter.status.includes(status));
  return filter.sort === 'country' ? found : found.sort(byUrgency);
}

export const watchListGaps = (
  release: Release,
  { year = release.newestYear, country, region, group, membership }: StandingFilter,
): readonly KnownGap[] =>
  gapsBehind(release, { year: [year], country, region, group, membership, tier: ['2WL'] });

/** The most urgent first; among equals the longest run, then the country's code. */
function byUrgency(a: CountryStanding, b: CountryStanding): number {
  return (
    URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status) ||
    b.run - a.run ||
    (a.country.iso2 < b.country.iso2 ? -1 : 1)
  );
}
