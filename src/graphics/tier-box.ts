import type { Tier } from '../domain/tier.js';
import { type Attributes, element, type Markup, rounded } from './markup.js';
import type { Palette } from './palette.js';
import { notKnownFill, tierFill } from './tier-patterns.js';
import type { Absence } from './timeline-cells.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BoxStyle {
  /** Without stripes, for words to be read on it. */
  readonly plain?: boolean;
  readonly weak?: boolean;
  readonly attributes?: Attributes;
}

/** Part of the shorter side of a box that its cut corner takes. */
const CUT = 0.38;
const OUTLINE_WIDTH = 1;
const EDGE_WIDTH = 1.25;

/** A placement as a box: a cell of a timeline, a chip, a swatch of a key. The drawing needs the patterns of the tiers. */
export function tierBox(
  tier: Tier,
  box: Box,
  palette: Palette,
  { plain = false, weak = false, attributes = {} }: BoxStyle = {},
  ...children: readonly Markup[]
): Markup {
  const edge = tier === '3' ? palette.edge : null;
  const stroke = tier === 'SC' ? palette.outline : edge;
  const inset = stroke === null ? 0 : (tier === 'SC' ? OUTLINE_WIDTH : EDGE_WIDTH) / 2;
  return element(
    'path',
    {
      d: outlineOf(box, weak, inset),
      fill: plain ? palette.tiers[tier].fill : tierFill(tier, palette),
      ...(stroke === null ? {} : { stroke, 'stroke-width': inset * 2 }),
      ...(weak ? { class: 'weak' } : {}),
      ...attributes,
    },
    ...children,
  );
}

function outlineOf({ x, y, width, height }: Box, weak: boolean, inset: number): string {
  const [left, top] = [rounded(x + inset), rounded(y + inset)];
  const [right, bottom] = [rounded(x + width - inset), rounded(y + height - inset)];
  if (!weak) return `M${left},${top}H${right}V${bottom}H${left}Z`;
  const cut = Math.min(width, height) * CUT;
  return `M${left},${top}H${rounded(right - cut)}L${right},${rounded(top + cut)}V${bottom}H${left}Z`;
}

/** A report without a placement: a dashed frame, not in the report; dots, not known; nothing, no such country. */
export function absenceBox(kind: Absence, { x, y, width, height }: Box, palette: Palette): Markup {
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
    'stroke-dasharray': '2 3',
  });
}
