import type { Tier } from '../domain/tier.js';
import { centredLabel } from './label.js';
import { element, joined, type Markup } from './markup.js';
import type { Palette } from './palette.js';
import type { Body, Space } from './picture.js';
import { textWidth } from './text/text-width.js';
import { tierFill } from './tier-patterns.js';

/** A sign and what it means. */
export interface KeyItem {
  /** Drawn into a box of {@link SWATCH} at 0,0. */
  readonly sign: Markup;
  /** Width of the sign, where it is not that of a swatch. */
  readonly signWidth?: number;
  readonly text: string;
}

export const SWATCH = { width: 18, height: 13 } as const;
const AFTER_SIGN = 6;
const BETWEEN_ITEMS = 16;
const ROW_HEIGHT = 1.6;

/** The swatch of a tier. */
export const tierSwatch = (tier: Tier, palette: Palette): Markup =>
  element('rect', {
    ...SWATCH,
    fill: tierFill(tier, palette),
    stroke: palette.outline,
    'stroke-width': 0.75,
  });

/** A sign that is a letter or a number. */
export const textSign = (text: string, palette: Palette, size: number): Markup =>
  centredLabel(text, SWATCH.width / 2, SWATCH.height / 2, {
    size,
    fill: palette.ink,
    anchor: 'middle',
    bold: true,
  });

/** The item of a tier. @param isRanking whether the graphic ranks tiers, so that a special case must be set apart */
export const tierItem = (
  tier: Tier,
  { palette, words }: Pick<Space, 'palette' | 'words'>,
  isRanking = true,
): KeyItem => ({
  sign: tierSwatch(tier, palette),
  text: words.say(tier === 'SC' && isRanking ? 'unranked' : `tiers.${tier}`),
});

/** The key: items beside each other, in as many rows as the width asks for. */
export function key(items: readonly KeyItem[], { width, palette, sizes }: Omit<Space, 'height'>): Body {
  const rowHeight = sizes.small * ROW_HEIGHT;
  let [x, row] = [0, 0];
  const drawn = items.map(({ sign, signWidth = SWATCH.width, text }) => {
    const itemWidth = signWidth + AFTER_SIGN + textWidth(text, sizes.small);
    if (x > 0 && x + itemWidth > width) [x, row] = [0, row + 1];
    const middle = row * rowHeight + rowHeight / 2;
    const at = `translate(${x} ${middle - SWATCH.height / 2})`;
    const item = joined(
      element('g', { transform: at }, sign),
      centredLabel(text, x + signWidth + AFTER_SIGN, middle, { size: sizes.small, fill: palette.ink }),
    );
    x = Math.round(x + itemWidth + BETWEEN_ITEMS);
    return item;
  });
  return { markup: joined(drawn), height: items.length === 0 ? 0 : (row + 1) * rowHeight };
}
