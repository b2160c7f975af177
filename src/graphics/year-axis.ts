import { label } from './marks/label.js';
import type { Body, LayoutContext } from './picture.js';
import { measureDrawnWidth, textWidth } from './text/text-width.js';
import { LINE_HEIGHT } from './type-sizes.js';

const LABEL_GAP = 8;
const ROUND_YEARS = 5;

/** Rank of years that get no label. */
const UNLABELLED = 6;

interface AxisEmphasis {
  /** The year that the title is about. */
  readonly bold?: number | undefined;
  /** True to merge it with the last year into one label (2022–25) if they would overlap. */
  readonly joins?: boolean;
  /** True without years ending in 5, for large type. */
  readonly isSparse?: boolean;
  /** True if the first and the last label may reach over the ends: those of points have their middle there. */
  readonly overhangs?: boolean;
}

interface TickLabel {
  readonly text: string;
  readonly at: number;
  readonly isStressed: boolean;
}

/**
 * Years to label, with the centre of each: all if they fit, otherwise the first, the last and every fifth.
 * @param step pixels per year
 * @param halfWidth half the width of a label, in pixels
 */
function tickLabels(
  years: readonly number[],
  { bold, joins = false, isSparse = false, overhangs = false }: AxisEmphasis,
  { step, between, halfWidth }: { step: number; between: number; halfWidth: (text: string) => number },
): TickLabel[] {
  const labels: TickLabel[] = [];
  const minDistance = 2 * halfWidth('2000') + between;
  const add = (text: string, middle: number, isStressed = false) => {
    const within = Math.min(Math.max(middle, halfWidth(text)), years.length * step - halfWidth(text));
    const at = overhangs ? middle : within;
    if (labels.every((other) => Math.abs(other.at - at) >= halfWidth(other.text) + halfWidth(text) + between))
      labels.push({ text, at, isStressed });
  };
  const rank = (year: number, index: number): number => {
    if (year === bold) return 0;
    if (index === years.length - 1) return 1;
    if (index === 0) return 2;
    if (year % (2 * ROUND_YEARS) === 0) return 3;
    if (year % ROUND_YEARS === 0 && !isSparse) return 4;
    return step >= minDistance ? 5 : UNLABELLED;
  };
  const wanted = years
    .map((year, index) => ({ year, rank: rank(year, index), middle: (index + 0.5) * step }))
    .filter((each) => each.rank < UNLABELLED)
    .sort((a, b) => a.rank - b.rank);
  const last = years.at(-1);
  const boldAt = years.indexOf(bold ?? 0);
  const isNearEnd = boldAt !== -1 && (years.length - 1 - boldAt) * step < minDistance;
  const isJoined = joins && (isNearEnd || (isSparse && boldAt !== -1)) && bold !== last;
  if (isJoined) {
    const span = `${bold}–${String(last).slice(-2)}`;
    add(span, ((boldAt + years.length) / 2) * step, true);
  }
  // No year within the span has a label of its own.
  for (const { year, rank, middle } of wanted.filter((each) => !isJoined || each.year < Number(bold)))
    add(String(year), middle, rank === 0);
  return labels;
}

/** An axis with labelled years, as a body of the given width. */
export function yearAxis(
  years: readonly number[],
  { width, palette, sizes, format }: Pick<LayoutContext, 'width' | 'palette' | 'sizes' | 'format'>,
  stress: AxisEmphasis = {},
): Body {
  const step = width / years.length;
  const isSocial = format !== 'page';
  const halfWidth = (text: string) => (isSocial ? measureDrawnWidth : textWidth)(text, sizes.small, true) / 2;
  const bold = stress.bold ?? (isSocial ? years.at(-1) : undefined);
  const shown = { joins: true, isSparse: isSocial, ...stress, bold };
  const labels = tickLabels(years, shown, { step, between: LABEL_GAP, halfWidth }).map(
    ({ text, at, isStressed }) =>
      label(text, at, sizes.small, {
        size: sizes.small,
        fill: isStressed ? palette.ink : palette.muted,
        bold: isStressed,
        anchor: 'middle',
      }),
  );
  return { marks: [labels], height: sizes.small * LINE_HEIGHT };
}
