import { Problem } from './problem.js';

/** Words that tell no two countries apart; "the" stands before or behind a name, or nowhere. */
const SILENT_WORDS: ReadonlySet<string> = new Set(['the']);

/** Words that are written in more than one way. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([['st', 'saint']]);

/** Abbreviations that tables and maps use, and the words that they stand for in names of countries. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['dem', 'democratic'],
  ['eq', 'equatorial'],
  ['fed', 'federated'],
  ['herz', 'herzegovina'],
  ['is', 'islands'],
  ['n', 'north'],
  ['rep', 'republic'],
  ['s', 'south'],
]);

/**
 * A name with its abbreviations spelled out: `"n korea"` is `"north korea"`. For names that nothing else fits: some
 * abbreviations are codes of countries too.
 * @param normalized in the form of {@link normalizeName}
 */
export function spelledOut(normalized: string): string {
  return normalized
    .split(' ')
    .map((word) => ABBREVIATED.get(word) ?? word)
    .join(' ');
}

/**
 * The form in which names of countries are compared: without case, diacritics, punctuation and "the",
 * with "and" for "&" and "saint" for "St.". `"St. Vincent & the Grenadines"` and
 * `"saint-vincent-and-grenadines"` are one name. Applying it twice changes nothing.
 *
 * @param name a name, spelling, code or URL segment
 * @returns words of letters and digits separated by single blanks; empty when the name has none
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʻʼ`]/gu, '')
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SILENT_WORDS.has(word))
    .map((word) => SAME_WORDS.get(word) ?? word)
    .join(' ');
}

/** Characters of a code or name of a country, in all doors: the search for the nearest names takes longer for longer ones. */
export const MAX_NAME_LENGTH = 100;

const CONTROL = /\p{Cc}/u;

/** Why a text cannot be a code or name of anything, after the name of its parameter; `undefined`: it may be one. */
export function nameFault(text: string): string | undefined {
  if (text.length > MAX_NAME_LENGTH)
    return `has ${text.length} characters; a code or name has at most ${MAX_NAME_LENGTH}`;
  return CONTROL.test(text) ? 'has control characters, of which none is allowed' : undefined;
}

/**
 * Refuses what cannot be a code or name, before it is read without case and signs.
 * @throws Problem `invalid-parameter`
 */
export function refuseUnlessName(text: string, parameter: string): void {
  const message = nameFault(text);
  if (message === undefined) return;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
}
