import type { Tier } from '../domain/tier.js';
import { element, joined, type Markup } from './markup.js';
import type { Palette } from './palette.js';

/** Drawn with a pattern: two placements, and one that is not known. */
const PATTERNED = ['2WL', 'SC', 'not_known'] as const;
type Patterned = (typeof PATTERNED)[number];

/** Side of a tile, in units of the drawing; whole pixels, or the rasterizer shows seams. */
const TILE = 7;
const DOT_RADIUS = 1;

/** A pattern in the graphic itself, or in a scaled drawing within it. */
export type PatternUse = 'plain' | 'scaled';

/**
 * Fill of a tier: a colour, or a colour with a pattern from {@link tierPatterns}. Stripes tell
 * the watch list from the tiers beside it in grey print; those the other way set a special case off the scale. Tier 3 is
 * plain: a second pattern would flicker on large countries, and weaken the colour that matters most.
 */
export const tierFill = (tier: Tier, palette: Palette, use: PatternUse = 'plain'): string =>
  tier === '2WL' || tier === 'SC' ? patternFill(tier, palette, use) : palette.tiers[tier].fill;

export const notKnownFill = (palette: Palette, use: PatternUse = 'plain'): string =>
  patternFill('not_known', palette, use);

const patternFill = (what: Patterned, palette: Palette, use: PatternUse): string =>
  `url(#${patternId(what, palette, use)})`;

const patternId = (what: Patterned, palette: Palette, use: PatternUse): string =>
  `tip-${use}-${palette.name}-${what.toLowerCase().replace('_', '-')}`;

/**
 * The definitions of the patterns.
 * @param scale by how much the drawing that uses them is scaled, so that they look the same everywhere
 * @param grain how coarse they are: 1 for a graphic of a page, 2 for one that is seen small
 */
export function tierPatterns(palette: Palette, use: PatternUse = 'plain', scale = 1, grain = 1): Markup {
  const shown = grain / scale;
  const patterns = PATTERNED.map((what) =>
    element(
      'pattern',
      {
        id: patternId(what, palette, use),
        width: TILE,
        height: TILE,
        patternUnits: 'userSpaceOnUse',
        patternTransform: shown === 1 ? undefined : `scale(${shown})`,
      },
      element('rect', { width: TILE, height: TILE, fill: groundOf(what, palette) }),
      drawingOf(what, palette),
    ),
  );
  return element('defs', {}, joined(patterns));
}

const groundOf = (what: Patterned, palette: Palette): string =>
  what === 'not_known' ? palette.surface : palette.tiers[what].fill;

function drawingOf(what: Patterned, { stripes, muted }: Palette): Markup {
  if (what === 'not_known')
    return element('circle', { cx: TILE / 2, cy: TILE / 2, r: DOT_RADIUS, fill: muted });
  const isSpecial = what === 'SC';
  return element('path', {
    d: lines(isSpecial ? 1 : -1),
    stroke: stripes[what],
    'stroke-width': isSpecial ? 1 : 1.2,
    opacity: isSpecial ? undefined : 0.45,
  });
}

/** Stripes from corner to corner of a tile, and where they go on at the other corners. @param way 1: downwards, -1: up */
function lines(way: 1 | -1): string {
  const [from, to] = way === 1 ? [0, TILE] : [TILE, 0];
  const [near, far] = way === 1 ? [1, -1] : [-1, 1];
  return `M0,${from}L${TILE},${to}M-1,${to + far}L1,${to + near}M${TILE - 1},${from + far}L${TILE + 1},${from + near}`;
}
