/** A part of a text, in UTF-16 code units; `end` is exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** `name`: a capitalized word, or one in a script without case. `acronym`: all capitals, such as `US`. */
type TokenKind = 'word' | 'name' | 'acronym' | 'number' | 'sign';

export interface Token extends Passage {
  readonly kind: TokenKind;
  /** As written, without possessive ending. */
  readonly text: string;
  /** Lower case, without diacritics and apostrophes; empty if longer than any listed word. */
  readonly norm: string;
  readonly isPossessive: boolean;
  /** True if only a hyphen separates it from the preceding token: `2014-16`. */
  readonly isHyphenated: boolean;
}

/** True for a token that is a word. */
export const isWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'sign' && token.kind !== 'number';

/** True for a capitalized token. */
export const isCapitalized = (token: Token | undefined): boolean =>
  token?.kind === 'name' || token?.kind === 'acronym';

const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col St No vs Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Dem Fed Inc Co Corp U.S U.K U.N U.A.E D.C e.g i.e Amb Dept'.split(
    ' ',
  ),
);
const ABBREVIATION_WINDOW = 12;
/** A line at least this long was probably wrapped. */
const MIN_WRAPPED_CHARS = 60;

/**
 * A blank line or an HTML tag that ends a paragraph; a line break; or a full stop before whitespace and
 * anything but a lower-case letter.
 */
const BOUNDARY =
  /(?<paragraph>\n[^\S\n]*\n|<\/?(?:p|br|div|li|[uo]l|h[1-6]|table|tr|blockquote|P|BR|DIV|LI|[UO]L|H[1-6]|TABLE|TR|BLOCKQUOTE)\b[^<>]{0,300}>)|\n|[.!?\u2026]["'\u201d\u2019)\]]{0,3}(?=\s{1,20}[^\s\p{Ll}])/gu;
/** Trims whitespace; splits overlong sentences at whitespace, and overlong words anywhere. */
const PIECE = /\S(?:.{0,1498}\S)?(?!\S)|\S{1,1500}/gsu;

/** Splits a text into trimmed sentences, in order. */
export function* splitSentences(text: string): Generator<Passage> {
  let start = 0;
  for (const { 0: mark, index, groups } of text.matchAll(BOUNDARY)) {
    const isParagraph = groups?.paragraph !== undefined;
    if (!isParagraph && continuesAfter(text, index)) continue;
    const end = index + mark.length;
    yield* splitPieces(text.slice(start, isParagraph ? index : end), start);
    start = end;
  }
  yield* splitPieces(text.slice(start), start);
}

function* splitPieces(sentence: string, offset: number): Generator<Passage> {
  for (const { 0: words, index } of sentence.matchAll(PIECE))
    yield { start: offset + index, end: offset + index + words.length };
}

/** True after a wrapped line, or after an abbreviation: `the U.S. State Department`. */
function continuesAfter(text: string, index: number): boolean {
  if (text[index] === '\n') {
    const isFull = index >= MIN_WRAPPED_CHARS && !text.slice(index - MIN_WRAPPED_CHARS, index).includes('\n');
    const around = text.slice(Math.max(0, index - 2), index + ABBREVIATION_WINDOW);
    return isFull || /[,\p{L}\p{N}]\r?\n[^\S\n]{0,8}\p{Ll}/u.test(around);
  }
  const before = text.slice(Math.max(0, index - ABBREVIATION_WINDOW), index);
  return text[index] === '.' && ABBREVIATIONS.has(/[\p{L}.]{1,8}$/u.exec(before)?.[0] ?? '');
}

/** Runs in linear time. Matches abbreviations with dots, words, tags (skipped), and signs. */
const TOKEN =
  /(?<abbreviation>(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{M}])|St\.(?= \p{Lu}))|(?<word>[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}\p{Cf}]+)*)|(?<tag><\/?[a-zA-Z][^<>]{0,300}>|&#?\w{2,8};)|(?<sign>[^\s])/gu;
const MAX_WORD_CHARS = 40;
const POSSESSIVE = /['\u2019\u02bc]s$/iu;
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['&', 'and'],
]);

/**
 * Splits a sentence into tokens.
 * @param offset of the sentence in the text
 */
export function tokenize(sentence: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const { 0: written, index, groups = {} } of sentence.matchAll(TOKEN)) {
    if (groups.tag !== undefined) continue;
    const [start, end] = [offset + index, offset + index + written.length];
    const isHyphen = /^[-\u2010-\u2013]$/u.test(written) && tokens.at(-1)?.end === start;
    if (isHyphen && /[\p{L}\p{N}]/u.test(sentence[index + 1] ?? '')) {
      hyphenEnd = end;
      continue;
    }
    const isSign = groups.sign !== undefined;
    const hasEnding = !isSign && POSSESSIVE.test(written.slice(-MAX_WORD_CHARS));
    const text = hasEnding ? written.slice(0, -2) : written;
    const norm = written.length > MAX_WORD_CHARS ? '' : isSign ? written : normalizeWord(text);
    tokens.push({
      start,
      end,
      kind: isSign ? 'sign' : kindOfWord(text),
      text,
      norm: SAME_WORDS.get(norm) ?? norm,
      isPossessive: hasEnding || /['\u2019]$/.test(sentence.slice(index, index + written.length + 1)),
      isHyphenated: hyphenEnd === start,
    });
  }
  return tokens;
}

function kindOfWord(text: string): TokenKind {
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^\p{Ll}/u.test(text)) return 'word';
  return text.length > 1 && text.length <= MAX_WORD_CHARS && /^[\p{Lu}.]+$/u.test(text) ? 'acronym' : 'name';
}

const normalizeWord = (word: string): string =>
  (/^[a-z0-9]+$/i.test(word)
    ? word
    : word.normalize('NFKD').replace(/[\p{M}\p{Cf}'\u2019\u02bc\u2018`\u02bb.]/gu, '')
  ).toLowerCase();
