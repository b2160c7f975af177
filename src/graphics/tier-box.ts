import type { Tier } from '../domain/tier.js';
import { type Attributes, element, type Marks, rounded } from './marks/mark.js';
import { hasMark } from './marks/walk.js';
import type { Palette } from './palette.js';
import type { Absence } from './timeline-cells.js';

/** Values drawn with a pattern: two placements, and `not_known`. */
const PATTERNED = ['2WL', 'SC', 'not_known'] as const;
type Patterned = (typeof PATTERNED)[number];

/** Tile size in units of the drawing; whole pixels, because the rasterizer shows seams otherwise. */
const TILE = 7;
const DOT_RADIUS = 1;

type PatternUse = 'plain' | 'scaled';

/**
 * Fill of a tier: a colour, or a pattern from {@link tierPatterns}. Stripes distinguish the watch list from
 * adjacent tiers in greyscale; stripes in the other direction set special cases off the scale. Tier 3 is
 * plain, as a second pattern would flicker on large countries and weaken the most important colour.
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
 * Pattern definitions.
 * @param scale scale of the drawing that uses them, compensated to keep patterns the same size
 * @param grain coarseness: 1 for pages, 2 for graphics seen small
 */
export function tierPatterns(palette: Palette, use: PatternUse = 'plain', scale = 1, grain = 1): Marks {
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
      element('rect', { width: TILE, height: TILE, fill: getGround(what, palette) }),
      toDrawing(what, palette),
    ),
  );
  return element('defs', {}, [patterns]);
}

/** True if a drawing uses the plain patterns. */
export const isPatterned = (marks: Marks): boolean =>
  hasMark(marks, ({ attributes: { fill } }) => typeof fill === 'string' && fill.startsWith('url(#tip-plain'));

const getGround = (what: Patterned, palette: Palette): string =>
  what === 'not_known' ? palette.surface : palette.tiers[what].fill;

function toDrawing(what: Patterned, { stripes, muted }: Palette): Marks {
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

/**
 * Diagonal stripes of a tile, including the corners where they wrap.
 * @param way 1: downwards, -1: upwards
 */
function lines(way: 1 | -1): string {
  const [from, to] = way === 1 ? [0, TILE] : [TILE, 0];
  const [near, far] = way === 1 ? [1, -1] : [-1, 1];
  return `M0,${from}L${TILE},${to}M-1,${to + far}L1,${to + near}M${TILE - 1},${from + far}L${TILE + 1},${from + near}`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface BoxStyle {
  readonly plain?: boolean;
  readonly weak?: boolean;
  readonly attributes?: Attributes;
}

/** Size of a cut corner as a fraction of the box's shorter side. */
const CUT = 0.38;
const OUTLINE_WIDTH = 1;
const EDGE_WIDTH = 1.25;

/** A placement as a box: timeline cell, chip or key swatch. The drawing must include the tier patterns. */
export function tierBox(
  tier: Tier,
  box: Box,
  palette: Palette,
  { plain = false, weak = false, attributes = {} }: BoxStyle = {},
  ...children: readonly Marks[]
): Marks {
  const edge = tier === '3' ? palette.edge : null;
  const stroke = tier === 'SC' ? palette.outline : edge;
  const inset = stroke === null ? 0 : (tier === 'SC' ? OUTLINE_WIDTH : EDGE_WIDTH) / 2;
  return element(
    'path',
    {
      d: toOutline(box, weak, inset),
      fill: plain ? palette.tiers[tier].fill : tierFill(tier, palette),
      ...(stroke === null ? {} : { stroke, 'stroke-width': inset * 2 }),
      ...(weak ? { class: 'weak' } : {}),
      ...attributes,
    },
    ...children,
  );
}

function toOutline({ x, y, width, height }: Box, weak: boolean, inset: number): string {
  const [left, top] = [rounded(x + inset), rounded(y + inset)];
  const [right, bottom] = [rounded(x + width - inset), rounded(y + height - inset)];
  if (!weak) return `M${left},${top}H${right}V${bottom}H${left}Z`;
  const cut = Math.min(width, height) * CUT;
  return `M${left},${top}H${rounded(right - cut)}L${right},${rounded(top + cut)}V${bottom}H${left}Z`;
}

/** A report without a placement: a dashed frame, not in the report; dots, not known; nothing, no such country. */
export function drawAbsenceBox(
  kind: Absence,
  { x, y, width, height }: Box,
  palette: Palette,
  { isLarge = false } = {},
): Marks {
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  if (kind === 'not_known')
    return element('rect', {
      ...box,
      fill: notKnownFill(palette),
      stroke: palette.muted,
      'stroke-width': 0.75,
    });
  return element('rect', {
    ...box,
    fill: 'none',
    stroke: kind === 'no_code' ? palette.grid : palette.absent,
    ...(isLarge ? { 'stroke-width': 2, 'stroke-dasharray': '6 4' } : { 'stroke-dasharray': '2 3' }),
  });
}
