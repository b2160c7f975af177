import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare2,
  symbolTriangle,
} from 'd3-shape';
import type { Tier } from '../domain/tier.js';
import { type Attributes, element, type Marks, translation } from './marks/mark.js';
import type { Palette } from './palette.js';

/** Shape as the second channel besides colour: markers are too small for patterns. */
const SYMBOLS: Readonly<Record<Tier, SymbolType>> = {
  '1': symbolCircle,
  '2': symbolSquare2,
  '2WL': symbolDiamond2,
  '3': symbolTriangle,
  SC: symbolCross,
};
/** d3 sizes symbols by area; use the area of a circle of the radius. */
const getArea = (radius: number): number => Math.PI * radius ** 2;
const DECIMALS = 2;
const OUTLINE_WIDTH = 0.8;

/**
 * The marker of a tier, centred on `x`, `y`.
 * @param radius of a circle of the same area, in pixels
 */
export function marker(
  tier: Tier,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
  attributes: Attributes = {},
  ...children: readonly Marks[]
): Marks {
  return element(
    'path',
    {
      d: symbol().type(SYMBOLS[tier]).size(getArea(radius)).digits(DECIMALS)() ?? '',
      transform: translation(x, y),
      fill: palette.tiers[tier].fill,
      stroke: palette.ink,
      'stroke-width': OUTLINE_WIDTH,
      ...attributes,
    },
    ...children,
  );
}
