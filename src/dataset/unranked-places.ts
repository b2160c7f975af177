import { readFileSync } from 'node:fs';
import { normalizeName } from '../domain/names.js';
import { nameInSentence } from '../domain/sentences.js';
import { projectFile } from '../paths.js';
import { isoPlace } from './iso-places.js';

interface Row {
  /** As within a sentence: `the West Bank`. */
  readonly name: string;
  readonly names?: readonly string[];
  /** ISO 3166-1 alpha-2 code, if it has one. */
  readonly code?: string;
  /** The country whose entry covers it; `null` if none is known to; left out if that was not looked for. */
  readonly within?: string | null;
  /** The report in which that was read, and where. */
  readonly report?: number;
  readonly sourceUrl?: string;
  /** What that report says of it besides, or when it ended, as a sentence. */
  readonly says?: string;
}

/** Places that no report ranks, with the country whose entry covers them, as State's reports have it. */
export const PLACES_WITHIN = JSON.parse(
  readFileSync(projectFile('assets/words/places-within.json'), 'utf8'),
) as readonly Row[];

/** A place that no report ranks by itself. */
export interface UnrankedPlace {
  /** As within a sentence: `the West Bank`. */
  readonly name: string;
  readonly code: string | null;
  /** The country whose entry covers it; `null` if none is known to, `undefined` if that was not looked for. */
  readonly within: string | null | undefined;
  readonly report: number | null;
  readonly says: string;
}

/**
 * ISO 3166-1 codes of places that no report ranks, by the UN M49 regions in which they lie, the widest first.
 * Places without permanent residents are in none: "all of South America" does not wait for Bouvet Island.
 */
export const UNRANKED_BY_REGION = JSON.parse(
  readFileSync(projectFile('assets/words/unranked-by-region.json'), 'utf8'),
) as readonly { readonly regions: readonly string[]; readonly codes: readonly string[] }[];

/** Number of countries and territories of a region that no report ranks. */
export const countUnrankedIn = (region: string): number =>
  UNRANKED_BY_REGION.filter(({ regions }) => regions.includes(region)).flatMap(({ codes }) => codes).length;

const toPlace = ({ name, code, within, report, says }: Row): UnrankedPlace => ({
  name,
  code: code ?? null,
  within,
  report: report ?? null,
  says: says ?? '',
});

const byName: ReadonlyMap<string, UnrankedPlace> = new Map(
  PLACES_WITHIN.flatMap((row) =>
    [row.name, ...(row.names ?? []), ...(row.code ? [row.code] : [])].map((name) => [
      normalizeName(name),
      toPlace(row),
    ]),
  ),
);

/** A place within a country, or one with an ISO 3166-1 code, by name or code; it may be a country of a release. */
export function findPlaceByName(name: string): UnrankedPlace | undefined {
  const place = isoPlace(name);
  return (
    byName.get(normalizeName(name)) ??
    byName.get(normalizeName(place?.iso2 ?? '')) ??
    (place && { name: nameInSentence(place), code: place.iso2, within: undefined, report: null, says: '' })
  );
}
