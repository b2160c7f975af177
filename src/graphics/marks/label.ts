import { element, type Mark, type Marks, NOTHING } from './mark.js';

interface LabelStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Offset from the middle of a line of capitals to its baseline, in ems. */
const MIDDLE_TO_BASELINE = 0.35;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const LEFT_TO_RIGHT = /\p{sc=Latin}/u;
const RIGHT_TO_LEFT_MARK = '\u200f';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Isolates a right-to-left name, so that it reorders neither the sentence around it nor another such name.
 */
export const labelInSentence = (name: string): string =>
  RIGHT_TO_LEFT.test(name) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;

/** Wraps right-to-left text in direction marks, so that brackets and dashes at its ends keep their side. */
const bothEnds = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && !LEFT_TO_RIGHT.test(text)
    ? RIGHT_TO_LEFT_MARK + text + RIGHT_TO_LEFT_MARK
    : text;

/** A line of text anchored at `x`, on the baseline `y`. */
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

/** A line of text centred vertically on `y`. */
export const centredLabel = (text: string, x: number, y: number, style: LabelStyle): Mark =>
  label(text, x, y + style.size * MIDDLE_TO_BASELINE, style);

/**
 * Lines of text centred vertically on `y`.
 * @param step line height in pixels
 */
export const centredLines = (
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  style: LabelStyle,
): Mark[] =>
  lines.map((line, index) => centredLabel(line, x, y + (index - (lines.length - 1) / 2) * step, style));

/**
 * Text with an outline in the background colour.
 * @param thick pixels
 */
export const haloed = (colour: string, thick: number, text: Marks): Mark =>
  element(
    'g',
    { stroke: colour, 'stroke-width': thick, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    text,
  );
