import { type CellGrid, cellGrid, ringsOf, spansOf } from './cell-grid.js';
import { type Markup, unescapeXml } from './markup.js';
import type { Point } from './picture.js';
import { textWidth } from './text/text-width.js';

const TAGS = /<(\/?)([a-zA-Z]+)([^<>]*?)(\/?)>([^<]*)/g;
const ATTRIBUTES = /(?<![\w-])([\w-]+)="([^"]*)"/g;
const TRANSFORMS = /(translate|scale)\(([^)]*)\)/g;
/** What is in them is drawn elsewhere, or not at all. */
const NOT_DRAWN = ['pattern', 'clipPath', 'title'];
/** Of a letter over and under its baseline, in ems. */
const [OVER, UNDER] = [0.75, 0.25];

type Attributes = Readonly<Record<string, string>>;
type Place = (point: Point) => Point;

/** Where a drawing of ours has marks and words, roughly. Lines and outlines alone hide nothing, and leave their cells free. */
export function drawnGrid(
  drawing: Markup,
  size: { readonly width: number; readonly height: number; readonly cell: number },
): CellGrid<true> {
  const grid = cellGrid<true>(size);
  const places: Place[] = [];
  let skipped = '';
  for (const [, closes, name = '', written = '', isEmpty, content = ''] of drawing.matchAll(TAGS)) {
    if (skipped !== '') {
      if (closes && name === skipped) skipped = '';
      continue;
    }
    if (closes) {
      places.pop();
      continue;
    }
    if (NOT_DRAWN.includes(name)) {
      skipped = isEmpty ? '' : name;
      continue;
    }
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTES)].map(([, key, value]) => [key, value]),
    );
    const place = placeIn(places.at(-1), attributes.transform);
    if (!isEmpty) places.push(place);
    const isSeen = attributes.fill !== 'none' && attributes['fill-opacity'] !== '0';
    if (isSeen) grid.fill(spansOf(ringsIn(name, attributes, content), size, place), true);
  }
  return grid;
}

function placeIn(outer: Place = (point) => point, transform = ''): Place {
  let place = outer;
  for (const [, kind, written = ''] of transform.matchAll(TRANSFORMS)) {
    const [one = 0, other = kind === 'scale' ? one : 0] = written.split(/[ ,]+/).map(Number);
    const before = place;
    place =
      kind === 'scale'
        ? ({ x, y }) => before({ x: x * one, y: y * other })
        : ({ x, y }) => before({ x: x + one, y: y + other });
  }
  return place;
}

function ringsIn(name: string, attributes: Attributes, content: string): readonly (readonly Point[])[] {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const box = (left: number, top: number, right: number, bottom: number) => [
    [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ],
  ];
  const [x, y] = [number('x'), number('y')];
  if (name === 'path') return ringsOf(attributes.d ?? '');
  if (name === 'rect') return box(x, y, x + number('width'), y + number('height'));
  if (name === 'circle') {
    const [cx, cy, r] = [number('cx'), number('cy'), number('r')];
    return box(cx - r, cy - r, cx + r, cy + r);
  }
  if (name !== 'text') return [];
  const size = number('font-size');
  const wide = textWidth(unescapeXml(content), size, attributes['font-weight'] === '600');
  const before = { start: 0, middle: wide / 2, end: wide }[attributes['text-anchor'] ?? 'start'] ?? 0;
  return box(x - before, y - size * OVER, x - before + wide, y + size * UNDER);
}
