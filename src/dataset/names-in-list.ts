import type { Countries } from './countries.js';

/** No name contains enough commas for more parts. */
const MAX_PARTS = 4;
/** A comma within a name is followed by a space. */
const WITHIN_NAME = /^[^,]+(?:,\s[^,]*)+$/;

/**
 * Joins parts of a comma-separated list that belong to one name, recognizable by the space: `Korea, North` is
 * one name, `Hong Kong,China` are two.
 */
export function findNamesInList(countries: Countries, parts: readonly string[]): readonly string[] {
  // Dynamic programming from the end: each entry is a reading of the parts from there on, or `null` if there
  // is none.
  const readings: (readonly string[] | null)[] = [[]];
  for (let from = parts.length - 1; from >= 0; from--) {
    readings.unshift(readFrom(countries, parts.slice(from, from + MAX_PARTS), readings));
  }
  return readings[0] ?? parts;
}

function readFrom(
  countries: Countries,
  next: readonly string[],
  after: readonly (readonly string[] | null)[],
): readonly string[] | null {
  const joined = next.map((_, last) => next.slice(0, last + 1).join(','));
  const written = joined.filter((name) => WITHIN_NAME.test(name) && countries.isWithComma(name)).reverse();
  for (const name of [...written, ...joined]) {
    const rest = after[joined.indexOf(name)];
    if (rest && countries.findByAnyName(name)) return [name, ...rest];
  }
  return null;
}
