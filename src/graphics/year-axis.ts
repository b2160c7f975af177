import { label } from './marks/label.js';
import { element, rounded } from './marks/mark.js';
import type { Body, Space } from './picture.js';
import { textWidth } from './text/text-width.js';
import { LINE_HEIGHT } from './type-sizes.js';

const BETWEEN_LABELS = 8;
const ROUND = 5;

interface AxisEmphasis {
  /** That of which the headline speaks. */
  readonly bold?: number | undefined;
  /** Those that a claim is about, in place of it: each run of them has a line beside its cells. */
  readonly emphasis?: readonly number[];
  /** True if it and the last year are one label (2022–25) where they have no room beside each other. */
  readonly joins?: boolean;
  /** True if the first and the last label may reach over the ends: those of points have their middle there. */
  readonly overhangs?: boolean;
}

/** Thickness of the line beside emphasised cells, in ems of the axis. */
export const EMPHASIS_LINE = 0.2;

/** Runs of years without a gap, as places among all that are shown; one that has them all stands out from nothing. */
export function runsOf(
  years: readonly number[],
  emphasis: readonly number[],
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, year] of years.entries()) {
    if (!emphasis.includes(year)) continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs[0] && runs[0].to - runs[0].from === years.length ? [] : runs;
}

interface TickLabel {
  readonly text: string;
  readonly at: number;
  readonly isStressed: boolean;
}

/**
 * The years that an axis says, with the middle of each: all where they have room, else the first, the last and every fifth.
 * @param step pixels of a year
 * @param half of a label that has so many letters: the first and the last column can be narrower
 */
export function tickLabels(
  years: readonly number[],
  { bold, emphasis = [], joins = false, overhangs = false }: AxisEmphasis,
  { step, between, half }: { step: number; between: number; half: (text: string) => number },
): TickLabel[] {
  const runs = runsOf(years, emphasis);
  const said: TickLabel[] = [];
  const apart = 2 * half('2000') + between;
  const add = (text: string, middle: number, isStressed = false) => {
    const within = Math.min(Math.max(middle, half(text)), years.length * step - half(text));
    const at = overhangs ? middle : within;
    if (said.every((other) => Math.abs(other.at - at) >= half(other.text) + half(text) + between))
      said.push({ text, at, isStressed });
  };
  for (const { from, to } of runs) {
    const [first, last] = [years[from], years[to - 1]].map(String);
    const isNarrow = first !== last && (to - 1 - from) * step < apart;
    if (isNarrow) add(`${first}–${last}`, ((from + to) / 2) * step, true);
    else for (const index of new Set([to - 1, from])) add(String(years[index]), (index + 0.5) * step, true);
  }
  const rank = (year: number, index: number): number => {
    if (year === bold) return runs.length === 0 ? 0 : 6;
    if (index === years.length - 1) return 1;
    if (index === 0) return 2;
    return year % (2 * ROUND) === 0 ? 3 : year % ROUND === 0 ? 4 : step >= apart ? 5 : 6;
  };
  const wanted = years
    .map((year, index) => ({ year, rank: rank(year, index), middle: (index + 0.5) * step }))
    .filter((each) => each.rank < 6)
    .sort((a, b) => a.rank - b.rank);
  const last = years.at(-1);
  const boldAt = years.indexOf(bold ?? 0);
  const isNearEnd = boldAt !== -1 && (years.length - 1 - boldAt) * step < apart;
  if (joins && runs.length === 0 && isNearEnd && bold !== last) {
    const span = `${bold}–${String(last).slice(-2)}`;
    add(span, ((boldAt + years.length) / 2) * step, true);
  }
  for (const { year, rank, middle } of wanted) add(String(year), middle, rank === 0);
  return said;
}

export function yearAxis(
  years: readonly number[],
  { width, palette, sizes }: Pick<Space, 'width' | 'palette' | 'sizes'>,
  stress: AxisEmphasis = {},
): Body {
  const step = width / years.length;
  const half = (text: string) => textWidth(text, sizes.small, true) / 2;
  const labels = tickLabels(years, { joins: true, ...stress }, { step, between: BETWEEN_LABELS, half }).map(
    ({ text, at, isStressed }) =>
      label(text, at, sizes.small, {
        size: sizes.small,
        fill: isStressed ? palette.ink : palette.muted,
        bold: isStressed,
        anchor: 'middle',
      }),
  );
  const thick = sizes.small * EMPHASIS_LINE;
  const lines = runsOf(years, stress.emphasis ?? []).map(({ from, to }) =>
    element('rect', {
      class: 'emphasis',
      x: rounded(from * step),
      y: rounded(-thick * 1.5),
      width: rounded((to - from) * step),
      height: rounded(thick),
      fill: palette.ink,
    }),
  );
  return { marks: [labels, lines], height: sizes.small * LINE_HEIGHT };
}
