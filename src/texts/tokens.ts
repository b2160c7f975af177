/** A word, number or mark of a text, in UTF-16 code units; `end` is behind it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Without case, diacritics, apostrophes and possessive ending; empty for what no lexicon has. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True for a capital at the beginning, or a script without case. */
  readonly capital: boolean;
  /** True for capitals only: `US`. */
  readonly upper: boolean;
  readonly possessive: boolean;
  /** True if only a hyphen or nothing stands before it: `2014-16`. */
  readonly tied: boolean;
}

/**
 * One way through the text: abbreviations with dots, words with apostrophes in them, tags and entities of HTML (which are
 * passed over), and signs. No alternative can fail late, so that the time is linear.
 */
const TOKEN =
  /(?<abbreviation>(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{M}]))|(?<word>[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}\p{Cf}]+)*)|(?<tag><\/?[a-zA-Z][^<>]{0,300}>|&#?\w{2,8};)|(?<mark>[^\s])/gu;

/** Longer words are in no lexicon. */
const LONGEST = 40;
const POSSESSIVE = /['’ʼ]s$/iu;
const SAME: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['&', 'and'],
]);

/** The tokens of a passage. @param offset where it begins in the text */
export function tokensOf(passage: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let hyphen = -1;
  for (const { 0: text, index, groups = {} } of passage.matchAll(TOKEN)) {
    if (groups.tag !== undefined) continue;
    const [start, end] = [offset + index, offset + index + text.length];
    if (
      /^[-‐‑–]$/u.test(text) &&
      tokens.at(-1)?.end === start &&
      /[\p{L}\p{N}]/u.test(passage[index + 1] ?? '')
    ) {
      hyphen = end;
      continue;
    }
    const isMark = groups.mark !== undefined;
    const possessive = !isMark && POSSESSIVE.test(text.slice(-LONGEST));
    const norm = text.length > LONGEST ? '' : isMark ? text : normOf(possessive ? text.slice(0, -2) : text);
    tokens.push({
      start,
      end,
      norm: SAME.get(norm) ?? norm,
      kind: /^\d+$/.test(norm) ? 'number' : isMark && text !== '&' ? 'mark' : 'word',
      capital: !/^[\p{Ll}\p{N}]/u.test(text),
      upper:
        text.length > 1 &&
        text.length <= LONGEST &&
        /^[\p{Lu}.]+$/u.test(possessive ? text.slice(0, -2) : text),
      possessive: possessive || /['’]$/.test(passage.slice(index, index + text.length + 1)),
      tied: hyphen === start,
    });
  }
  return tokens;
}

const normOf = (word: string): string =>
  (/^[a-z0-9]+$/i.test(word)
    ? word
    : word.normalize('NFKD').replace(/[\p{M}\p{Cf}'’ʼ‘`ʻ.]/gu, '')
  ).toLowerCase();
