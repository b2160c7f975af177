import type { Tier } from '../domain/tier.js';
import type { Mention } from './answer.js';
import { setOf, type Tag } from './lexicon.js';

/** A part of a text, in UTF-16 code units; `end` is behind it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = setOf('abbreviations');

/** A blank line or a tag that ends a paragraph; the end of a line, or a sign before a blank and no small letter. */
const BOUNDARY =
  /(?<paragraph>\n[^\S\n]*\n|<\/?(?:p|br|div|li|[uo]l|h[1-6]|table|tr|blockquote|P|BR|DIV|LI|[UO]L|H[1-6]|TABLE|TR|BLOCKQUOTE)\b[^<>]{0,300}>)|\n|[.!?\u2026]["'\u201d\u2019)\]]{0,3}(?=\s{1,20}[^\s\p{Ll}])/gu;
/** Without the blanks around it. Longer sentences are none: they are cut at a blank, and a longer word anywhere. */
const PIECE = /\S(?:.{0,1498}\S)?(?!\S)|\S{1,1500}/gsu;

/** The sentences of a text, in order, without the blanks around them. */
export function* sentencesOf(text: string): Generator<Passage> {
  let start = 0;
  for (const { 0: mark, index, groups } of text.matchAll(BOUNDARY)) {
    const isParagraph = groups?.paragraph !== undefined;
    if (!isParagraph && goesOn(text, index)) continue;
    const end = index + mark.length;
    yield* piecesOf(text.slice(start, isParagraph ? index : end), start);
    start = end;
  }
  yield* piecesOf(text.slice(start), start);
}

function* piecesOf(sentence: string, offset: number): Generator<Passage> {
  for (const { 0: words, index } of sentence.matchAll(PIECE))
    yield { start: offset + index, end: offset + index + words.length };
}

/** True if a sentence goes on behind a line that was broken, or the dot of an abbreviation: `the U.S. State Department`. */
function goesOn(text: string, index: number): boolean {
  if (text[index] === '\n') {
    const isLong = index >= WRAPPED && !text.slice(index - WRAPPED, index).includes('\n');
    return (
      isLong || /[,\p{L}\p{N}]\r?\n[^\S\n]{0,8}\p{Ll}/u.test(text.slice(Math.max(0, index - 2), index + LAST))
    );
  }
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, index - LAST), index))?.[0] ?? '';
  return text[index] === '.' && ABBREVIATIONS.has(word);
}
const LAST = 12;
/** Characters of a line that was broken where it was full. */
const WRAPPED = 60;

/*
 * The things and words of a sentence, each as one item with a letter for its class. Patterns of readings are regular
 * expressions over these letters. Beside the classes of the lexicon: C countries by name (a list is one item), X countries
 * otherwise named, G groups and regions, T a tier by name, t a tier described, Y report years, E a time whose report cannot
 * be told, N a number, B a bound before a number, c a qualifier that can be checked, , and | boundaries, ? a question,
 * x anything else.
 */

/** A report year, or reports, as the sentence names them. */
export type Qualifier =
  | { readonly is: 'firstTime' }
  | {
      readonly is: 'streak';
      readonly years: number;
      readonly bound: 'exactly' | 'at_least';
      readonly isLoose: boolean;
    }
  | { readonly is: 'since'; readonly year: number };

export interface Item extends Passage {
  readonly cls: string;
  readonly tags: ReadonlySet<Tag>;
  readonly turns?: string | undefined;
  readonly norm: string;
  /** As the writer has it. */
  readonly written: string;
  readonly countries?: readonly string[] | undefined;
  readonly group?: { readonly type: 'group' | 'region'; readonly value: string };
  readonly tier?: Tier | undefined;
  readonly years?: readonly number[];
  readonly number?: number | undefined;
  readonly bound?: string | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly possessive?: boolean;
}

export interface Sentence {
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
  /** All that its words say of the sentence. */
  readonly tags: ReadonlySet<Tag>;
}

/** A stretch of a sentence between two boundaries, with the word that opens it. */
export interface SplitClause extends Passage {
  /** Class of the boundary before it: `,`, `|`, `k`, `R`, `&` or, at the beginning, `^`. */
  readonly before: string;
  /** The word or sign of that boundary. */
  readonly mark: string;
  readonly items: readonly Item[];
  /** The classes of its items. */
  readonly letters: string;
}
