import { element, type Mark, type Marks, rounded } from './mark.js';
import { type TextMark, withTexts } from './walk.js';

/** Which side of a line is at its place, seen from the other side. */
const OTHER_SIDE: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Turned round, so that it is upright in a drawing that is mirrored. */
const TURNED = 'scale(-1 1)';

/**
 * A drawing as those see it who read from right to left: all of it mirrored, and in it each line of text upright, on
 * the other side of its place, and read from the right.
 * @param width of the drawing
 */
export const mirrored = (drawing: Marks, width: number): Mark =>
  turnedBack(withTexts(drawing, turned), width);

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

/** Turns back land, which must not be mirrored. @param width of what is turned back */
export const turnedBack = (drawing: Marks, width: number): Mark =>
  element('g', { transform: `translate(${width} 0) ${TURNED}` }, drawing);

/** A number alone is read as it is; all else from right to left, whatever it begins with. */
const read = (text: string): string =>
  /^[\p{N}%?*]*$/u.test(text) ? text : RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE;
