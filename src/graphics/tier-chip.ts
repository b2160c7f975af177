import type { ChangeSide } from '../dataset/reports.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup } from './markup.js';
import type { Space } from './picture.js';
import { textWidth } from './text/text-width.js';
import { tierBox } from './tier-box.js';

export const CHIP = { width: 5.5, height: 1.35 } as const;
const PADDING = 0.09;

/** A tier as a small labelled box, its upper left corner at `x`, `y`; `null`: not in the report. */
export function tierChip(
  tier: ChangeSide,
  x: number,
  y: number,
  size: number,
  { palette, words }: Pick<Space, 'palette' | 'words'>,
): Markup {
  const box = { x, y, width: CHIP.width * size, height: CHIP.height * size };
  const text = words.say(`chips.${tier ?? 'NR'}`);
  const room = (CHIP.width - 2 * PADDING) * size;
  const isTier = tier !== null && tier !== 'not_known';
  return joined(
    isTier
      ? tierBox(tier, box, palette, { plain: true })
      : element('rect', { ...box, fill: palette.surface, stroke: palette.absent, 'stroke-dasharray': '2 3' }),
    centredLabel(text, x + box.width / 2, y + box.height / 2, {
      size: Math.min(size, (size * room) / textWidth(text, size, true)),
      fill: isTier ? palette.tiers[tier].ink : palette.ink,
      bold: true,
      anchor: 'middle',
    }),
  );
}
