import { normalizeName } from '../domain/names.js';
import { findNames, ISO_PLACES } from './iso-places.js';
import { NAMES } from './other-names.js';
import { PLACES_WITHIN } from './unranked-places.js';

export interface PlaceNames {
  readonly english: readonly string[];
  /** In all other languages that CLDR has under a two-letter code. */
  readonly elsewhere: readonly string[];
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Chinese is written in two scripts. */
const LANGUAGES = [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), 'zh-Hant'];

/** Kosovo has no ISO 3166-1 code; CLDR and other users of the reports use this one. */
const KOSOVO = 'XK';

let loaded: ReadonlyMap<string, PlaceNames> | undefined;

/** Names of all ISO 3166-1 places, about 20,000, by code; loaded on first use. */
export const placeNames = (): ReadonlyMap<string, PlaceNames> => {
  loaded ??= load();
  return loaded;
};

function load(): ReadonlyMap<string, PlaceNames> {
  const elsewhere = new Map(
    [...ISO_PLACES.map(({ iso2 }) => iso2), KOSOVO].map((iso2) => [iso2, new Set<string>()]),
  );
  for (const language of Intl.DisplayNames.supportedLocalesOf(LANGUAGES)) {
    const getNames = findNames(language);
    for (const [iso2, names] of elsewhere) for (const name of getNames(iso2)) names.add(name);
  }
  const english = new Map(ISO_PLACES.map(({ iso2, names }) => [iso2, names]));
  return new Map(
    [...elsewhere].map(([iso2, names]) => [
      iso2,
      { english: english.get(iso2) ?? [], elsewhere: [...names] },
    ]),
  );
}

let byName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Codes by normalized name in any language; some names are ambiguous. */
function codesByName(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byName) return byName;
  const codes = new Map<string, Set<string>>();
  for (const [iso2, { elsewhere }] of placeNames())
    for (const name of [
      ...elsewhere,
      ...(NAMES.countries[iso2]?.names ?? []),
      ...(NAMES.countries[iso2]?.elsewhere ?? []),
    ]) {
      const key = normalizeName(name);
      codes.set(key, (codes.get(key) ?? new Set()).add(iso2));
    }
  // Two letters are always read as a code: short foreign names would shadow codes of former countries, such
  // as SU.
  for (const key of codes.keys()) if (/^[a-z]{2}$/.test(key)) codes.delete(key);
  // A name that is ambiguous in English is so in every language.
  for (const name of Object.keys(NAMES.ambiguous)) codes.delete(normalizeName(name));
  for (const { name, names = [], within } of PLACES_WITHIN)
    if (within !== null) for (const each of [name, ...names]) codes.delete(normalizeName(each));
  byName = codes;
  return codes;
}

/**
 * Code of the place with a name in any language; `undefined` for none or several.
 * @param name normalized
 */
export function findPlace(name: string): string | undefined {
  const codes = codesByName().get(name);
  return codes?.size === 1 ? [...codes][0] : undefined;
}
