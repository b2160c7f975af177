import { distance } from 'fastest-levenshtein';
import { isSwapped } from '../../dataset/near.js';

const EXACT = 0;
export const EXACT_ELSEWHERE = 1;
/** One letter is another one, or two neighbours are swapped: as good as the name itself, unless something has that very name. */
export const ONE_LETTER = 2;
const BEGINS = 3;
const WORD_BEGINS = 4;
/** One letter is missing or too many. */
export const ONE_LENGTH_OFF = 5;
const BEGINS_ELSEWHERE = 6;
const WITHIN = 7;
/** The name is within the text, the longest first; up to one more. */
export const HAS_WITHIN = 8;
/** From here on it is but similar. */
export const SIMILAR = 10;

/** A text is within a name from this many letters on. */
const SHORTEST_WITHIN = 3;
/** Letters that may be wrong in a text: one from 4 on, two from 7 on, three from 11 on. */
const ALLOWED: readonly (readonly [length: number, wrong: number])[] = [
  [11, 3],
  [7, 2],
  [4, 1],
];

/**
 * Scripts that put no blanks between words, with the mark of a long vowel in Japanese. That is an escape because a letter
 * beyond Latin-1 would make V8 keep the whole bundle in two bytes a letter.
 */
const WITHOUT_BLANKS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc ]+$/u;
/** One letter of them is a syllable of many names. */
const SHORTEST_AROUND = 2;

/** A year or a code with another digit is another year or code. */
const HAS_DIGIT = /\p{N}/u;

const allowedIn = (text: string): number =>
  HAS_DIGIT.test(text) ? 0 : (ALLOWED.find(([length]) => text.length >= length)?.[1] ?? 0);

/** Edits between two texts, a swap of neighbours being one; more than are allowed count as none known. */
function editsBetween(text: string, name: string): number | null {
  const allowed = allowedIn(text);
  if (allowed === 0 || Math.abs(text.length - name.length) > allowed) return null;
  const edits = isSwapped(text, name) ? 1 : distance(text, name);
  return edits <= allowed ? edits : null;
}

/**
 * Distance of a text from a name of the dataset; `null`: no match.
 * @param text and `name` in the form of `normalizeName`
 */
export function fit(text: string, name: string): number | null {
  if (name === text) return EXACT;
  if (name.startsWith(text)) return BEGINS;
  if (name.includes(` ${text}`)) return WORD_BEGINS;
  const edits = editsBetween(text, name);
  // Codes are too short to be meant by a longer text.
  if (edits === 1 && allowedIn(name) > 0) return text.length === name.length ? ONE_LETTER : ONE_LENGTH_OFF;
  if (text.length >= SHORTEST_WITHIN && name.includes(text)) return WITHIN;
  return edits === null ? null : SIMILAR + edits;
}

/** The same for a name in another language, which nobody here wrote: it comes behind. */
export function fitElsewhere(text: string, name: string): number | null {
  if (name === text) return EXACT_ELSEWHERE;
  if (text.length >= SHORTEST_WITHIN && (name.startsWith(text) || name.includes(` ${text}`)))
    return BEGINS_ELSEWHERE;
  const edits = editsBetween(text, name);
  return edits === null ? null : SIMILAR + edits + 1 / 2;
}

/** Distance of a text without blanks from a name within it: in Thai, "Kingdom of Thailand" is one word. */
export function fitAround(text: string, name: string): number | null {
  if (name.length < SHORTEST_AROUND || name.length >= text.length) return null;
  if (HAS_DIGIT.test(text) || !WITHOUT_BLANKS.test(name) || !text.includes(name)) return null;
  return HAS_WITHIN + 1 - name.length / text.length;
}
