import { invalidArgument } from './errors.js';

/** Words that distinguish no two countries; "the" comes before or after a name, or not at all. */
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

/**
 * Expands abbreviations: `"n korea"` becomes `"north korea"`.
 * Last resort, because some of them are also codes.
 */
export function expandAbbreviations(normalized: string): string {
  return normalized
    .split(' ')
    .map((word) => ABBREVIATED.get(word) ?? word)
    .join(' ');
}

/** A flag is a code in regional indicators: "🇰🇭" is KH. */
const FLAG = /^\p{RI}{2}$/u;
const FIRST_INDICATOR = 0x1f1e6;
const toLetter = (indicator: string): string =>
  String.fromCodePoint('a'.charCodeAt(0) + (indicator.codePointAt(0) ?? 0) - FIRST_INDICATOR);

/**
 * Normalizes a name for matching: removes case, diacritics, punctuation and "the"; "and" for "&", "saint" for
 * "St."; a flag alone becomes its code. Empty if it has no letter or digit.
 */
export function normalizeName(name: string): string {
  const text = FLAG.test(name.trim()) ? name.replaceAll(/\p{RI}/gu, toLetter) : name;
  return text
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

/** In characters. Fuzzy matching takes longer for longer names. */
export const MAX_NAME_LENGTH = 100;

const CONTROL = /\p{Cc}/u;

/**
 * The error for a text that cannot be a code or name, to follow the parameter name; `undefined` if it can.
 */
export function nameFault(text: string): string | undefined {
  if (text.length > MAX_NAME_LENGTH)
    return `has ${text.length} characters; a code or name has at most ${MAX_NAME_LENGTH}`;
  return CONTROL.test(text) ? 'must not contain control characters' : undefined;
}

/**
 * Rejects texts that cannot be a code or name; call before normalizing.
 * @throws `invalid-argument`
 */
export function assertName(text: string, parameter: string): void {
  const message = nameFault(text);
  if (message === undefined) return;
  throw invalidArgument(parameter, message);
}
