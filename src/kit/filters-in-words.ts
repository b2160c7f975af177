import { placeName } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { valueForReaders } from '../domain/vocabulary/value-words.js';

/** Filters to append to a title or number, such as ` (Cambodia, Tier 3, ASEAN)`; `''` for none. */
export function describeFilters(
  release: ReleaseView,
  filters: Iterable<readonly [name: string, value: string | undefined]>,
): string {
  const phrase = [...filters].flatMap(([name, value]) =>
    value === undefined ? [] : [filterInWords(release, name, value)],
  );
  return phrase.length === 0 ? '' : ` (${phrase.join(', ')})`;
}

function filterInWords(release: ReleaseView, name: string, value: string): string {
  if (name === 'group' || name === 'region') return placeName(release, { [name]: value }) ?? value;
  if (name === 'country')
    return value
      .split(',')
      .map((each) => release.countries.findByEnglishName(each)?.name ?? each)
      .join(', ');
  const phrase = value.split(',').map((each) => (OF_NUMBERS.includes(name) ? each : valueForReaders(each)));
  // The values of `fromTier` and `toTier` say "Tier" themselves.
  return `${name === 'tier' ? '' : `${toLowerCaseWords(name.replace(/Tier$/, ''))} `}${phrase.join(name === 'by' ? ' and ' : ' or ')}`;
}

/** Parameters whose numbers could be mistaken for tiers. */
const OF_NUMBERS: readonly string[] = ['run', 'waiversUsed'];

/** `waiversUsed` as `waivers used`. */
export const toLowerCaseWords = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
