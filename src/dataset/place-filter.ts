import { DomainError } from '../domain/errors.js';
import { assertName, normalizeName } from '../domain/names.js';
import { toProseText } from '../domain/sentences.js';
import {
  findGroup,
  formatGroup,
  type Group,
  listFormerAndCurrentMembers,
  listMembers,
  toGroupId,
} from './groups.js';
import type { Release } from './release.js';
import { findNearest, unknownNameError } from './suggestions.js';

interface Region {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

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

/** @throws `invalid-argument` with the available regions */
function getRegion(release: Release, region: string): Region {
  assertName(region, 'region');
  const found = release.derive(regionIndex).get(normalizeName(region));
  if (found) return found;
  throw unknownNameError({
    parameter: 'region',
    value: region,
    kind: 'UN M49 region',
    near: findNearest(region, release.derive(regionIndex)).map(({ name }) => name),
    allowed: getRegions(release),
  });
}

/**
 * Countries of a region, case-insensitive.
 * @throws `invalid-argument` with the available regions
 */
export const getRegionMembers = (release: Release, region: string): ReadonlySet<string> =>
  getRegion(release, region).members;

/**
 * Canonical name in UN M49.
 * @throws `invalid-argument` with the available regions
 */
export const resolveRegionName = (release: Release, region: string): string =>
  getRegion(release, region).name;

const REGIONS_WITH_ARTICLE: ReadonlySet<string> = new Set(['Americas', 'Caribbean', 'Channel Islands']);

/** Name within a sentence: `the Americas`. */
export function formatRegion(release: Release, region: string): string {
  const name = resolveRegionName(release, region);
  return REGIONS_WITH_ARTICLE.has(name) ? `the ${name}` : name;
}

export const getContinents = (release: Release): readonly string[] =>
  [...new Set(release.countries.all.map(({ region }) => region))].filter((name) => name !== null).sort();

/** Names of all UN M49 regions with a country, sorted. */
export const getRegions = (release: Release): readonly string[] =>
  [...release.derive(regionIndex).values()].map(({ name }) => name).sort();

export interface PlaceFilter {
  /** UN M49 region, by case-insensitive name. */
  readonly region?: string | undefined;
  readonly group?: string | undefined;
}

/**
 * Whether a country was in a region, and a member of a group when a report came out.
 * @example
 * const isMember = placePredicate(release, { group: 'eu' });
 * isMember('GB', 2019) // true
 * isMember('GB', 2020) // false
 * @throws `invalid-argument` for a name that the release does not have
 */
export function placePredicate(
  release: Release,
  filter: PlaceFilter,
): (iso2: string, year: number) => boolean {
  const { region } = filter;
  const group = requestedGroup(release, filter);
  const inRegion = region === undefined ? undefined : getRegionMembers(release, region);
  if (group === undefined) return (iso2) => inRegion?.has(iso2) ?? true;
  const members = new Map(release.years.map((year) => [year, listMembers(release, group, year)]));
  return (iso2, year) => (inRegion?.has(iso2) ?? true) && members.get(year)?.has(iso2) === true;
}

/**
 * Countries that were ever in the region and group; `undefined` for all.
 * @throws as {@link placePredicate}
 */
function everInPlace(release: Release, filter: PlaceFilter): ReadonlySet<string> | undefined {
  const group = requestedGroup(release, filter);
  const inRegion = filter.region === undefined ? undefined : getRegionMembers(release, filter.region);
  if (group === undefined) return inRegion;
  const members = listFormerAndCurrentMembers(release, group);
  return inRegion ? new Set([...members].filter((iso2) => inRegion.has(iso2))) : members;
}

export interface CountriesFilter extends PlaceFilter {
  readonly country?: readonly string[] | undefined;
}

/**
 * Countries given by name, or ever in the region and group; `undefined` for all.
 * @throws as {@link placePredicate}
 */
export function requestedCountries(
  release: Release,
  filter: CountriesFilter,
): ReadonlySet<string> | undefined {
  const ever = everInPlace(release, filter);
  if (filter.country === undefined) return ever;
  const named = filter.country.map((name) => release.countries.findByParameter(name, 'country').iso2);
  return new Set(named.filter((iso2) => ever?.has(iso2) ?? true));
}

/**
 * The same, among named countries.
 * @example countryPredicate(release, { country: ['Burma'], region: 'Asia' })('MM', 2020) // true
 * @throws as {@link requestedCountries}
 */
export function countryPredicate(
  release: Release,
  filter: CountriesFilter,
): (iso2: string, year: number) => boolean {
  const countries = requestedCountries(release, filter);
  const within = placePredicate(release, filter);
  return (iso2, year) => (countries?.has(iso2) ?? true) && within(iso2, year);
}

/**
 * Rejects a region and group that never shared a country, so that nothing could be drawn.
 * @throws `invalid-argument`
 */
export function assertPlaceNotEmpty(release: Release, { region, group }: PlaceFilter): void {
  const members = everInPlace(release, { region, group });
  if (members === undefined || release.countries.all.some(({ iso2 }) => members.has(iso2))) return;
  const named = Object.entries({ region, group }).flatMap(([parameter, value]) =>
    value === undefined ? [] : [{ parameter, value }],
  );
  const message =
    region !== undefined && group !== undefined
      ? `holds no country: no member of ${placeName(release, { group })} lies in ${placeName(release, { region })}`
      : 'holds no country';
  throw new DomainError(
    'invalid-argument',
    `${named.map(({ parameter }) => parameter).join(' with ')} ${message}.`,
    {
      faults: named.map(({ parameter, value }) => ({ argument: parameter, message, value })),
    },
  );
}

/**
 * Name for a title; `null` for the whole world.
 * @throws as {@link placePredicate}
 */
export function placeName(release: Release, { region, group }: PlaceFilter): string | null {
  const names: string[] = [];
  if (group !== undefined) names.push(groupTitle(findGroup(release, toGroupId(release, group))));
  if (region !== undefined) names.push(resolveRegionName(release, region));
  return names.length === 0 ? null : names.join(', ');
}

/**
 * Within a sentence: `countries in Africa`, `members of the African Union`; `countries` for the whole world.
 * @throws as {@link placePredicate}
 */
export function countriesInPlace(release: Release, { region, group: named }: PlaceFilter): string {
  const within = region === undefined ? '' : ` in ${formatRegion(release, region)}`;
  if (named === undefined) return `countries${within}`;
  const group = findGroup(release, toGroupId(release, named));
  const members = { bureau: 'countries under ', list: '' }[String(group.kind)] ?? 'members of ';
  return `${members}${formatGroup(group)}${within}`;
}

/** Maximum length of a group's name in a title; longer ones are abbreviated. */
const SHORT_NAME = 22;
/** Groups better known by their abbreviation. */
const KNOWN: readonly string[] = ['ASEAN', 'G7', 'G20', 'Mercosur', 'NATO', 'OECD'];

/** Name of a group in a title; lists and bureaus have no well-known abbreviation. */
export const groupTitle = ({ kind, name, abbreviation }: Group): string =>
  abbreviation === null ||
  kind === 'bureau' ||
  kind === 'list' ||
  (name.length <= SHORT_NAME && !KNOWN.includes(abbreviation))
    ? toProseText(name)
    : abbreviation;

const requestedGroup = (release: Release, { group }: PlaceFilter): string | undefined =>
  group === undefined ? undefined : toGroupId(release, group);
