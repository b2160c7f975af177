import { normalizeName } from '../domain/names.js';
import { findGroups } from './groups.js';
import { NAMES } from './other-names.js';
import { getRegions } from './place-filter.js';
import { placeNames } from './place-names.js';
import type { Release } from './release.js';

export interface PlaceName {
  /** Normalized. */
  readonly words: readonly string[];
  readonly kind: 'country' | 'demonym' | 'group' | 'region';
  /** Codes of all countries with the name, the id of a group, or the name of a region. */
  readonly values: readonly string[];
  /** Only matches in capitals: `CAR`, not `car`. */
  readonly isAcronym: boolean;
  /** Exact spelling of a name in another language: `Mỹ` is the United States, `My` is not. */
  readonly exact: string | null;
}

/** Shorter names in other languages are English words or surnames: `Nga`, `Indie`. */
const MIN_FOREIGN_CHARS = 6;
const LATIN = /\p{Script=Latin}/u;

/** Form for comparing names in other languages: lower case, with accents. */
export const toExact = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');

/** All names of countries, their peoples and capitals, groups and regions, in English and other languages. */
export const findNamesInTexts = (release: Release): readonly PlaceName[] => release.derive(collectNames);

function collectNames(release: Release): readonly PlaceName[] {
  const all: PlaceName[] = [];
  const add = (
    names: Iterable<string>,
    kind: PlaceName['kind'],
    values: readonly string[],
    isExact = false,
  ) => {
    for (const name of new Set(names)) {
      const isAcronym = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/.test(name);
      // Tokens of a text have no possessive ending: `People's Republic`.
      for (const spelling of new Set([name, name.replace(/['\u2019]s\b/g, '')])) {
        const words = normalizeName(spelling).split(' ');
        if (words[0] !== '')
          all.push({ words, kind, values, isAcronym, exact: isExact ? toExact(spelling) : null });
      }
    }
  };
  const covered = new Set(release.countries.all.map(({ iso2 }) => iso2));
  for (const [name, codes] of Object.entries(NAMES.ambiguous))
    add(
      [name],
      'country',
      codes.filter((iso2) => covered.has(iso2)),
    );
  for (const { iso2, name, names } of release.countries.all) {
    const own = NAMES.countries[iso2];
    const others = names.flatMap((other) => (other.kind === 'code' ? [] : [other.name]));
    add([name, ...others, ...(own?.names ?? []), ...(own?.capitals ?? [])], 'country', [iso2]);
    add(own?.demonyms ?? [], 'demonym', [iso2]);
  }
  for (const region of getRegions(release))
    add([region, ...(NAMES.regions[region] ?? [])], 'region', [region]);
  for (const { id, name, abbreviation } of findGroups(release, { kind: ['organization', 'forum'] }))
    add([name, abbreviation ?? name, ...(NAMES.groups[id] ?? [])], 'group', [id]);
  const english = new Set([
    ...all.map(({ words }) => words.join(' ')),
    ...NAMES.englishWords.map(normalizeName),
  ]);
  for (const { iso2 } of release.countries.all) {
    const names = [...(placeNames().get(iso2)?.elsewhere ?? []), ...(NAMES.countries[iso2]?.elsewhere ?? [])];
    const usable = names.filter((name) => name.length >= MIN_FOREIGN_CHARS || !LATIN.test(name));
    add(
      usable.filter((name) => !english.has(normalizeName(name))),
      'country',
      [iso2],
      true,
    );
  }
  return all;
}
