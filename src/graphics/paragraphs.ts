import { label } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, translateMarks, translation } from './marks/mark.js';
import type { Palette } from './palette.js';
import type { Body } from './picture.js';
import { measureDrawnWidth, splitWord, textWidth, toWords } from './text/text-width.js';
import { getLineHeight, type PictureFormat, SOCIAL } from './type-sizes.js';

/** Words of one weight; broken at blanks, unless they are whole. */
interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly isMuted?: boolean | undefined;
  readonly isWhole?: boolean;
}

export interface Sign {
  /** From 0,0 downwards. */
  readonly marks: Marks;
  readonly width: number;
  readonly height: number;
}

/** A sentence or a list of names, which goes on below the sign that it begins with. */
export interface Paragraph {
  readonly sign?: Sign;
  readonly runs: readonly Run[];
  readonly isMuted?: boolean;
}

interface ParagraphLook {
  readonly width: number;
  readonly size: number;
  readonly palette: Palette;
  readonly format: PictureFormat;
  /** Between paragraphs, in ems. */
  readonly between?: number;
}

/** Longer names may be broken. */
const MAX_WHOLE_NAME = 23;
const AFTER_SIGN = 0.34;
const BETWEEN = 0.1;

export const sentence = (text: string, { isMuted = false } = {}): Paragraph => ({
  runs: [{ text }],
  isMuted,
});

export interface ListedName {
  readonly name: string;
  readonly isHighlighted?: boolean;
}

/** Names as runs of a paragraph, each whole unless it is long. */
export const nameRuns = (names: readonly ListedName[], comma: string): Run[] =>
  names.map(({ name, isHighlighted = false }, index) => ({
    text: index < names.length - 1 ? name + comma : name,
    bold: isHighlighted,
    isWhole: [...name].length <= MAX_WHOLE_NAME,
  }));

/** Paragraphs below each other in lines of one pitch. */
export function paragraphsBody(
  paragraphs: readonly Paragraph[],
  { width, size, palette, format, between = BETWEEN }: ParagraphLook,
): Body {
  let bottom = 0;
  const isPage = format === 'page';
  const closeness = isPage ? 1 : SOCIAL[format].lines;
  // Pages may be drawn with other fonts.
  const measure = isPage ? textWidth : measureDrawnWidth;
  const drawn = paragraphs.map((paragraph, index) => {
    const { sign, isMuted = false } = paragraph;
    const indent = sign === undefined ? 0 : sign.width + size * AFTER_SIGN;
    const lines = toLines(paragraph, { indent, width, measure: (word, bold) => measure(word, size, bold) });
    const pitch = Math.max(...lines.flat().map(({ text }) => getLineHeight(text)), 0) * closeness * size;
    if (index > 0) bottom += size * between;
    const top = bottom;
    bottom += lines.length * pitch;
    return [
      sign === undefined ? NOTHING : translateMarks(0, top + (pitch - sign.height) / 2, sign.marks),
      lines.map((line, at) => {
        let x = at === 0 ? indent : 0;
        return element(
          'g',
          { transform: translation(0, top + at * pitch + pitch / 2 + size * 0.34) },
          line.map(({ text, bold = false, isMuted: isPale = isMuted }) => {
            const fill = isPale ? palette.muted : palette.ink;
            const at = rounded(x);
            x += measure(text, size, bold);
            return label(text.trimEnd(), at, 0, { size, fill, bold });
          }),
        );
      }),
    ];
  });
  return { marks: [drawn], height: bottom };
}

/** The runs of each line, neighbours of one weight as one. */
function toLines(
  { runs }: Paragraph,
  {
    indent,
    width,
    measure,
  }: {
    readonly indent: number;
    readonly width: number;
    readonly measure: (word: string, bold: boolean) => number;
  },
): Run[][] {
  const lines: (Run & { text: string })[][] = [[]];
  let used = indent;
  for (const { text, bold = false, isMuted, isWhole = false } of runs) {
    const fits = (word: string) => measure(word, bold) <= width;
    for (const word of isWhole && fits(text.trimEnd()) ? [text] : wordsWithBlanks(text, fits)) {
      if (used > 0 && used + measure(word.trimEnd(), bold) > width) {
        lines.push([]);
        used = 0;
      }
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (last?.bold === bold && last.isMuted === isMuted) last.text += word;
      else line.push({ text: word, bold, isMuted });
      used += measure(word, bold);
    }
  }
  return lines;
}

function wordsWithBlanks(text: string, fits: (word: string) => boolean): string[] {
  const words = toWords(text, fits);
  return words.flatMap(({ word }, index) =>
    splitWord(word, fits).map((part, at, all) =>
      at < all.length - 1 ? part : part + (words[index + 1]?.blank ?? ''),
    ),
  );
}
