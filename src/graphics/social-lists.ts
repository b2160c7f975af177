import type { SocialLayoutContext } from './drawing.js';
import { translateMarks } from './marks/mark.js';
import { type Paragraph, paragraphsBody } from './paragraphs.js';
import type { Body } from './picture.js';

export interface SocialLists {
  readonly lists: readonly (readonly Paragraph[])[];
  /** Below them, or in a preview below the shortest. */
  readonly notes: readonly Paragraph[];
}

const BETWEEN_COLUMNS = 40;
const LINE_GAPS = [0.1, 0.02, -0.04] as const;

/** Lists below each other in a square, and beside each other in a preview; closer if space is limited. */
export function listsBody(lists: SocialLists, space: SocialLayoutContext): Body {
  const bodies = LINE_GAPS.map((between) => setIn(lists, between, space));
  return bodies.find(({ height }) => height <= space.height) ?? (bodies.at(-1) as Body);
}

function setIn({ lists, notes }: SocialLists, between: number, space: SocialLayoutContext): Body {
  const { width, format, palette, sizes } = space;
  const columns = format === 'square' ? [lists.flat()] : lists;
  const wide = (width - BETWEEN_COLUMNS * (columns.length - 1)) / columns.length;
  const toBody = (list: readonly Paragraph[]) =>
    paragraphsBody(list, { width: wide, size: sizes.small, palette, format, between });
  const heights = columns.map((list) => toBody(list).height);
  const shortest = heights.indexOf(Math.min(...heights));
  const bodies = columns.map((list, index) => toBody(index === shortest ? [...list, ...notes] : list));
  return {
    height: Math.max(...bodies.map(({ height }) => height)),
    marks: bodies.map(({ marks }, index) => translateMarks(index * (wide + BETWEEN_COLUMNS), 0, marks)),
  };
}
