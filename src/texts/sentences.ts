import { ABBREVIATIONS } from './lexicon.js';

/** A part of a text, in UTF-16 code units; `end` is behind it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are none: they are cut at a blank. */
const LONGEST = 1_500;
/** What ends a paragraph, tags of HTML among them. */
const PARAGRAPH = /\n[^\S\n]*\n|<\/?(?:p|br|div|li|ul|ol|h[1-6]|table|tr|td|th|blockquote)\b[^<>]{0,300}>/giu;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

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
  // A line that goes on in the next: the blank is as long as the break, so that places stay.
  const joined = paragraph.replace(/(?<=[,\p{Ll}])\r?\n(?=[^\S\n]{0,8}\p{Ll})/gu, (found) =>
    ' '.repeat(found.length),
  );
  let start = 0;
  let end = 0;
  for (const { segment } of segmenter.segment(joined)) {
    end += segment.length;
    if (
      end - start < LONGEST &&
      goesOn(joined.slice(Math.max(start, end - segment.length), end), joined[end])
    )
      continue;
    yield* cut(joined, { start, end }, offset);
    start = end;
  }
  yield* cut(joined, { start, end }, offset);
}

/** Whether the dot behind a segment is that of an abbreviation: `the U.S. State Department`, `St. Lucia`. */
function goesOn(segment: string, next: string | undefined): boolean {
  if (next === undefined || segment.endsWith('\n')) return false;
  const [, word = ''] = /([\p{L}.]{1,8})\.\s{0,8}$/u.exec(segment.slice(-LAST)) ?? [];
  return ABBREVIATIONS.has(word);
}
const LAST = 20;

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
