import type { Tier } from '../../domain/tier.js';
import { centredLabel } from '../label.js';
import { element, joined, type Markup, NOTHING } from '../markup.js';
import type { Palette } from '../palette.js';
import type { Point, Space } from '../picture.js';
import { textWidth } from '../text/text-width.js';
import type { LandShape } from './world-shapes.js';

/** Land of a country with its name. */
export interface NamedLand extends LandShape {
  readonly name: string;
  readonly tier: Tier;
  /** Of a country that stands out. */
  readonly isBold?: boolean;
}

/** Outline of land that stands out, and the ground around names, in pixels. */
const OUTLINE_WIDTH = 2;
const HALO = 3;
/** Land that is so many times as wide as its name has it within. */
const ROOM_FOR_NAME = 1.3;
/** Smaller land is not named, but where it is news; in pixels. */
const LEAST_EXTENT = 24;
/** In a smaller map of the world a line to a name would hide its neighbours; in pixels. */
const LEAST_WORLD = 600;
/** Where a name stands beside its land, in ems away from its middle: the near ones first. */
const AWAY = [1.4, 2.4, 3.6, 5] as const;
const WAYS = [
  [1, -0.5],
  [-1, -0.5],
  [1, 0.6],
  [-1, 0.6],
  [1, -1.3],
  [-1, -1.3],
  [1, 1.4],
  [-1, 1.4],
] as const;

/** The outlines of land that stands out, drawn again. */
export const highlightOutlines = (land: readonly NamedLand[], palette: Palette, scale: number): Markup =>
  joined(
    land.map(({ path }) =>
      element('path', {
        class: 'highlight',
        d: path,
        transform: `scale(${scale})`,
        fill: 'none',
        stroke: palette.ink,
        'stroke-width': OUTLINE_WIDTH / scale,
      }),
    ),
  );

interface NamesShape {
  readonly scale: number;
  /** Where a place of the map is in the drawing. */
  readonly at: (place: Point) => Point;
  readonly width: number;
  readonly height: number;
  /** Of the whole world none is named but what is news, in bold. */
  readonly isWorld: boolean;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The names of land: within it, or beside it with a line where they would hide it; those that find no free place are left out. */
export function landNames(
  land: readonly NamedLand[],
  { palette, sizes, format }: Space,
  { scale, at, width, height, isWorld }: NamesShape,
): Markup {
  const size = sizes.small;
  const taken: Area[] = [];
  const isFree = (area: Area) =>
    area.left >= 0 &&
    area.top >= 0 &&
    area.right <= width &&
    area.bottom <= height &&
    taken.every(
      (other) =>
        area.left > other.right ||
        other.left > area.right ||
        area.top > other.bottom ||
        other.top > area.bottom,
    );
  return joined(
    land.map(({ x, y, name, tier, extent, isBold = false }) => {
      const bold = isBold || isWorld;
      if (!bold && extent * scale < LEAST_EXTENT) return NOTHING;
      const point = at({ x, y });
      const wide = textWidth(name, size, bold);
      const areaAt = (left: number, middle: number): Area => ({
        left: left - 2,
        top: middle - size * 0.65,
        right: left + wide + 2,
        bottom: middle + size * 0.65,
      });
      const within = areaAt(point.x - wide / 2, point.y);
      if (extent * scale > wide * ROOM_FOR_NAME && isFree(within)) {
        taken.push(within);
        const { fill, ink } = palette.tiers[tier];
        return text(name, point.x, point.y, { size, bold, ink, halo: fill, anchor: 'middle' });
      }
      if ((format !== 'page' && !bold) || (isWorld && !isBold && width < LEAST_WORLD)) return NOTHING;
      for (const ems of AWAY) {
        for (const [right, down] of WAYS) {
          const edge = point.x + right * ems * size;
          const middle = point.y + down * ems * size * 0.8;
          const area = areaAt(right === 1 ? edge : edge - wide, middle);
          if (!isFree(area)) continue;
          taken.push(area);
          return joined(
            leader(point, { x: edge - right * 3, y: middle }, extent * scale, size, palette),
            text(name, edge, middle, {
              size,
              bold,
              ink: palette.ink,
              halo: palette.surface,
              anchor: right === 1 ? 'start' : 'end',
            }),
          );
        }
      }
      return NOTHING;
    }),
  );
}

/** A line from land to its name; it ends on large land with a dot, and beside small land, which it would hide. */
function leader(from: Point, to: Point, extent: number, size: number, { ink }: Palette): Markup {
  const isLarge = extent > size;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = isLarge ? 0 : Math.min(size * 0.8, length * 0.6) / length;
  return joined(
    element('line', {
      x1: from.x + (to.x - from.x) * part,
      y1: from.y + (to.y - from.y) * part,
      x2: to.x,
      y2: to.y,
      stroke: ink,
    }),
    isLarge ? element('circle', { cx: from.x, cy: from.y, r: size / 6, fill: ink }) : NOTHING,
  );
}

const text = (
  name: string,
  x: number,
  y: number,
  {
    size,
    bold,
    ink,
    halo,
    anchor,
  }: { size: number; bold: boolean; ink: string; halo: string; anchor: 'start' | 'middle' | 'end' },
): Markup =>
  element(
    'g',
    { stroke: halo, 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    centredLabel(name, x, y, { size, fill: ink, bold, anchor }),
  );
