import { element, type Mark, type Marks, rounded } from './mark.js';
import { type TextMark, withTexts } from './walk.js';

/** `text-anchor` after mirroring. */
const OTHER_SIDE: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Mirrors text back, so that it stays readable in a mirrored drawing. */
const TURNED = 'scale(-1 1)';

/**
 * Mirrors a drawing for a right-to-left language: text stays readable, anchored on the opposite side, with
 * right-to-left direction.
 * @param width of the drawing
 */
export const mirrorMarks = (drawing: Marks, width: number): Mark =>
  restoreAlert(withTexts(drawing, turned), width);

function turned({ attributes, text, ...line }: TextMark): TextMark {
  const { x, 'text-anchor': anchor = 'start', ...others } = attributes;
  const side = OTHER_SIDE[anchor];
  return {
    ...line,
    attributes: {
      x: -rounded(Number(x)),
      ...others,
      'text-anchor': side === 'start' ? undefined : side,
      transform: TURNED,
    },
    text: read(text),
  };
}

/**
 * Undoes the mirroring, for land.
 * @param width of what is mirrored back
 */
export const restoreAlert = (drawing: Marks, width: number): Mark =>
  element('g', { transform: `translate(${width} 0) ${TURNED}` }, drawing);

/** Isolates text as right-to-left, whatever its first character; a bare number stays as it is. */
const read = (text: string): string =>
  /^[\p{N}%?*]*$/u.test(text) ? text : RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE;
