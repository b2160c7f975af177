import { label } from './marks/label.js';
import { type Marks, moved, NOTHING, rule } from './marks/mark.js';
import { discRadius } from './numbered-notes.js';
import type { Anchor, Body, Space } from './picture.js';
import { fitted, textWidth } from './text/text-width.js';
import { LINE_HEIGHT, lineHeightOf } from './type-sizes.js';
import { fittedName, markedName, signMeaning } from './weak-names.js';

export interface ListEntry {
  readonly iso2?: string;
  readonly name: string;
  readonly detail?: string | undefined;
  readonly isNew?: boolean;
  readonly weak?: boolean;
  readonly sign?: { readonly marks: Marks; readonly width: number; readonly height: number };
}

const NAME = 1.15;
const LINE = 1.16;
const BETWEEN_COLUMNS = 40;
/** Maximum row height, in multiples of its text. */
const MOST_AIR = 2.2;
const LINE_BELOW = 1.5;

/** A body with a line of text below it, at the bottom of its space, that explains a symbol. */
export function overLine(text: string, space: Space, draw: (room: Space) => Body): Body {
  const { sizes, palette } = space;
  const height = space.height ?? space.width;
  const body = draw({ ...space, height: height - sizes.small * LINE_BELOW });
  const style = { size: sizes.small, fill: palette.muted };
  return { ...body, height, marks: [body.marks, label(text, 0, height - sizes.small * 0.3, style)] };
}

/**
 * Entries in as many columns as fit, with the number left out and, if needed, the meaning of the
 * low-confidence symbol.
 */
export function socialList(entries: readonly ListEntry[], most: 1 | 2, space: Space): Body {
  let drawn = columnsOf(entries, most, space);
  if (!drawn.hasSign) return drawn;
  const over = overLine(signMeaning(space.words), space, (room) => {
    drawn = columnsOf(entries, most, room);
    return drawn;
  });
  // The line may take the space of the only name with the symbol; then there is nothing to explain.
  return drawn.hasSign ? over : drawn;
}

function columnsOf(
  entries: readonly ListEntry[],
  most: 1 | 2,
  space: Space,
): Body & { readonly hasSign: boolean } {
  const { width, palette, sizes, words } = space;
  const height = space.height ?? width;
  const size = sizes.small;
  const hasDetails = entries.some(({ detail }) => detail !== undefined);
  const stacked = Math.max(LINE_HEIGHT, ...entries.map(({ name }) => lineHeightOf(name))) / LINE_HEIGHT;
  const line = LINE * stacked;
  const high = (isBeside: boolean) => size * (hasDetails && !isBeside ? NAME + 1 : NAME) * line;
  const inOne = Math.floor(height / (high(false) + size * 0.2));
  const wanted = entries.length > inOne ? most : 1;
  // If the text doesn't fit in two columns, put the detail beside the name, which takes no more height.
  const isBeside =
    wanted > 1 && !entries.every((entry) => hasRoomIn((width - BETWEEN_COLUMNS) / 2, entry, size));
  const columns = isBeside ? 1 : wanted;
  const text = high(isBeside);
  const isCut = entries.length > Math.floor(height / (text + size * 0.2)) * columns;
  const perColumn = isCut
    ? Math.floor((height - size * 1.6) / (text + size * 0.2))
    : Math.ceil(entries.length / columns);
  const shown = entries.slice(0, perColumn * columns);
  const room = (isCut ? height - size * 1.6 : height) / Math.max(perColumn, 1);
  const row = Math.min(room, text * MOST_AIR);
  const columnWidth = (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
  const anchors = new Map<string, Anchor>();
  const drawn = shown.map(({ iso2, name, detail = '', isNew = false, weak = false, sign }, index) => {
    const beside = isBeside ? textWidth(detail, size, isNew) + size / 2 : 0;
    const wide = columnWidth - (sign === undefined ? 0 : sign.width + size / 2) - beside;
    const nameSize = Math.max(
      Math.min(size * NAME, (size * NAME * wide) / textWidth(markedName(name, weak), size * NAME, true)),
      size,
    );
    const top = (row - text) / 2;
    const style = { size, fill: isNew ? palette.ink : palette.muted, bold: isNew };
    const x = Math.floor(index / perColumn) * (columnWidth + BETWEEN_COLUMNS);
    const y = (index % perColumn) * row;
    if (iso2 !== undefined)
      anchors.set(iso2, { x: x + columnWidth - discRadius(space), y: y + top + size * NAME });
    return moved(
      x,
      y,
      index % perColumn === 0 ? NOTHING : rule(0, columnWidth, palette.grid, { 'stroke-width': 2 }),
      label(fittedName(name, weak, wide, nameSize), 0, top + size * NAME, {
        size: nameSize,
        fill: palette.ink,
        bold: true,
      }),
      isBeside
        ? label(detail, columnWidth, top + size * NAME, { ...style, anchor: 'end' })
        : label(fitted(detail, wide, size), 0, top + size * (NAME * line + 1), style),
      sign === undefined ? NOTHING : moved(columnWidth - sign.width, (row - sign.height) / 2, sign.marks),
    );
  });
  const more = label(
    words.say('more', { count: entries.length - shown.length }),
    0,
    perColumn * row + size * 1.3,
    { size, fill: palette.muted },
  );
  return {
    height,
    anchors,
    marks: [drawn, isCut ? more : NOTHING],
    hasSign: shown.some(({ weak }) => weak === true),
  };
}

const hasRoomIn = (
  width: number,
  { name, weak = false, detail = '', isNew = false }: ListEntry,
  size: number,
) => textWidth(markedName(name, weak), size, true) <= width && textWidth(detail, size, isNew) <= width;
