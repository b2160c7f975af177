import { element, type Mark, type Marks, NOTHING } from './mark.js';

interface LabelStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Distance from the middle of a line of capitals down to its baseline, in ems. */
const MIDDLE_TO_BASELINE = 0.35;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const LEFT_TO_RIGHT = /\p{sc=Latin}/u;
const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name for a sentence of ours: one from right to left does not turn what is around it, another such name least. */
export const inSentence = (name: string): string =>
  RIGHT_TO_LEFT.test(name) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;

/** Brackets and dashes at the ends of a name from right to left stand where it reads them, in a line of ours. */
const bothEnds = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && !LEFT_TO_RIGHT.test(text)
    ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK
    : text;

/** A line of text that begins (or ends, or has its middle) at `x`, on the baseline `y`. */
export const label = (
  text: string,
  x: number,
  y: number,
  { size, fill, bold, anchor }: LabelStyle,
): Mark => ({
  name: 'text',
  attributes: {
    x,
    y,
    'font-size': size,
    fill,
    'font-weight': bold ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  },
  marks: NOTHING,
  text: bothEnds(text),
});

/** A line of text with its middle at the height `y`. */
export const centredLabel = (text: string, x: number, y: number, style: LabelStyle): Mark =>
  label(text, x, y + style.size * MIDDLE_TO_BASELINE, style);

/** Lines of text with their middle at the height `y`. @param step from baseline to baseline, in pixels */
export const centredLines = (
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  style: LabelStyle,
): Mark[] =>
  lines.map((line, index) => centredLabel(line, x, y + (index - (lines.length - 1) / 2) * step, style));

/** Text that stands off what is behind it. @param thick in pixels */
export const haloed = (colour: string, thick: number, text: Marks): Mark =>
  element(
    'g',
    { stroke: colour, 'stroke-width': thick, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    text,
  );
