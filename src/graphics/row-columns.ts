import { element, type Marks, rounded } from './marks/mark.js';
import { type Body, type LayoutContext, NO_BODY } from './picture.js';

export interface RowSection {
  readonly heading: Body;
  readonly continued: Body;
  readonly rows: readonly Body[];
}

/** Prefer columns of whole sections up to this many times the height of columns that split them. */
const WORTH_A_WHOLE = 1.15;
/** Minimum rows below a heading before a column break. */
const MIN_UNDER_HEADING = 3;

/**
 * Distributes sections over columns of about equal height, in order. Splits a section only if the columns
 * would otherwise be much taller, and never leaves a heading without rows.
 */
export function layOutColumns(sections: readonly RowSection[], columns: number): Body[][] {
  const whole = wholeSections(sections, columns);
  const parted = partedSections(sections, columns);
  return highest(whole) <= highest(parted) * WORTH_A_WHOLE ? whole : parted;
}

export const measureHeight = (blocks: readonly Body[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

const highest = (columns: readonly Body[][]): number => Math.max(0, ...columns.map(measureHeight));

/** The lowest columns that split no section; the first ones are the fuller. */
function wholeSections(sections: readonly RowSection[], columns: number): Body[][] {
  const all = sections.map(({ heading, rows }) => [heading, ...rows]);
  if (columns <= 1) return [all.flat()];
  const ways = Array.from({ length: all.length }, (_, index) => all.length - index).map((first) => [
    all.slice(0, first).flat(),
    ...wholeSections(sections.slice(first), columns - 1),
  ]);
  return ways.reduce<Body[][]>(
    (best, way) => (highest(way) < highest(best) ? way : best),
    [all.flat(), ...Array.from({ length: columns - 1 }, () => [])],
  );
}

function partedSections(sections: readonly RowSection[], columns: number): Body[][] {
  const total = measureHeight(sections.flatMap(({ heading, rows }) => [heading, ...rows]));
  const dealt: Body[][] = Array.from({ length: columns }, () => []);
  let above = 0;
  for (const { heading, continued, rows } of sections) {
    let at = 0;
    for (const [index, row] of rows.entries()) {
      const isFirst = index === 0;
      const height = row.height + (isFirst ? heading.height : 0);
      // A row belongs to the column that contains its middle.
      const wanted = Math.min(Math.floor(((above + height / 2) / total) * columns), columns - 1);
      if (isFirst || index >= MIN_UNDER_HEADING) at = wanted;
      const column = dealt[at] ?? [];
      if (isFirst) column.push(heading);
      else if (column.length === 0) column.push(continued);
      column.push(row);
      above += height;
    }
  }
  return dealt;
}

const BETWEEN_COLUMNS = 32;
const HIGH_ENOUGH = 0.66;

/**
 * Lays out rows with headings in as many columns as the width allows and the height needs.
 *
 * @param least minimum column width
 * @param make builds the rows for a column width; a narrower column must not make them lower
 */
export function rowColumns(
  space: LayoutContext,
  least: number,
  make: (width: number) => readonly RowSection[],
): Body {
  const most = Math.max(1, Math.floor((space.width + BETWEEN_COLUMNS) / (least + BETWEEN_COLUMNS)));
  let best: Body | undefined;
  // Use no more columns than needed: without a given height, two thirds of the width is low enough.
  const enough = space.height ?? space.width * HIGH_ENOUGH;
  let columns = 1;
  while (columns <= most) {
    const width = (space.width - (columns - 1) * BETWEEN_COLUMNS) / columns;
    best = setIn(columns, width, make(width));
    if (best.height <= enough) return best;
    // Narrower rows are no lower, so the single-column height gives a lower bound on the columns. Skip those
    // below it, as drawing is slow.
    const needed = columns === 1 && enough > 0 ? Math.ceil(best.height / enough) : 0;
    columns = Math.max(columns + 1, Math.min(needed, most));
  }
  return best ?? NO_BODY;
}

function setIn(columns: number, width: number, sections: readonly RowSection[]): Body {
  const placed = layOutColumns(sections, columns);
  const drawn = placed.flatMap((column, index): Marks[] => {
    let y = 0;
    const x = rounded(index * (width + BETWEEN_COLUMNS));
    return column.map(({ marks, height }) => {
      const at = `translate(${x} ${rounded(y)})`;
      y += height;
      return element('g', { transform: at }, marks);
    });
  });
  return { marks: [drawn], height: Math.max(0, ...placed.map(measureHeight)) };
}
