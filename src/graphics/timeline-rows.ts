import { cellData, describeCell, rowData } from './cell-in-words.js';
import { nameStyle } from './highlight.js';
import { centredLabel, label } from './marks/label.js';
import { element, type Marks, NOTHING, tooltip, translateMarks } from './marks/mark.js';
import { discRadius } from './numbered-notes.js';
import type { Anchor, Body, LayoutContext, PictureOptions } from './picture.js';
import { fitToWidth, textWidth } from './text/text-width.js';
import { drawAbsenceBox, tierBox } from './tier-box.js';
import type { NamedTimeline, TimelineCell } from './timeline-cells.js';
import { yearAxis } from './year-axis.js';

export interface TimelineRow extends NamedTimeline {
  readonly iso2: string;
  readonly isHighlighted: boolean;
  /** Report years in which the country was not a member of the group; drawn pale. */
  readonly outside: ReadonlySet<number>;
}

interface RowsShape {
  readonly years: readonly number[];
  readonly rowHeight: number;
  readonly between: number;
  readonly hasEnds: boolean;
}

const NAMES_BESIDE_FROM = 480;
/** Names take the width they need, up to this fraction. */
const MAX_SHARE_FOR_NAMES = { narrow: 0.63, wide: 0.47 } as const;
const AFTER_NAMES = 0.8;
const BEFORE_ENDS = 0.6;
const GAP = 1.5;
const PALE = 0.25;
const WIDE_DISC = 10;

/** Timelines under each other on one axis, which stands above them. */
export function timelineRows(
  rows: readonly TimelineRow[],
  { years, rowHeight: wanted, between, hasEnds }: RowsShape,
  options: PictureOptions,
  space: LayoutContext,
): Body {
  const { width, height, palette, sizes, words } = space;
  const type = hasEnds ? sizes.body : sizes.small;
  const axisHeight = sizes.small * 1.6;
  const available = height === null ? wanted : (height - axisHeight) / Math.max(rows.length, 1);
  const isOver = hasEnds && width < NAMES_BESIDE_FROM;
  const head = isOver ? type * 1.35 : 0;
  const rowHeight = Math.max(available, type * 0.95);
  const gap = Math.min(between, rowHeight * 0.25);
  const whole = rows.map(({ cells }) => getEnd(cells, 'short', words.translate));
  const endGap = type * BEFORE_ENDS;
  const hasSpace = rows.every(
    ({ name, isHighlighted }, at) =>
      textWidth(name, type, isHighlighted) + textWidth(whole[at] ?? '', type, true) + endGap <= width,
  );
  const ends = isOver && !hasSpace ? rows.map(({ cells }) => getEnd(cells, 'chips', words.translate)) : whole;
  const endWidth =
    hasEnds && !isOver ? Math.max(...ends.map((text) => textWidth(text, type, true))) + type : 0;
  const longest = Math.max(...rows.map(({ name, isHighlighted }) => textWidth(name, type, isHighlighted)));
  const share = MAX_SHARE_FOR_NAMES[width < NAMES_BESIDE_FROM ? 'narrow' : 'wide'];
  const nameWidth = isOver ? 0 : Math.min(longest + type * AFTER_NAMES, width * share);
  const plot = width - nameWidth - endWidth;
  const step = plot / years.length;
  const axis = yearAxis(years, { ...space, width: plot });
  const radius = Math.min(
    width < NAMES_BESIDE_FROM ? discRadius(space) : WIDE_DISC,
    (rowHeight - head - gap) / 2,
  );
  const anchors = new Map<string, Anchor>();
  const drawn = rows.map((row, index): Marks => {
    const { iso2, name, cells, isHighlighted, outside } = row;
    const y = axisHeight + index * rowHeight;
    const high = rowHeight - head - gap;
    const middle = y + head + high / 2;
    const style = { size: type, ...nameStyle(isHighlighted, options, palette) };
    const end = ends[index] ?? '';
    const boxes = cells.map((cell, at) => {
      const box = {
        x: nameWidth + at * step + (step > 4 ? GAP / 2 : 0),
        y: y + head,
        width: step - (step > 4 ? GAP : 0),
        height: high,
      };
      const point = { x: box.x + box.width / 2, y: box.y + high / 2, radius };
      anchors.set(`${iso2} ${cell.year}`, point);
      if (at === cells.length - 1) anchors.set(iso2, point);
      if (index === 0) anchors.set(String(cell.year), point);
      if (cell.kind !== 'placed') return drawAbsenceBox(cell.kind, box, palette);
      return tierBox(
        cell.tier,
        box,
        palette,
        {
          weak: cell.weakness !== null,
          attributes: { ...cellData(cell), opacity: outside.has(cell.year) ? PALE : undefined },
        },
        tooltip(cell.year + words.colon + describeCell(cell, words)),
      );
    });
    return element(
      'g',
      { ...rowData(iso2, name), class: isHighlighted ? 'highlight' : undefined },
      isOver
        ? label(fitToWidth(name, width - textWidth(end, type, true) - endGap, type), 0, y + type, style)
        : centredLabel(fitToWidth(name, nameWidth - type * 0.4, type), 0, middle, style),
      boxes,
      !hasEnds
        ? NOTHING
        : isOver
          ? label(end, width, y + type, { ...style, anchor: 'end' })
          : centredLabel(end, width - endWidth + type, middle, style),
    );
  });
  return {
    height: axisHeight + rows.length * rowHeight - gap,
    anchors,
    marks: [translateMarks(nameWidth, 0, axis.marks), drawn],
  };
}

function getEnd(
  cells: readonly TimelineCell[],
  length: 'short' | 'chips',
  translate: LayoutContext['words']['translate'],
): string {
  const last = cells.at(-1);
  if (last === undefined) return '';
  return translate(
    last.kind === 'placed'
      ? `${length}.${last.tier}`
      : last.kind === 'not_known'
        ? 'chips.not_known'
        : 'chips.NR',
  );
}
