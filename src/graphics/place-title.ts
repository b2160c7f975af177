import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CountryRef } from '../dataset/countries.js';
import { findGroup, toGroupId } from '../dataset/groups.js';
import { groupTitle, type PlaceFilter, placePredicate, resolveRegionName } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { projectFile } from '../paths.js';
import { nameInWords, OWN_LANGUAGE } from './languages.js';
import type { PictureOptions } from './picture.js';
import { getWords, type Words } from './words.js';

/** UN M49 codes, which `Intl` needs to name regions in other languages. */
export const M49: Readonly<Record<string, string>> = {
  Africa: '002',
  Americas: '019',
  Asia: '142',
  'Australia and New Zealand': '053',
  Caribbean: '029',
  'Central America': '013',
  'Central Asia': '143',
  'Eastern Africa': '014',
  'Eastern Asia': '030',
  'Eastern Europe': '151',
  Europe: '150',
  'Latin America and the Caribbean': '419',
  Melanesia: '054',
  Micronesia: '057',
  'Middle Africa': '017',
  'Northern Africa': '015',
  'Northern America': '021',
  'Northern Europe': '154',
  Oceania: '009',
  Polynesia: '061',
  'South America': '005',
  'South-eastern Asia': '035',
  'Southern Africa': '018',
  'Southern Asia': '034',
  'Southern Europe': '039',
  'Sub-Saharan Africa': '202',
  'Western Africa': '011',
  'Western Asia': '145',
  'Western Europe': '155',
};

const GROUP_NAMES = projectFile('assets/words/group-names.json');
const GroupNames = z.record(z.string(), z.record(z.string(), z.string()));
let groupNames: z.output<typeof GroupNames> | undefined;

/** Group names as newspapers of a language write them; missing ones use the English name. */
export function findGroupNames(language: string): Readonly<Record<string, string>> {
  groupNames ??= GroupNames.parse(JSON.parse(readFileSync(GROUP_NAMES, 'utf8')));
  return groupNames[language] ?? {};
}

function groupTitled(release: ReleaseView, named: string, { language }: Words): string {
  const group = findGroup(release, toGroupId(release, named));
  return (language === OWN_LANGUAGE ? undefined : findGroupNames(language)[group.id]) ?? groupTitle(group);
}

/**
 * The requested region or group as text for a title; `null` for the whole world.
 * @throws `invalid-argument` for a name that the release does not have
 */
export function placeTitle(release: ReleaseView, place: PlaceFilter, words: Words): string | null {
  const parts = [
    ...(place.group === undefined ? [] : [groupTitled(release, place.group, words)]),
    ...(place.region === undefined ? [] : [regionTitled(release, place.region, words)]),
  ];
  return parts.length === 0 ? null : parts.join(words.comma);
}

function regionTitled(release: ReleaseView, named: string, words: Words): string {
  const region = resolveRegionName(release, named);
  const code = words.language === OWN_LANGUAGE ? undefined : M49[region];
  return code === undefined ? region : (words.region(code) ?? region);
}

/** A part of the world, or countries by name. */
export interface ChosenPlace extends PlaceFilter {
  readonly countries?: readonly CountryRef[] | undefined;
}

/** What a picture is limited to, and its name; `null` for the whole world. */
export function toScope(
  release: ReleaseView,
  { countries, ...place }: ChosenPlace,
  options: PictureOptions,
): { readonly where: string | null; readonly isIncluded: (iso2: string, year: number) => boolean } {
  if (countries === undefined)
    return {
      where: placeTitle(release, place, getWords(options.language)),
      isIncluded: placePredicate(release, place),
    };
  const named = new Set(countries.map(({ iso2 }) => iso2));
  return { where: countriesTitle(countries, options), isIncluded: (iso2) => named.has(iso2) };
}

/** A place before what is said of it; empty for the whole world. */
export const inPlace = (where: string | null, sign: string): string => (where === null ? '' : where + sign);

/** More names make no title. */
const MAX_NAMED = 4;

/** Countries as a title names them. */
export function countriesTitle(countries: readonly CountryRef[], options: PictureOptions): string {
  const words = getWords(options.language);
  return countries.length > MAX_NAMED
    ? words.translate('countries', { count: countries.length })
    : words.list(countries.map((country) => nameInWords(country, options)));
}

/** Whom readers may not look for in a region of UN M49, by ISO 3166-1 alpha-2. */
const SURPRISING: Readonly<Record<string, string>> = {
  'Central America': 'MX',
  'Northern Africa': 'SD',
  'Southern Asia': 'IR',
  'Western Asia': 'CY',
};

/** That a region is as the United Nations has it, where that surprises. */
export function regionNotes(
  release: ReleaseView,
  { region }: PlaceFilter,
  options: PictureOptions,
): string[] {
  const code = region === undefined ? undefined : SURPRISING[resolveRegionName(release, region)];
  if (code === undefined) return [];
  const words = getWords(options.language);
  return [words.translate('region.surprise', { name: nameInWords(release.countries.find(code), options) })];
}
