import { Problem } from '../domain/problem.js';
import { label } from './label.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Annotation, Point, Space } from './picture.js';
import { fitting, textWidth, wrapped } from './text/text-width.js';
import { LINE_HEIGHT } from './type-sizes.js';

export const MOST_ANNOTATIONS = 5;
export const LONGEST_ANNOTATION = 80;

const WIDEST_TEXT = 0.34;
/** Distances from text to its anchor, in ems, in the order in which they are tried. */
const AWAY = [1.6, 3, 4.6] as const;
const WAYS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
const HALO = 4;
const DOT = 0.2;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Words of a publisher beside what they speak of, with a line to it; none covers another.
 * @throws Problem `invalid-parameter` for a country or year that the graphic does not show
 */
export function annotated(
  annotations: readonly Annotation[],
  anchors: ReadonlyMap<string, Point>,
  { width, height, palette, sizes }: Pick<Space, 'width' | 'palette' | 'sizes'> & { readonly height: number },
): Markup {
  const size = sizes.small;
  const taken: Area[] = [];
  return joined(
    annotations.map(({ at, text }) => {
      const anchor = pointOf(at, anchors, width, height);
      const lines = wrapped(fitting(text, width * WIDEST_TEXT, size, true), width * WIDEST_TEXT, size, true);
      const wide = Math.max(...lines.map((line) => textWidth(line, size, true)));
      const high = lines.length * size * LINE_HEIGHT;
      const areas = AWAY.flatMap((ems) =>
        WAYS.map(([right, down]): Area => {
          const left = right === 1 ? anchor.x + size * ems * 0.6 : anchor.x - size * ems * 0.6 - wide;
          const top = down === 1 ? anchor.y + size * ems * 0.7 : anchor.y - size * ems * 0.7 - high;
          return { left, top, right: left + wide, bottom: top + high };
        }),
      );
      const within = ({ left, top, right, bottom }: Area) =>
        left >= 0 && top >= 0 && right <= width && bottom <= height;
      const isFree = (area: Area) => taken.every((other) => !overlap(area, other));
      const area =
        areas.find((each) => within(each) && isFree(each)) ?? pushedIn(areas[0] as Area, width, height);
      taken.push(area);
      return drawn(lines, anchor, area, size, palette);
    }),
  );
}

const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function pushedIn({ left, top, right, bottom }: Area, width: number, height: number): Area {
  const x = Math.max(0, right - width) || Math.min(0, left);
  const y = Math.max(0, bottom - height) || Math.min(0, top);
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
}

function pointOf(at: string, anchors: ReadonlyMap<string, Point>, width: number, height: number): Point {
  const percent = /^(\d{1,3})% (\d{1,3})%$/.exec(at);
  if (percent) return { x: (Number(percent[1]) / 100) * width, y: (Number(percent[2]) / 100) * height };
  const anchor = anchors.get(at);
  if (anchor) return anchor;
  const message = `stands at ${at}, which this graphic does not show`;
  throw new Problem('invalid-parameter', `annotate ${message}.`, {
    errors: [{ parameter: 'annotate', message, value: at }],
  });
}

function drawn(
  lines: readonly string[],
  anchor: Point,
  { left, top, right, bottom }: Area,
  size: number,
  { ink, surface }: Space['palette'],
): Markup {
  const isRight = left > anchor.x;
  const end = {
    x: isRight ? left - 3 : right + 3,
    y: top > anchor.y ? top + size * 0.6 : bottom - size * 0.6,
  };
  return element(
    'g',
    { class: 'annotation' },
    element('line', {
      x1: rounded(anchor.x),
      y1: rounded(anchor.y),
      x2: rounded(end.x),
      y2: rounded(end.y),
      stroke: ink,
      'stroke-width': size / 12,
    }),
    element('circle', { cx: rounded(anchor.x), cy: rounded(anchor.y), r: size * DOT, fill: ink }),
    element(
      'g',
      { stroke: surface, 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      lines.map((line, index) =>
        label(line, isRight ? left : right, rounded(top + size * (1 + index * LINE_HEIGHT)), {
          size,
          fill: ink,
          bold: true,
          anchor: isRight ? 'start' : 'end',
        }),
      ),
    ),
  );
}
