import type { Release } from '../../dataset/release.js';
import { valueForReaders } from '../../domain/vocabulary/value-words.js';

/** The filters of a question, behind a title or a number: ` (Cambodia, Tier 3, group asean)`; `''` for nothing. */
export function filtersInWords(
  release: Release,
  filters: Iterable<readonly [name: string, value: string | undefined]>,
): string {
  const told = [...filters].flatMap(([name, value]) =>
    value === undefined ? [] : [filterInWords(release, name, value)],
  );
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

const filterInWords = ({ countries }: Release, name: string, value: string): string =>
  name === 'country'
    ? value
        .split(',')
        .map((each) => countries.lookUp(each)?.name ?? each)
        .join(', ')
    : `${name === 'tier' ? '' : `${inSmallWords(name)} `}${value.split(',').map(valueForReaders).join(' or ')}`;

/** `waiversUsed` as `waivers used`. */
const inSmallWords = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
