import { centredLabel } from '../label.js';
import { element, joined, type Markup } from '../markup.js';
import type { Palette } from '../palette.js';
import type { Space } from '../picture.js';
import { textWidth } from '../text/text-width.js';
import type { MapView } from './map-view.js';
import type { LandShape } from './world-shapes.js';

/** Land of a country that stands out, with its name. */
export interface HighlightedLand extends LandShape {
  readonly name: string;
}

/** Outline of land that stands out, and the ground around its name, in pixels. */
const OUTLINE_WIDTH = 2;
const NAME_HALO = 3;
/** Land that is so many times as wide as its name has it within. */
const ROOM_FOR_NAME = 1.5;

/** The outlines of land that stands out, drawn again. */
export const highlightOutlines = (
  land: readonly HighlightedLand[],
  palette: Palette,
  scale: number,
): Markup =>
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
  readonly view: MapView;
  /** Whether all but the land will be mirrored. */
  readonly isMirrored: boolean;
  /** How far beside the middle of land a name begins, so that it hides no marker. */
  readonly least: number;
}

/** The names of land that stands out: within it, or beside it where they would hide it. */
export function highlightNames(
  land: readonly HighlightedLand[],
  { palette, sizes }: Space,
  { scale, view, isMirrored, least }: NamesShape,
): Markup {
  const halo = { stroke: palette.surface, 'stroke-width': NAME_HALO, 'stroke-linejoin': 'round' };
  return joined(
    land.map(({ name, x, y, extent }) => {
      const width = textWidth(name, sizes.small, true);
      const at = (isMirrored ? view.x + view.width - x : x - view.x) * scale;
      const away = extent * scale > width * ROOM_FOR_NAME ? 0 : Math.max((extent * scale) / 2, least);
      const isAfter = at + away + width <= view.width * scale;
      return element(
        'g',
        { ...halo, 'paint-order': 'stroke' },
        centredLabel(name, at + (isAfter ? away : -away), (y - view.y) * scale, {
          size: sizes.small,
          fill: palette.ink,
          bold: true,
          anchor: away === 0 ? 'middle' : isAfter ? 'start' : 'end',
        }),
      );
    }),
  );
}
