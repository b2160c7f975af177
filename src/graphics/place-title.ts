import { type PlaceFilter, placeName, regionNamed } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { OWN_LANGUAGE } from './languages.js';
import type { Words } from './words.js';

/** The codes of UN M49, by which the runtime knows the names of regions in other languages. */
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

/**
 * The part of the world that is asked for, as a headline names it; `null`: all of it. Groups are known by their
 * abbreviation, or by their own English name.
 * @throws Problem `invalid-parameter` for a name that the release does not have
 */
export function placeTitle(release: Release, place: PlaceFilter, words: Words): string | null {
  if (words.language === OWN_LANGUAGE || place.region === undefined) return placeName(release, place);
  const region = regionNamed(release, place.region);
  const group = placeName(release, { group: place.group });
  const named = M49[region] === undefined ? region : (words.region(M49[region]) ?? region);
  return group === null ? named : group + words.comma + named;
}
