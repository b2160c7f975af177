import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
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
import { element, type Markup, rounded } from './markup.js';
import type { Palette } from './palette.js';

/** The second channel of markers, which are too small for a pattern. */
const SYMBOLS: Readonly<Record<Tier, SymbolType>> = {
  '1': symbolCircle,
  '2': symbolSquare2,
  '2WL': symbolDiamond2,
  '3': symbolTriangle,
  SC: symbolCross,
};
/** Symbols are drawn by their area: that of a circle of the radius. */
const areaOf = (radius: number): number => Math.PI * radius ** 2;
const DECIMALS = 2;
const OUTLINE_WIDTH = 0.8;

/** The marker of a tier with its middle at `x`, `y`. */
export function marker(
  tier: Tier,
  x: number,
  y: number,
  radius: number,
  palette: Palette,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Markup[]
): Markup {
  return element(
    'path',
    {
      d: symbol().type(SYMBOLS[tier]).size(areaOf(radius)).digits(DECIMALS)() ?? '',
      transform: `translate(${rounded(x)} ${rounded(y)})`,
      fill: palette.tiers[tier].fill,
      stroke: palette.ink,
      'stroke-width': OUTLINE_WIDTH,
      ...attributes,
    },
    ...children,
  );
}

/** How strongly a marker is held to its place, and how often neighbours push each other. */
const HOLD = 0.15;
const ROUNDS = 60;

/** Something that markers must not hide: a round with its middle at `x`, `y`. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Moves places apart until markers of that radius cover each other and the obstacles as little as may be; the same
 * each time.
 */
export function spread<Place extends { readonly x: number; readonly y: number }>(
  places: readonly Place[],
  radius: number,
  obstacles: readonly Obstacle[] = [],
): Place[] {
  const nodes = places.map((place): Place & SimulationNodeDatum => ({ ...place }));
  const fixed = obstacles.map(({ x, y, radius }) => ({ x, y, fx: x, fy: y, radius }));
  const home = new Map<SimulationNodeDatum, Place | undefined>(
    nodes.map((node, index) => [node, places[index]] as const),
  );
  forceSimulation<SimulationNodeDatum & { readonly radius?: number }>([...nodes, ...fixed])
    .force('x', forceX<SimulationNodeDatum>((node) => home.get(node)?.x ?? node.x ?? 0).strength(HOLD))
    .force('y', forceY<SimulationNodeDatum>((node) => home.get(node)?.y ?? node.y ?? 0).strength(HOLD))
    .force(
      'apart',
      forceCollide<{ readonly radius?: number } & SimulationNodeDatum>((node) => node.radius ?? radius),
    )
    .stop()
    .tick(ROUNDS);
  return nodes;
}
