import type { Body } from './picture.js';

export interface Section {
  readonly heading: Body;
  /** Stands above rows that go on in another column. */
  readonly continued: Body;
  readonly rows: readonly Body[];
}

/** Columns of whole sections may be so much higher than columns that part them. */
const WORTH_A_WHOLE = 1.15;
/** So many rows stay under their heading. */
const LEAST_UNDER_HEADING = 3;

/**
 * Deals sections into columns, in their order, so that the columns are about equally high. A section is parted only
 * where the columns would else be much higher; a heading is never left without rows.
 */
export function dealt(sections: readonly Section[], columns: number): Body[][] {
  const whole = dealtWhole(sections, columns);
  const parted = dealtParted(sections, columns);
  return highest(whole) <= highest(parted) * WORTH_A_WHOLE ? whole : parted;
}

export const heightOf = (blocks: readonly Body[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

const highest = (columns: readonly Body[][]): number => Math.max(0, ...columns.map(heightOf));

/** The lowest columns that part no section; the first are rather the full ones. */
function dealtWhole(sections: readonly Section[], columns: number): Body[][] {
  const all = sections.map(({ heading, rows }) => [heading, ...rows]);
  if (columns <= 1) return [all.flat()];
  const ways = Array.from({ length: all.length }, (_, index) => all.length - index).map((first) => [
    all.slice(0, first).flat(),
    ...dealtWhole(sections.slice(first), columns - 1),
  ]);
  return ways.reduce<Body[][]>(
    (best, way) => (highest(way) < highest(best) ? way : best),
    [all.flat(), ...Array.from({ length: columns - 1 }, () => [])],
  );
}

function dealtParted(sections: readonly Section[], columns: number): Body[][] {
  const total = heightOf(sections.flatMap(({ heading, rows }) => [heading, ...rows]));
  const dealt: Body[][] = Array.from({ length: columns }, () => []);
  let above = 0;
  for (const { heading, continued, rows } of sections) {
    let at = 0;
    for (const [index, row] of rows.entries()) {
      const isFirst = index === 0;
      const height = row.height + (isFirst ? heading.height : 0);
      // A row belongs to the column in which its middle falls.
      const wanted = Math.min(Math.floor(((above + height / 2) / total) * columns), columns - 1);
      if (isFirst || index >= LEAST_UNDER_HEADING) at = wanted;
      const column = dealt[at] ?? [];
      if (isFirst) column.push(heading);
      else if (column.length === 0) column.push(continued);
      column.push(row);
      above += height;
    }
  }
  return dealt;
}
