import type { ChangeSide } from '../dataset/reports.js';
import type { Tier } from '../domain/tier.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup } from './markup.js';
import type { Palette } from './palette.js';

/** What a chip says: the tier as State writes it in tables, or nothing where there was no placement. */
const CHIP_TEXT: Readonly<Record<Tier, string>> = { '1': '1', '2': '2', '2WL': '2WL', '3': '3', SC: 'SC' };
const NO_PLACEMENT = '–';
const NOT_KNOWN = '?';

/** Width and height of a chip, in ems of its text. */
export const CHIP = { width: 2.5, height: 1.35 } as const;
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
