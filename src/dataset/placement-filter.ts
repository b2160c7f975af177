import type { EvidenceGrade } from '../domain/evidence.js';
import { normalizeName } from '../domain/names.js';
import { Problem } from '../domain/problem.js';
import type { Tier } from '../domain/tier.js';
import { gapsAmong, type KnownGap } from './known-gaps.js';
import { askedYear, inPeriod } from './period.js';
import type { Placement, Release } from './release.js';

/** Which placements are wanted; what is left out does not narrow. */
export interface PlacementFilter {
  /** Codes or names of countries. */
  readonly countries?: readonly string[] | undefined;
  readonly years?: readonly number[] | undefined;
  /** First and last report year, both included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly tiers?: readonly Tier[] | undefined;
  /** A region, sub-region or intermediate region of UN M49. */
  readonly region?: string | undefined;
  readonly evidence?: readonly EvidenceGrade[] | undefined;
  /** Only those that are disputed, or only those that are not. */
  readonly disputed?: boolean | undefined;
}

/**
 * The placements that a filter lets through, by country and year.
 * @throws Problem `unknown-country`, or `invalid-parameter` for a value that the release does not have
 */
export function findPlacements(release: Release, filter: PlacementFilter): readonly Placement[] {
  const years = filter.years && new Set(filter.years.map((year) => askedYear(release, year)));
  const tiers = filter.tiers && new Set(filter.tiers);
  const evidence = filter.evidence && new Set(filter.evidence);
  const countries = countriesOf(release, filter);
  const within = inPeriod(filter);
  return placementsToLookAt(release, filter, countries).filter(
    (placement) =>
      (!countries || countries.has(placement.country.iso2)) &&
      (!years || years.has(placement.year)) &&
      within(placement.year) &&
      (!tiers || tiers.has(placement.tier)) &&
      (!evidence || evidence.has(placement.evidence)) &&
      (filter.disputed === undefined || filter.disputed === placement.disputed),
  );
}

/** What cannot be known of the placements that a filter asks for. */
export function gapsBehind(release: Release, filter: PlacementFilter): readonly KnownGap[] {
  const { years, from, to, tiers } = filter;
  return gapsAmong(release, {
    years: yearsBetween(release, from, to).filter((year) => !years || years.includes(year)),
    countries: countriesOf(release, filter),
    tiers,
  });
}

/** The report years between two years, both included. */
export function yearsBetween(release: Release, from?: number, to?: number): number[] {
  return release.years.filter(inPeriod({ from, to }));
}

/** The narrowest list that holds all that can match, in the order of the whole. */
function placementsToLookAt(
  release: Release,
  filter: PlacementFilter,
  countries: ReadonlySet<string> | undefined,
): readonly Placement[] {
  const [year, ...moreYears] = filter.years ?? [];
  if (year !== undefined && moreYears.length === 0) return release.placementsIn(year);
  if (countries) return [...countries].sort().flatMap((iso2) => release.historyOf(iso2));
  return release.placements;
}

function countriesOf(release: Release, filter: PlacementFilter): ReadonlySet<string> | undefined {
  if (filter.countries === undefined && filter.region === undefined) return undefined;
  const named = filter.countries?.map((name) => release.countries.find(name)) ?? release.countries.all;
  const { region } = filter;
  if (region === undefined) return new Set(named.map(({ iso2 }) => iso2));
  const members = membersOf(release, region);
  return new Set(named.map(({ iso2 }) => iso2).filter((iso2) => members.has(iso2)));
}

interface Region {
  readonly name: string;
  /** Codes of the countries that lie in it. */
  readonly members: ReadonlySet<string>;
}

/** The regions, sub-regions and intermediate regions of UN M49 in which the countries lie, by normalized name. */
function regionIndex(release: Release): ReadonlyMap<string, Region> {
  const index = new Map<string, { name: string; members: Set<string> }>();
  for (const { iso2, region, subregion, intermediateRegion } of release.countries.all) {
    for (const name of [region, subregion, intermediateRegion]) {
      if (name === null) continue;
      const key = normalizeName(name);
      const known = index.get(key);
      if (known) known.members.add(iso2);
      else index.set(key, { name, members: new Set([iso2]) });
    }
  }
  return index;
}

/** @throws Problem `invalid-parameter` with the regions that there are */
function regionOf(release: Release, region: string): Region {
  const found = release.derive(regionIndex).get(normalizeName(region));
  if (found) return found;
  const allowed = regionsOf(release);
  throw new Problem(
    'invalid-parameter',
    `region: there is no UN M49 region "${region}". Allowed: ${allowed.join(', ')}.`,
    {
      errors: [{ parameter: 'region', value: region, message: 'is not a region of UN M49', allowed }],
    },
  );
}

/**
 * The codes of the countries in a region that is named in any case.
 * @throws Problem `invalid-parameter` with the regions that there are
 */
export const membersOf = (release: Release, region: string): ReadonlySet<string> =>
  regionOf(release, region).members;

/**
 * The region of a name in any case, as UN M49 writes it.
 * @throws Problem `invalid-parameter` with the regions that there are
 */
export const regionNamed = (release: Release, region: string): string => regionOf(release, region).name;

/** The names of the regions, sub-regions and intermediate regions of UN M49 in which the countries lie. */
export const regionsOf = (release: Release): readonly string[] =>
  [...release.derive(regionIndex).values()].map(({ name }) => name).sort();
