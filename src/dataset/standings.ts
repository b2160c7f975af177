import type { Status } from '../engine/vocabulary.js';
import { standingOf } from './clock.js';
import type { CountryStanding } from './eligibility.js';
import type { KnownGap } from './known-gaps.js';
import { askedYear } from './period.js';
import { type CountriesFilter, isAsked } from './place-filter.js';
import { gapsBehind } from './placements.js';
import type { Release } from './release.js';

/** Most urgent first. */
const URGENCY: readonly Status[] = [
  'relisting_limit',
  'final_year',
  'waiver_required',
  'clock_running',
  'no_clock',
  'not_on_watch_list',
];

export const STANDING_ORDERS = ['urgency', 'country'] as const;
type StandingOrder = (typeof STANDING_ORDERS)[number];

export interface StandingFilter extends CountriesFilter {
  /** The report from which the clock starts; default: the newest. */
  readonly year?: number | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly sort?: StandingOrder | undefined;
}

/** @throws Problem `invalid-parameter` for a year without a report */
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

/** Gaps that may hide a country on the watch list. */
export const watchListGaps = (
  release: Release,
  { year = release.newestYear, country, region, group }: StandingFilter,
): readonly KnownGap[] => gapsBehind(release, { year: [year], country, region, group, tier: ['2WL'] });

/** Most urgent first, then the longest run, then by country code. */
function byUrgency(a: CountryStanding, b: CountryStanding): number {
  return (
    URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status) ||
    b.run - a.run ||
    (a.country.iso2 < b.country.iso2 ? -1 : 1)
  );
}
