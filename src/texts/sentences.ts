import { setOf } from './lexicon.js';

/** A part of a text, in UTF-16 code units; `end` is behind it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = setOf('abbreviations');
/** Longer sentences are none: they are cut at a blank. */
const LONGEST = 1_500;
/** What ends a paragraph, tags of HTML among them. */
const PARAGRAPH = /\n[^\S\n]*\n|<\/?(?:p|br|div|li|ul|ol|h[1-6]|table|tr|td|th|blockquote)\b[^<>]{0,300}>/giu;

/** What may end a sentence: a sign before a blank and no small letter, or the end of a line. */
const END = /[.!?…]["'”’)\]]{0,3}(?=\s{1,20}[^\s\p{Ll}])|\n/gu;

/** The sentences of a text, in order, without the blanks around them. */
export function* sentencesOf(text: string): Generator<Passage> {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(PARAGRAPH)) {
    yield* inParagraph(text.slice(from, index), from);
    from = index + mark.length;
  }
  yield* inParagraph(text.slice(from), from);
}

function* inParagraph(paragraph: string, offset: number): Generator<Passage> {
  let start = 0;
  for (const { 0: sign, index } of paragraph.matchAll(END)) {
    if (goesOn(paragraph, index)) continue;
    const end = index + sign.length;
    yield* cut(paragraph, { start, end }, offset);
    start = end;
  }
  yield* cut(paragraph, { start, end: paragraph.length }, offset);
}

/** Whether a sentence goes on behind a line that was broken, or the dot of an abbreviation: `the U.S. State Department`. */
function goesOn(text: string, index: number): boolean {
  if (text[index] === '\n')
    return /[,\p{Ll}]\r?\n[^\S\n]{0,8}\p{Ll}/u.test(text.slice(Math.max(0, index - 2), index + LAST));
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, index - LAST), index))?.[0];
  return text[index] === '.' && word !== undefined && ABBREVIATIONS.has(word);
}
const LAST = 12;

function* cut(text: string, { start, end }: Passage, offset: number): Generator<Passage> {
  let from = start;
  while (from < end) {
    let to = end;
    if (end - from > LONGEST) {
      const blank = text.lastIndexOf(' ', from + LONGEST);
      to = blank > from ? blank + 1 : from + LONGEST;
      // Never within a pair of surrogates.
      if (/[\ud800-\udbff]/.test(text[to - 1] ?? '')) to++;
    }
    const passage = text.slice(from, to);
    const lead = passage.length - passage.trimStart().length;
    const length = passage.trim().length;
    if (length > 0) yield { start: offset + from + lead, end: offset + from + lead + length };
    from = to;
  }
}
