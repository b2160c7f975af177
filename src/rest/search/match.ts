import { distance } from 'fastest-levenshtein';
import { isSwapped } from '../../dataset/suggestions.js';

const EXACT = 0;
export const EXACT_ELSEWHERE = 1;
/**
 * One substituted letter or one swap of neighbours; ranks with exact matches unless another name is exact.
 */
export const ONE_LETTER = 2;
const BEGINS = 3;
const WORD_BEGINS = 4;
/** One letter missing or extra. */
export const ONE_LENGTH_OFF = 5;
const BEGINS_ELSEWHERE = 6;
const WITHIN = 7;
/** The query contains the name; up to one more for shorter names. */
export const HAS_WITHIN = 8;
/** Scores from here on are merely similar. */
export const SIMILAR = 10;

/** Minimum query length for a match within a name. */
const SHORTEST_WITHIN = 3;
/** Allowed edits by length: one from 4 characters, two from 7, three from 11. */
const ALLOWED: readonly (readonly [length: number, wrong: number])[] = [
  [11, 3],
  [7, 2],
  [4, 1],
];

/**
 * Scripts written without spaces, and the Japanese long vowel mark. Escaped, because a character beyond
 * Latin-1 makes V8 store the whole bundle as two-byte strings.
 */
const WITHOUT_BLANKS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc ]+$/u;
/** A single character of these scripts matches too many names. */
const SHORTEST_AROUND = 2;

/** A year or code with a different digit is a different year or code. */
const HAS_DIGIT = /\p{N}/u;

const allowedIn = (text: string): number =>
  HAS_DIGIT.test(text) ? 0 : (ALLOWED.find(([length]) => text.length >= length)?.[1] ?? 0);

/** Edit distance, counting a swap of neighbours as one; `null` above the allowed number. */
function editsBetween(text: string, name: string): number | null {
  const allowed = allowedIn(text);
  if (allowed === 0 || Math.abs(text.length - name.length) > allowed) return null;
  const edits = isSwapped(text, name) ? 1 : distance(text, name);
  return edits <= allowed ? edits : null;
}

/**
 * Score of a query against a name of the dataset; `null` for no match.
 * @param text and `name` normalized by `normalizeName`
 */
export function fitText(text: string, name: string): number | null {
  if (name === text) return EXACT;
  if (name.startsWith(text)) return BEGINS;
  if (name.includes(` ${text}`)) return WORD_BEGINS;
  const edits = editsBetween(text, name);
  // Codes are too short for fuzzy matching.
  if (edits === 1 && allowedIn(name) > 0) return text.length === name.length ? ONE_LETTER : ONE_LENGTH_OFF;
  if (text.length >= SHORTEST_WITHIN && name.includes(text)) return WITHIN;
  return edits === null ? null : SIMILAR + edits;
}

/** The same for a foreign-language name from CLDR, which ranks lower. */
export function fitOutside(text: string, name: string): number | null {
  if (name === text) return EXACT_ELSEWHERE;
  if (text.length >= SHORTEST_WITHIN && (name.startsWith(text) || name.includes(` ${text}`)))
    return BEGINS_ELSEWHERE;
  const edits = editsBetween(text, name);
  return edits === null ? null : SIMILAR + edits + 1 / 2;
}

/** Score of a query without spaces against a name it contains: in Thai, "Kingdom of Thailand" is one word. */
export function fitAround(text: string, name: string): number | null {
  if (name.length < SHORTEST_AROUND || name.length >= text.length) return null;
  if (HAS_DIGIT.test(text) || !WITHOUT_BLANKS.test(name) || !text.includes(name)) return null;
  return HAS_WITHIN + 1 - name.length / text.length;
}
