/** A word, a number, a mark or a break of a text, and where it stands, in UTF-16 code units. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Lower case, without diacritics and dots; a mark as it is; a number in digits. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Whether a word begins with a capital letter. */
  readonly capital: boolean;
  /** Whether a word is written in capitals only. */
  readonly upper?: boolean;
  /** Whether `'s` follows. */
  readonly possessive?: boolean;
  /** Whether a hyphen ties it to the token before. */
  readonly tied: boolean;
}

/*
 * `Intl.Segmenter` would find words too, but takes 2.5 s for 100 KB in Node 20, and ends a sentence behind "U.S.".
 * One pass with sticky expressions, none of which can go back further than its own match, takes some milliseconds.
 */

/** Letters with their marks; dots between single letters (U.S.); an apostrophe within (d'Ivoire). */
const WORD = /[\p{L}\p{M}]+/uy;
const NUMBER = /\d+/y;
const SPACE = /[^\S\n\r]+/uy;
/** Controls, and those that turn the direction of writing: they stand between letters and mean nothing. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/u;
const BREAK = /[\n\r]+/y;
const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘']);
const HYPHENS = new Set(['-', '‐', '‑']);
const MARKS = new Set([
  '.',
  ',',
  ';',
  ':',
  '?',
  '!',
  '(',
  ')',
  '–',
  '—',
  '"',
  '“',
  '”',
  '…',
  '•',
  '|',
  '/',
  '%',
  '&',
]);

/** Characters between two pauses. */
const PAUSE_CHARACTERS = 4_000;

const PLAIN = /^[a-z]+$/i;

/** Lower case without diacritics, as words are compared. */
const fold = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Splits a text into tokens, in one pass.
 * Yields after every so many characters, so that others may have their turn.
 */
export function* tokenize(text: string): Generator<undefined, Token[]> {
  const tokens: Token[] = [];
  const match = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  let at = 0;
  let tied = false;
  let pause = PAUSE_CHARACTERS;
  while (at < text.length) {
    if (at > pause) {
      pause = at + PAUSE_CHARACTERS;
      yield;
    }
    const char = text[at] ?? '';
    const space = match(SPACE, at);
    if (space > at) {
      at = space;
      tied = false;
      continue;
    }
    const lines = match(BREAK, at);
    if (lines > at) {
      tokens.push({ kind: 'break', norm: '\n', start: at, end: lines, capital: false, tied: false });
      at = lines;
      continue;
    }
    const tag = char === '<' ? endOfTag(text, at) : at;
    if (tag > at) {
      at = tag;
      tied = false;
      continue;
    }
    const word = match(WORD, at);
    if (word > at) {
      const end = endOfDotted(text, at, word);
      const written = text.slice(at, end);
      tokens.push({
        kind: 'word',
        norm: fold(written).replaceAll('.', ''),
        start: at,
        end,
        capital: /^\p{Lu}/u.test(written),
        upper: written.length > 1 && written === written.toUpperCase(),
        tied,
      });
      tied = false;
      at = end;
      continue;
    }
    const number = match(NUMBER, at);
    if (number > at) {
      tokens.push({
        kind: 'number',
        norm: text.slice(at, number),
        start: at,
        end: number,
        capital: false,
        tied,
      });
      tied = false;
      at = number;
      continue;
    }
    if (APOSTROPHES.has(char) && isPossessive(text, at)) {
      const last = tokens.pop();
      if (last) tokens.push({ ...last, possessive: true });
      at += /[sS]/.test(text[at + 1] ?? '') ? 2 : 1;
      continue;
    }
    if (HYPHENS.has(char))
      tied = at > 0 && /[\p{L}\p{N}.]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    if (HYPHENS.has(char) && !tied) tokens.push(markAt('–', at));
    else if (MARKS.has(char)) tokens.push(markAt(char, at));
    else if (!HYPHENS.has(char) && !INVISIBLE.test(char) && !APOSTROPHES.has(char)) tied = false;
    at++;
  }
  return tokens;
}

/** A tag of markup is longer only by its addresses. */
const LONGEST_TAG = 300;

/** Where a tag of markup ends that begins here; the same place where none does. */
function endOfTag(text: string, start: number): number {
  if (!/[a-z/!]/i.test(text[start + 1] ?? '')) return start;
  const end = text.slice(start, start + LONGEST_TAG).indexOf('>');
  return end < 0 ? start : start + end + 1;
}

const markAt = (norm: string, start: number): Token => ({
  kind: 'mark',
  norm,
  start,
  end: start + 1,
  capital: false,
  tied: false,
});

/** Where an abbreviation of single letters ends: `U.S.`, `D.P.R.K.`; else where the word does. */
function endOfDotted(text: string, start: number, end: number): number {
  if (end - start !== 1) return end;
  let at = end;
  while (text[at] === '.' && /\p{L}/u.test(text[at + 1] ?? '') && !/\p{L}/u.test(text[at + 2] ?? '')) at += 2;
  return at > end && text[at] === '.' ? at + 1 : at;
}

/** `'s` behind a word, and before no letter; or an apostrophe alone behind an s (`the Philippines' rank`). */
function isPossessive(text: string, at: number): boolean {
  const [before = '', after = '', beyond = ''] = [text[at - 1], text[at + 1], text[at + 2]];
  if (/[sS]/.test(after)) return /\p{L}/u.test(before) && !/\p{L}/u.test(beyond);
  return /[sS]/.test(before) && after === ' ' && /\p{L}/u.test(text[at - 2] ?? '');
}
