/** A part of a text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written, without possessive ending. */
  readonly text: string;
  /** Lower case, without diacritics and apostrophes; empty if longer than any name. */
  readonly norm: string;
  /** A word with a capital, or in a script without case. */
  readonly isCapitalized: boolean;
  readonly isAcronym: boolean;
  readonly isPossessive: boolean;
  /** True if nothing but a space separates it from the token before. */
  readonly isJoined: boolean;
}

/** Runs in linear time. Matches abbreviations with dots, words, tags (skipped), and signs. */
const TOKEN =
  /(?<abbreviation>(?:\p{Lu}{1,2}\.){2,}\p{Lu}?(?![\p{L}\p{M}])|(?:St|Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Prof|Jr)\.(?= \p{Lu})|(?<![\p{L}\p{M}'’])\p{Lu}\.(?= \p{Lu}))|(?<word>[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}\p{Cf}]+)*)|(?<tag><\/?[a-zA-Z][^<>]{0,300}>|&#?\w{2,8};)|(?<sign>[^\s])/gu;
const MAX_WORD_CHARS = 40;
const POSSESSIVE = /['\u2019\u02bc]s$/iu;
/** French articles before a name: `l’Allemagne`. */
const ELISION = /^(?:[lns]|qu|d(?!['\u2019]ivoire))['\u2019](?=\p{Lu})/iu;
const SENTENCE_END = /^[.!?\u2026]$/u;
const SAME_WORDS: ReadonlyMap<string, string> = new Map([['st', 'saint'], ['&', 'and']]); // biome-ignore format: short

/** The tokens of a text by sentence; a line break ends a sentence, too. */
export function tokenize(text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  let end = 0;
  for (const { 0: written, index, groups = {} } of text.matchAll(TOKEN)) {
    if (groups.tag !== undefined) continue;
    const before = sentences.at(-1)?.at(-1);
    const gap = text.slice(end, index);
    const endsSentence = before?.kind === 'sign' && SENTENCE_END.test(before.text) && gap !== '';
    if (gap.includes('\n') || (endsSentence && !/^\p{Ll}/u.test(written))) sentences.push([]);
    const elision = groups.word === undefined ? 0 : (ELISION.exec(written)?.[0].length ?? 0);
    const whole = elision > 0 ? written.slice(elision) : written;
    sentences
      .at(-1)
      ?.push(
        toToken(whole, index + elision, groups.sign !== undefined, /^[^\S\n]$|^$/.test(gap) && elision === 0),
      );
    end = index + written.length;
  }
  return sentences;
}

function toToken(written: string, start: number, isSign: boolean, isJoined: boolean): Token {
  const isPossessive = !isSign && POSSESSIVE.test(written.slice(-MAX_WORD_CHARS));
  const text = isPossessive ? written.slice(0, -2) : written;
  const norm = text.length > MAX_WORD_CHARS ? '' : isSign ? text : normalizeWord(text);
  const kind = isSign ? 'sign' : /^\p{N}/u.test(text) ? 'number' : 'word';
  return {
    start,
    end: start + text.length,
    kind,
    text,
    norm: SAME_WORDS.get(norm) ?? norm,
    isCapitalized: kind === 'word' && !/^\p{Ll}/u.test(text),
    isAcronym: kind === 'word' && text.length > 1 && /^[\p{Lu}.]+$/u.test(text),
    isPossessive,
    isJoined,
  };
}

const normalizeWord = (word: string): string =>
  (/^[a-z0-9]+$/i.test(word)
    ? word
    : word.normalize('NFKD').replace(/[\p{M}\p{Cf}'\u2019\u02bc\u2018`\u02bb.]/gu, '')
  ).toLowerCase();
