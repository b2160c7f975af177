import { label } from './marks/label.js';
import { type Marks, moved, NOTHING, rule } from './marks/mark.js';
import { discRadius } from './numbered-notes.js';
import type { Anchor, Body, Space } from './picture.js';
import { fitted, textWidth } from './text/text-width.js';

export interface ListEntry {
  readonly iso2?: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly isNew?: boolean;
  readonly sign?: { readonly marks: Marks; readonly width: number; readonly height: number };
}

const NAME = 1.15;
const LINE = 1.16;
const BETWEEN_COLUMNS = 40;
/** Rows are at most so many times as high as their text. */
const MOST_AIR = 2.2;

/** Entries in columns, as many as have room; then how many more there are. */
export function socialList(entries: readonly ListEntry[], most: 1 | 2, space: Space): Body {
  const { width, palette, sizes, words } = space;
  const height = space.height ?? width;
  const size = sizes.small;
  const text = size * (entries.some(({ detail }) => detail !== undefined) ? NAME + 1 : NAME) * LINE;
  const inOne = Math.floor(height / (text + size * 0.2));
  const columns = entries.length > inOne ? most : 1;
  const isCut = entries.length > inOne * columns;
  const perColumn = isCut
    ? Math.floor((height - size * 1.6) / (text + size * 0.2))
    : Math.ceil(entries.length / columns);
  const shown = entries.slice(0, perColumn * columns);
  const room = (isCut ? height - size * 1.6 : height) / Math.max(perColumn, 1);
  const row = Math.min(room, text * MOST_AIR);
  const columnWidth = (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
  const anchors = new Map<string, Anchor>();
  const drawn = shown.map(({ iso2, name, detail = '', isNew = false, sign }, index) => {
    const wide = columnWidth - (sign === undefined ? 0 : sign.width + size / 2);
    const nameSize = Math.max(
      Math.min(size * NAME, (size * NAME * wide) / textWidth(name, size * NAME, true)),
      size,
    );
    const top = (row - text) / 2;
    const x = Math.floor(index / perColumn) * (columnWidth + BETWEEN_COLUMNS);
    const y = (index % perColumn) * row;
    if (iso2 !== undefined)
      anchors.set(iso2, { x: x + columnWidth - discRadius(space), y: y + top + size * NAME });
    return moved(
      x,
      y,
      index % perColumn === 0 ? NOTHING : rule(0, columnWidth, palette.grid, { 'stroke-width': 2 }),
      label(fitted(name, wide, nameSize), 0, top + size * NAME, {
        size: nameSize,
        fill: palette.ink,
        bold: true,
      }),
      label(fitted(detail, wide, size), 0, top + size * (NAME * LINE + 1), {
        size,
        fill: isNew ? palette.ink : palette.muted,
        bold: isNew,
      }),
      sign === undefined ? NOTHING : moved(columnWidth - sign.width, (row - sign.height) / 2, sign.marks),
    );
  });
  const more = label(
    words.say('more', { count: entries.length - shown.length }),
    0,
    perColumn * row + size * 1.3,
    { size, fill: palette.muted },
  );
  return { height, anchors, marks: [drawn, isCut ? more : NOTHING] };
}
