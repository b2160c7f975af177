import { Problem } from './problem.js';

/** Words that tell no two countries apart; "the" stands before or behind a name, or nowhere. */
const SILENT_WORDS: ReadonlySet<string> = new Set(['the']);

const SAME_WORDS: ReadonlyMap<string, string> = new Map([['st', 'saint']]);

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

/** For names that nothing else fits, since some abbreviations are codes too: `"n korea"` is `"north korea"`. */
export function spelledOut(normalized: string): string {
  return normalized
    .split(' ')
    .map((word) => ABBREVIATED.get(word) ?? word)
    .join(' ');
}

/** Without case, diacritics, punctuation and "the"; "and" for "&", "saint" for "St.". Empty without a letter or digit. */
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

/** The search for the nearest names takes longer for longer ones. */
export const MAX_NAME_LENGTH = 100;

const CONTROL = /\p{Cc}/u;

/** Why a text cannot be a code or name of anything, after the name of its parameter; `undefined`: it may be one. */
export function nameFault(text: string): string | undefined {
  if (text.length > MAX_NAME_LENGTH)
    return `has ${text.length} characters; a code or name has at most ${MAX_NAME_LENGTH}`;
  return CONTROL.test(text) ? 'has control characters, of which none is allowed' : undefined;
}

/** Before it is read without case and signs. @throws Problem `invalid-parameter` */
export function refuseUnlessName(text: string, parameter: string): void {
  const message = nameFault(text);
  if (message === undefined) return;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
}
