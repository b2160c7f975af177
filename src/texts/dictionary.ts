import { NAMES } from '../dataset/other-names.js';
import { placeNames } from '../dataset/place-names.js';
import type { Release } from '../dataset/release.js';
import { groupBy } from '../domain/group-by.js';
import { normalizeName } from '../domain/names.js';
import { RULES } from './name-rules.js';

export interface Entry {
  /** Normalized. */
  readonly words: readonly string[];
  readonly kind: 'name' | 'capital' | 'adjective';
  /** Codes of all countries with the name; empty for a name that is no country: `New Mexico`. */
  readonly countries: readonly string[];
  /** Only matches in capitals: `CAR`, not `car`. */
  readonly isAcronym: boolean;
  /** Exact spelling of a name in another language: `Mỹ` is the United States, `My` is not. */
  readonly exact: string | null;
}

/** Shorter names in other languages are English words or surnames (`Nga`), except in these languages. */
const MIN_FOREIGN_CHARS = 6;
const SHORT_NAMES_IN = ['es', 'fr', 'pt'].map((lang) => new Intl.DisplayNames(lang, { type: 'region' }));
const MIN_SHORT_CHARS = 4;
const LATIN = /\p{Script=Latin}/u;
const ADJECTIVES = /^(?:Congolese|Koreans?|Guinean|Dominican)$/;

/** Form for comparing names in other languages: lower case, with accents. */
export const toExact = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');

/** All names of countries, with their capitals and adjectives, by first word, longest first. */
export function createDictionary(release: Release): ReadonlyMap<string, readonly Entry[]> {
  const all: Entry[] = RULES.otherNames.map((words) => ({
    words,
    kind: 'name',
    countries: [],
    isAcronym: false,
    exact: null,
  }));
  const add = (
    names: Iterable<string>,
    countries: readonly string[],
    { kind = 'name' as Entry['kind'], isExact = false, except = [] as readonly ReadonlySet<string>[] } = {},
  ) => {
    for (const name of new Set(names)) {
      const normalized = normalizeName(name);
      if (except.some((others) => others.has(normalized))) continue;
      const isAcronym = /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,5})$/.test(name);
      // Tokens have no possessive ending: `People's Republic`.
      for (const spelling of new Set([name, name.replace(/['\u2019]s\b/g, '')])) {
        const words = (spelling === name ? normalized : normalizeName(spelling)).split(' ');
        if (words[0] !== '')
          all.push({ words, kind, countries, isAcronym, exact: isExact ? toExact(spelling) : null });
      }
    }
  };
  const covered = new Set(release.countries.all.map(({ iso2 }) => iso2));
  for (const [name, codes] of Object.entries(NAMES.ambiguous))
    add(
      [name],
      codes.filter((iso2) => covered.has(iso2)),
      { kind: ADJECTIVES.test(name) ? 'adjective' : 'name' },
    );
  for (const { iso2, name, names } of release.countries.all)
    add(
      [
        name,
        ...names.flatMap((other) => (other.kind === 'code' ? [] : [other.name])),
        ...(NAMES.countries[iso2]?.names ?? []),
      ],
      [iso2],
      { except: [RULES.notNames] },
    );
  for (const iso2 of covered) {
    const { capitals = [], demonyms = [] } = NAMES.countries[iso2] ?? {};
    add(capitals, [iso2], { kind: 'capital', except: [RULES.notCapitals] });
    add(demonyms, [iso2], { kind: 'adjective' });
  }
  const taken = new Set(all.map(({ words }) => words.join(' ')));
  for (const { iso2 } of release.countries.all) {
    const names = [...(placeNames().get(iso2)?.elsewhere ?? []), ...(NAMES.countries[iso2]?.elsewhere ?? [])];
    const short = SHORT_NAMES_IN.map((language) => language.of(iso2) ?? '').filter(
      ({ length }) => length >= MIN_SHORT_CHARS,
    );
    const usable = names.filter((name) => name.length >= MIN_FOREIGN_CHARS || !LATIN.test(name));
    add([...usable, ...short], [iso2], { isExact: true, except: [RULES.notNames, taken] });
  }
  const index = groupBy(all, ({ words }) => words[0] ?? '');
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
