import type { Placement } from '../dataset/release.js';
import { characters, element, type Markup } from './markup.js';

/** Why a placement is marked: sources disagree about it, or no second one bears it out. */
export type Weakness = 'disputed' | 'single_source' | 'derived';

/** Why a reader should not rely on a placement alone; `null`: State's own text, or several sources that agree. */
export function weaknessOf({ evidence, disputed }: Placement): Weakness | null {
  if (disputed) return 'disputed';
  return evidence === 'single_source' || evidence === 'derived' ? evidence : null;
}

/** Written after a name whose placement is marked. */
export const WEAK_SIGN = '*';

/** The mark in a drawing: a ring with its middle at `x`, `y`. */
export function weakMark(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  { ink, ground }: { readonly ink: string; readonly ground: string },
  title?: string,
): Markup {
  return element(
    'circle',
    {
      cx: x,
      cy: y,
      r: radius,
      fill: ground,
      stroke: ink,
      'stroke-width': Math.min(0.9, radius * 0.5),
      class: 'weak',
    },
    ...(title === undefined ? [] : [element('title', {}, characters(title))]),
  );
}
