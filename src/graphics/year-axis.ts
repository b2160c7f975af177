import { label } from './label.js';
import { joined } from './markup.js';
import type { Body, Space } from './picture.js';
import { textWidth } from './text/text-width.js';
import { LINE_HEIGHT } from './type-sizes.js';

const BETWEEN_LABELS = 8;
const ROUND = 5;

/**
 * Report years along a width, one column each: all where they have room, else the first, the last and every fifth.
 * @param bold a year that is written in any case: that of which the headline speaks
 */
export function yearAxis(
  years: readonly number[],
  { width, palette, sizes }: Pick<Space, 'width' | 'palette' | 'sizes'>,
  bold?: number,
): Body {
  const step = width / years.length;
  const half = textWidth('2000', sizes.small, true) / 2;
  const last = years.length - 1;
  const hasRoom = step >= 2 * half + BETWEEN_LABELS;
  const rank = (year: number, index: number): number => {
    if (year === bold) return 0;
    if (index === last) return 1;
    if (index === 0) return 2;
    return year % (2 * ROUND) === 0 ? 3 : year % ROUND === 0 ? 4 : hasRoom ? 5 : Number.POSITIVE_INFINITY;
  };
  // The first and the last column can be narrower than their label.
  const placed: { year: number; x: number }[] = [];
  const wanted = years
    .map((year, index) => ({ year, rank: rank(year, index), x: (index + 0.5) * step }))
    .filter((each) => each.rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank);
  for (const { year, x } of wanted) {
    const at = Math.min(Math.max(x, half), width - half);
    if (placed.every((other) => Math.abs(other.x - at) >= 2 * half + BETWEEN_LABELS))
      placed.push({ year, x: at });
  }
  const labels = placed.map(({ year, x }) =>
    label(String(year), x, sizes.small, {
      size: sizes.small,
      fill: year === bold ? palette.ink : palette.muted,
      bold: year === bold,
      anchor: 'middle',
    }),
  );
  return { markup: joined(labels), height: sizes.small * LINE_HEIGHT };
}
