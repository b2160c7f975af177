import type { ChangeSide } from '../dataset/reports.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup } from './markup.js';
import type { Space } from './picture.js';
import { textWidth } from './text/text-width.js';

/** Width and height of a chip, in ems of its text. */
export const CHIP = { width: 5.5, height: 1.35 } as const;
const OUTLINE_WIDTH = 0.75;

/** Between the text of a chip and its ends, in ems. */
const PADDING = 0.09;

/** A tier as a small labelled box, its upper left corner at `x`, `y`; `null`: not in the report. */
export function tierChip(
  tier: ChangeSide,
  x: number,
  y: number,
  size: number,
  { palette, words }: Pick<Space, 'palette' | 'words'>,
): Markup {
  const isTier = tier !== null && tier !== 'not_known';
  const paint = !isTier ? { fill: palette.land, ink: palette.ink } : palette.tiers[tier];
  const [width, height] = [CHIP.width * size, CHIP.height * size];
  const text = words.say(`chips.${tier ?? 'NR'}`);
  const room = (CHIP.width - 2 * PADDING) * size;
  return joined(
    element('rect', {
      x,
      y,
      width,
      height,
      rx: 2,
      fill: paint.fill,
      stroke: palette.outline,
      'stroke-width': OUTLINE_WIDTH,
    }),
    centredLabel(text, x + width / 2, y + height / 2, {
      size: Math.min(size, (size * room) / textWidth(text, size, true)),
      fill: paint.ink,
      bold: true,
      anchor: 'middle',
    }),
  );
}
