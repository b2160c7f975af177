import type { Countries } from './countries.js';

/** Into how many parts the commas of one name can part it: no name has more. */
const MOST_PARTS = 4;
/** A comma within a name has a blank behind it. */
const WITHIN_NAME = /^[^,]+(?:,\s[^,]*)+$/;

/** Commas may belong to a name, behind which a blank stands: `Korea, North` is one name, `Hong Kong,China` are two. */
export function namesInList(countries: Countries, parts: readonly string[]): readonly string[] {
  // From the end: each entry is how the parts from there on can be read; `null` where they cannot.
  const readings: (readonly string[] | null)[] = [[]];
  for (let from = parts.length - 1; from >= 0; from--) {
    readings.unshift(readFrom(countries, parts.slice(from, from + MOST_PARTS), readings));
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
    if (rest && countries.called(name)) return [name, ...rest];
  }
  return null;
}
