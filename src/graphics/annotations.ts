import { Problem } from '../domain/problem.js';
import { drawnGrid } from './drawn-grid.js';
import { element, joined, label, type Markup, rounded } from './markup.js';
import { type Annotation, type Body, LINE_HEIGHT, type Point, type Space } from './picture.js';
import { fitting, textWidth, wrapped } from './text/text-width.js';

export const MOST_ANNOTATIONS = 5;
export const LONGEST_ANNOTATION = 80;

/** Widths of a line of text, as parts of that of the drawing, in the order in which they are tried. */
const WIDTHS = [0.34, 0.24, 0.46];
/** Distances from text to its anchor, in ems; the near ones first. */
const AWAY = [1.2, 2, 3, 4.5, 6.5, 9, 12];
/** Directions in which a place is looked for, in eighths of a half turn: to the upper right first. */
const WAYS = [-1, -7, 1, 7, -2, -6, 2, 6, -3, -5, 3, 5, 0, 8, -4, 4].map((part) => (part / 8) * Math.PI);
/** A text that hides something is worse than one far off; one under another worst of all. */
const COSTS = { covers: 5_000, cell: 200, crossed: 100, taken: 1_000_000, below: 15 };
const HALO = 4;
const DOT = 0.2;
/** Of a strip below the drawing: how many texts stand beside each other, and the air over each row, in ems. */
const STRIP = { columns: 2, air: 0.7 };

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Placed {
  readonly anchor: Point;
  readonly area: Area;
  readonly lines: readonly string[];
  readonly covers: number;
}

const NOWHERE = { area: { left: 0, top: 0, right: 0, bottom: 0 }, covers: 1, cost: Number.POSITIVE_INFINITY };

type Look = Pick<Space, 'width' | 'palette' | 'sizes'>;

/**
 * A drawing with the words of a publisher beside what they speak of, and a line to it. They stand where the drawing
 * leaves room; where one would hide something, in a strip below.
 * @param draw draws with so much height less than there is
 * @throws Problem `invalid-parameter` for a country or year that the graphic does not show
 */
export function withAnnotations(
  annotations: readonly Annotation[],
  draw: (less: number) => Body,
  look: Look,
): { readonly body: Body; readonly notes: Markup } {
  const size = look.sizes.small;
  const body = draw(0);
  const placed = placedOn(annotations, body, 0, look);
  const hidden = placed.filter(({ covers }) => covers > 0);
  if (hidden.length === 0) return { body, notes: joined(placed.map((each) => drawn(each, look))) };
  const most = Math.max(...hidden.map(({ lines }) => lines.length));
  const row = most * size * LINE_HEIGHT + size * STRIP.air;
  const strip = row * Math.ceil((hidden.length + 1) / STRIP.columns);
  const lower = draw(strip);
  return {
    body: { ...lower, height: lower.height + strip },
    notes: joined(placedOn(annotations, lower, strip, look, row).map((each) => drawn(each, look))),
  };
}

