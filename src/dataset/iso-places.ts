import { createRequire } from 'node:module';
import { z } from 'zod';
import { normalizeName } from '../domain/names.js';

const require = createRequire(import.meta.url);

/** A file of the names package: of one language, by ISO 3166-1 alpha-2 code. */
export const NamesFile = z.object({
  countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
/** Codes of two letters, of three, and digits. */
const CodesFile = z.array(z.tuple([z.string(), z.string(), z.string()]).rest(z.unknown()));

/** A place that has a code of ISO 3166-1, in a report or not. */
export interface IsoPlace {
  readonly iso2: string;
  readonly name: string;
}

let places: ReadonlyMap<string, IsoPlace> | undefined;

/** The place that has a code or an English name in ISO 3166-1; the names are read when a first one is asked for. */
export function isoPlace(codeOrName: string): IsoPlace | undefined {
  places ??= load();
  return places.get(normalizeName(codeOrName));
}

/** What stands in brackets is a name too: `Holy See (Vatican City State)`. */
export const namesInBrackets = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const [, outer = '', inner = ''] = /^(.+) \((.+)\)$/.exec(name) ?? [];
    return inner === '' ? [] : [outer, inner, inner.replace(/ State$/, '')];
  });

/** The shortest name is the one that is told. */
export const shortestOf = (names: readonly string[]): string | undefined =>
  names.toSorted((a, b) => a.length - b.length)[0];

function load(): ReadonlyMap<string, IsoPlace> {
  const { countries } = NamesFile.parse(require('i18n-iso-countries/langs/en.json'));
  const codes = new Map(
    CodesFile.parse(require('i18n-iso-countries/codes.json')).map(([iso2, iso3, m49]) => [iso2, [iso3, m49]]),
  );
  return new Map(
    Object.entries(countries).flatMap(([iso2, spellings]) => {
      const names = [spellings].flat();
      const name = shortestOf(names) ?? iso2;
      const keys = [iso2, ...(codes.get(iso2) ?? []), ...names, ...namesInBrackets(names)];
      return keys.map((key) => [normalizeName(key), { iso2, name }] as const);
    }),
  );
}
