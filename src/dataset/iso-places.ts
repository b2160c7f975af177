import { iso31661 } from 'iso-3166';
import { normalizeName } from '../domain/names.js';

interface IsoPlace {
  readonly iso2: string;
  readonly name: string;
}

let places: ReadonlyMap<string, IsoPlace> | undefined;

/** The place with an ISO 3166-1 code or English name. Names are loaded on first use. */
export function isoPlace(codeOrName: string): IsoPlace | undefined {
  places ??= load();
  return places.get(normalizeName(codeOrName));
}

/**
 * Names from CLDR, long and short (`United States`, `US`); none for a language tag that Node does not
 * support.
 */
export function findNames(language: string): (iso2: string) => string[] {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return () => [];
  const [long, short] = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  return (iso2) => [...new Set([long?.of(iso2), short?.of(iso2)])].filter((name) => name !== undefined);
}

const inEnglish = findNames('en');

export const ISO_PLACES = iso31661.map(({ alpha2, alpha3, numeric, name }) => ({
  iso2: alpha2,
  iso3: alpha3,
  m49: numeric,
  names: [...new Set([name, ...inEnglish(alpha2)])],
}));

/** Both parts of a name with brackets, such as `Holy See (Vatican City State)`. */
export const formatNamesInBrackets = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const [, outer = '', inner = ''] = /^(.+) \((.+)\)$/.exec(name) ?? [];
    return inner === '' ? [] : [outer, inner, inner.replace(/ State$/, '')];
  });

/** Common English name: from CLDR, else the ISO name. */
export const getName = (iso2: string): string | undefined =>
  (inEnglish(iso2)[0] ?? ISO_PLACES.find((place) => place.iso2 === iso2)?.names[0])?.replace(' & ', ' and ');

const load = (): ReadonlyMap<string, IsoPlace> =>
  new Map(
    ISO_PLACES.flatMap(({ iso2, iso3, m49, names }) => {
      const place = { iso2, name: getName(iso2) ?? iso2 };
      return [iso2, iso3, m49, ...names, ...formatNamesInBrackets(names)].map(
        (key) => [normalizeName(key), place] as const,
      );
    }),
  );
