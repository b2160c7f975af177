import { findNamesInTexts, type PlaceName, toExact } from '../dataset/name-index.js';
import type { Release } from '../dataset/release.js';
import {
  findWordsEnd,
  indexByFirstWord,
  isPhraseAt,
  type Match,
  type PhraseIndex,
  phrasesAt,
} from './phrases.js';
import { isCapitalized, isWord, type Token } from './tokens.js';

const createIndex = (release: Release): PhraseIndex<PlaceName> => indexByFirstWord(findNamesInTexts(release));

/** The longest name that starts at a token. */
export function nameOnDate(release: Release, tokens: readonly Token[], at: number): Match<PlaceName> | null {
  const first = tokens[at];
  if (!isCapitalized(first)) return null;
  for (const entry of release.derive(createIndex).get(first?.norm ?? '') ?? []) {
    if (entry.isAcronym && first?.kind !== 'acronym') continue;
    const next = findWordsEnd(entry.words, tokens, at, 'the');
    if (next === null) continue;
    const text = () =>
      tokens
        .slice(at, next)
        .map((token) => token.text)
        .join(' ');
    if (entry.exact === null || entry.exact === toExact(text())) return { entry, next };
  }
  return null;
}

/**
 * True for namesakes of a country: `Michael Jordan`, `Turkey farms`, `Atlanta, Georgia`, `Thai workers`.
 * @param otherPlaces codes of countries whose namesakes the sentence mentions
 */
export function isNamesake(
  { entry, next }: Match<PlaceName>,
  tokens: readonly Token[],
  at: number,
  otherPlaces: ReadonlySet<string>,
): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (entry.values.some((code) => otherPlaces.has(code))) return true;
  if (entry.kind === 'demonym') return isPhraseAt('people', tokens, next);
  const mayBeNamesake = entry.exact !== null || isPhraseAt('namesake', tokens, at);
  if (entry.kind !== 'country' || next > at + 1 || !mayBeNamesake) return false;
  if (isCapitalized(before) && !before?.isPossessive && isPhraseAt('beforeNamesake', tokens, at - 1))
    return true;
  if (tokens[at]?.isPossessive || !after) return false;
  if (isPhraseAt('afterNamesake', tokens, next)) return true;
  if (after.norm === ',' && isPhraseAt('usState', tokens, next + 1)) return true;
  // `Chad Bianco`, `Georgia Tech`: the next word continues the
  // name, unless all words are capitalized, as in a headline.
  const words = tokens.filter(isWord);
  const isHeadline = words.filter(isCapitalized).length * 3 > words.length * 2;
  return !isHeadline && isCapitalized(after) && isWord(after) && phrasesAt(tokens, next).length === 0;
}

/** True if the United States is the report's author here, not a country placed in it. */
export function isAuthor(tokens: readonly Token[], at: number, next: number, isListed: boolean): boolean {
  if (tokens[next - 1]?.isPossessive) return true;
  const preposition = tokens[at - (tokens[at - 1]?.norm === 'the' ? 2 : 1)]?.norm;
  if (preposition === 'by' || preposition === 'of') return true;
  if (isListed) return false;
  return !isPhraseAt('usSubject', tokens, next) && !tokens.slice(next).some(({ norm }) => norm === 'itself');
}
