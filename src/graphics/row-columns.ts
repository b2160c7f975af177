import { dealt } from './columns.js';
import { element, joined, type Markup, rounded } from './markup.js';
import type { Body, Space } from './picture.js';

/** Something of a fixed height that stands in a column. */
export interface Block extends Body {
  /** Not to be left as the last of a column: a heading. */
  readonly heading?: boolean;
}

const BETWEEN_COLUMNS = 32;

/**
 * Sets rows under each other in as many columns as the width has room for.
 *
 * @param least the narrowest column that the rows bear
 * @param make makes the rows for a column of that width
 */
export function rowColumns(space: Space, least: number, make: (width: number) => readonly Block[]): Body {
  const most = Math.max(1, Math.floor((space.width + BETWEEN_COLUMNS) / (least + BETWEEN_COLUMNS)));
  let best: Body | undefined;
  // No more columns than are needed: without a given height, about as high as wide is enough.
  const enough = space.height ?? space.width;
  for (let columns = 1; columns <= most; columns++) {
    const width = (space.width - (columns - 1) * BETWEEN_COLUMNS) / columns;
    best = setIn(columns, width, groupedWithHeadings(make(width)));
    if (best.height <= enough) return best;
  }
  return best ?? { markup: joined(), height: 0 };
}

function setIn(columns: number, width: number, blocks: readonly Body[]): Body {
  const heights: number[] = [];
  const drawn = dealt(blocks, columns).flatMap((column, index): Markup[] => {
    let y = 0;
    const x = rounded(index * (width + BETWEEN_COLUMNS));
    const placed = column.map(({ markup, height }) => {
      const at = `translate(${x} ${rounded(y)})`;
      y += height;
      return element('g', { transform: at }, markup);
    });
    heights.push(y);
    return placed;
  });
  return { markup: joined(drawn), height: Math.max(0, ...heights) };
}

/** A heading and the row after it are one block. */
function groupedWithHeadings(blocks: readonly Block[]): Body[] {
  const grouped: Body[] = [];
  let heading: Block | undefined;
  for (const block of blocks) {
    if (heading) {
      const below = element('g', { transform: `translate(0 ${rounded(heading.height)})` }, block.markup);
      grouped.push({ markup: joined(heading.markup, below), height: heading.height + block.height });
      heading = undefined;
    } else if (block.heading) heading = block;
    else grouped.push(block);
  }
  return heading ? [...grouped, heading] : grouped;
}
