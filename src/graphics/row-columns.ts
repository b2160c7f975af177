import { dealt, heightOf, type Section } from './columns.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Body, Space } from './picture.js';

const BETWEEN_COLUMNS = 32;
const HIGH_ENOUGH = 0.66;

/**
 * Sets rows with their headings under each other in as many columns as the width has room for.
 *
 * @param least the narrowest column that the rows bear
 * @param make makes the rows for a column of that width; none is lower in a narrower one
 */
export function rowColumns(space: Space, least: number, make: (width: number) => readonly Section[]): Body {
  const most = Math.max(1, Math.floor((space.width + BETWEEN_COLUMNS) / (least + BETWEEN_COLUMNS)));
  let best: Body | undefined;
  // No more columns than are needed: without a given height, two thirds as high as wide is enough.
  const enough = space.height ?? space.width * HIGH_ENOUGH;
  let columns = 1;
  while (columns <= most) {
    const width = (space.width - (columns - 1) * BETWEEN_COLUMNS) / columns;
    best = setIn(columns, width, make(width));
    if (best.height <= enough) return best;
    // Narrower rows are no lower: what is in one column needs so many. Those between are not drawn, which takes long.
    const needed = columns === 1 && enough > 0 ? Math.ceil(best.height / enough) : 0;
    columns = Math.max(columns + 1, Math.min(needed, most));
  }
  return best ?? { markup: joined(), height: 0 };
}

function setIn(columns: number, width: number, sections: readonly Section[]): Body {
  const placed = dealt(sections, columns);
  const drawn = placed.flatMap((column, index): Markup[] => {
    let y = 0;
    const x = rounded(index * (width + BETWEEN_COLUMNS));
    return column.map(({ markup, height }) => {
      const at = `translate(${x} ${rounded(y)})`;
      y += height;
      return element('g', { transform: at }, markup);
    });
  });
  return { markup: joined(drawn), height: Math.max(0, ...placed.map(heightOf)) };
}
