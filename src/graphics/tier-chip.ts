import type { ChangeSide } from '../dataset/reports.js';
import type { Tier } from '../domain/tier.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup } from './markup.js';
import type { Palette } from './palette.js';

/** What a chip says, in words that need no key. */
const CHIP_TEXT: Readonly<Record<Tier, string>> = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Watch List',
  '3': 'Tier 3',
  SC: 'Special',
};
const NO_PLACEMENT = 'not in it';
const NOT_KNOWN = 'not known';

/** Width and height of a chip, in ems of its text. */
export const CHIP = { width: 5.5, height: 1.35 } as const;
const OUTLINE_WIDTH = 0.75;

const textOf = (tier: ChangeSide): string => {
  if (tier === null) return NO_PLACEMENT;
  return tier === 'not_known' ? NOT_KNOWN : CHIP_TEXT[tier];
};

/** A tier as a small labelled box, its upper left corner at `x`, `y`; `null`: not in the report. */
export function tierChip(tier: ChangeSide, x: number, y: number, size: number, palette: Palette): Markup {
  const isTier = tier !== null && tier !== 'not_known';
  const paint = !isTier ? { fill: palette.land, ink: palette.ink } : palette.tiers[tier];
  const [width, height] = [CHIP.width * size, CHIP.height * size];
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
    centredLabel(textOf(tier), x + width / 2, y + height / 2, {
      size,
      fill: paint.ink,
      bold: true,
      anchor: 'middle',
    }),
  );
}