/** @param strip free height below the drawing, in rows */
function placedOn(
  annotations: readonly Annotation[],
  { markup, height, anchors = new Map() }: Body,
  strip: number,
  { width, sizes }: Look,
  row = strip,
): Placed[] {
  const size = sizes.small;
  const cell = size / 3;
  const grid = drawnGrid(markup, { width, height: height + strip, cell });
  const all = annotations.map(({ at }) => pointOf(at, anchors, width, height));
  const taken: Area[] = all.map(({ x, y }) => areaAround(x, y, size * DOT));
  const lined: { from: Point; to: Point }[] = [];
  return annotations.map(({ text }, index) => {
    const anchor = all[index] ?? { x: 0, y: 0 };
    const linesIn = (most: number) => wrapped(fitting(text, most, size, true), most, size, true);
    // A drawing can be too low for any text: the strip below it then has all lines of the first width.
    let best: Placed & { cost: number } = { ...NOWHERE, anchor, lines: linesIn(width * (WIDTHS[0] ?? 1)) };
    for (const [narrower, share] of WIDTHS.entries()) {
      const lines = linesIn(width * share);
      const wide = Math.max(...lines.map((line) => textWidth(line, size, true)));
      const high = lines.length * size * LINE_HEIGHT;
      for (const area of [...placesAround(anchor, wide, high, size), ...placesInStrip()]) {
        const { left, top, right, bottom } = area;
        if (left < 0 || top < 0 || right > width || bottom > height + strip + 0.5) continue;
        const line = { from: anchor, to: nearest(anchor, area) };
        const others = taken.filter((_, at) => at !== index);
        const covers = countedIn(area, cell, grid.at);
        const cost =
          (covers > 0 ? COSTS.covers + covers * COSTS.cell : 0) +
          others.filter((other) => meet(area, other)).length * COSTS.taken +
          others.filter((other) => crosses(line, other)).length * COSTS.crossed +
          lined.filter((other) => crosses(other, area)).length * COSTS.crossed +
          (top >= height ? COSTS.below * size : 0) +
          Math.hypot(line.to.x - anchor.x, line.to.y - anchor.y) +
          narrower * size;
        if (cost < best.cost) best = { anchor, area, lines, covers, cost };
      }
      function placesInStrip(): Area[] {
        const rows = Math.round(strip / Math.max(row, 1));
        return Array.from({ length: rows * 25 }, (_, at) => {
          const left = ((width - wide) * (at % 25)) / 24;
          const top = height + Math.floor(at / 25) * row + size * STRIP.air;
          return { left, top, right: left + wide, bottom: top + high };
        });
      }
    }
    taken.push(best.area);
    lined.push({ from: anchor, to: nearest(anchor, best.area) });
    return best;
  });
}

const areaAround = (x: number, y: number, by: number): Area => ({
  left: x - by,
  top: y - by,
  right: x + by,
  bottom: y + by,
});

/** Places around a point: the text begins, ends or has its middle at the end of a line to it. */
function placesAround({ x, y }: Point, wide: number, high: number, size: number): Area[] {
  return AWAY.flatMap((ems) =>
    WAYS.map((way): Area => {
      const [right, down] = [Math.cos(way), Math.sin(way)];
      const upright = Math.abs(right) < 0.1;
      const left = x + right * ems * size - (upright ? wide / 2 : right < 0 ? wide : 0);
      const middle = y + down * (ems * size + high / 2);
      return { left, top: middle - high / 2, right: left + wide, bottom: middle + high / 2 };
    }),
  );
}

const meet = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function countedIn(
  { left, top, right, bottom }: Area,
  step: number,
  at: (x: number, y: number) => unknown,
): number {
  let count = 0;
  for (let y = top - step / 2; y <= bottom + step / 2; y += step)
    for (let x = left - step / 2; x <= right + step / 2; x += step) if (at(x, y)) count++;
  return count;
}

function crosses({ from, to }: { from: Point; to: Point }, area: Area): boolean {
  return Array.from({ length: 25 }, (_, step) => step / 24).some((part) => {
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
  });
}

/** Where the line to an anchor ends: the nearest place of the text, a little before it. */
function nearest({ x, y }: Point, { left, top, right, bottom }: Area): Point {
  return {
    x: Math.min(Math.max(x, left - 3), right + 3),
    y: Math.min(Math.max(y, top), bottom),
  };
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
  { anchor, area, lines }: Placed,
  { palette: { ink, surface }, sizes: { small: size } }: Look,
): Markup {
  const end = nearest(anchor, area);
  const side = end.x < area.left ? 'start' : end.x > area.right ? 'end' : 'middle';
  const x = { start: area.left, middle: (area.left + area.right) / 2, end: area.right }[side];
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
        label(line, x, rounded(area.top + size * (1 + index * LINE_HEIGHT)), {
          size,
          fill: ink,
          bold: true,
          anchor: side,
        }),
      ),
    ),
  );
}
