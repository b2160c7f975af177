import type { Tier } from '../domain/tier.js';
import { element, joined, type Markup } from './markup.js';
import type { Palette } from './palette.js';

/** Side of a tile of a pattern, in pixels. */
const TILE = 6;
const STROKE = 1;
/** Patterns are seen, but do not drown the text on them. */
const STRENGTH = 0.35;

/** The second channel beside the colour: plain, plain, stripes one way, stripes both ways, dots. */
const DRAWINGS: Readonly<Partial<Record<Tier, string>>> = {
  '2WL': `M-1,1L1,-1M0,${TILE}L${TILE},0M${TILE - 1},${TILE + 1}L${TILE + 1},${TILE - 1}`,
  '3': `M0,${TILE}L${TILE},0M0,0L${TILE},${TILE}`,
};
const DOT_RADIUS = 1;

/** Where a pattern is used: in the graphic itself, or in a scaled drawing within it. */
export type PatternUse = 'plain' | 'scaled';

/** What a shape of this tier is filled with: a colour, or a colour with a pattern from {@link tierPatterns}. */
export const tierFill = (tier: Tier, palette: Palette, use: PatternUse = 'plain'): string =>
  tier in DRAWINGS || tier === 'SC' ? `url(#${patternId(tier, palette, use)})` : palette.tiers[tier].fill;

const patternId = (tier: Tier, palette: Palette, use: PatternUse): string =>
  `tip-${use}-${palette.name}-${tier.toLowerCase()}`;

/**
 * The definitions of the patterns of the tiers.
 * @param scale by how much the drawing that uses them is scaled, so that they look the same everywhere
 */
export function tierPatterns(palette: Palette, use: PatternUse = 'plain', scale = 1): Markup {
  const patterns = (['2WL', '3', 'SC'] as const).map((tier) => {
    const { fill, ink } = palette.tiers[tier];
    const drawing =
      tier === 'SC'
        ? element('circle', { cx: TILE / 2, cy: TILE / 2, r: DOT_RADIUS, fill: ink, opacity: STRENGTH })
        : element('path', { d: DRAWINGS[tier], stroke: ink, 'stroke-width': STROKE, opacity: STRENGTH });
    return element(
      'pattern',
      {
        id: patternId(tier, palette, use),
        width: TILE,
        height: TILE,
        patternUnits: 'userSpaceOnUse',
        patternTransform: scale === 1 ? undefined : `scale(${1 / scale})`,
      },
      element('rect', { width: TILE, height: TILE, fill }),
      drawing,
    );
  });
  return element('defs', {}, joined(patterns));
}
