import type { SocialLayoutContext } from './drawing.js';
import { translateMarks } from './marks/mark.js';
import { type Paragraph, paragraphsBody } from './paragraphs.js';
import { type Body, stacked } from './picture.js';

export interface SocialLists {
  readonly lists: readonly (readonly Paragraph[])[];
  /** Below the shortest list; below all where they fit only there. */
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
  const bodies = columns.map(toBody);
  const heights = bodies.map(({ height }) => height);
  const shortest = heights.indexOf(Math.min(...heights));
  const beside = (each: readonly Body[]): Body => ({
    height: Math.max(...each.map(({ height }) => height)),
    marks: each.map(({ marks }, index) => translateMarks(index * (wide + BETWEEN_COLUMNS), 0, marks)),
  });
  const within = beside(
    bodies.map((body, index) => (index === shortest ? toBody([...(columns[index] ?? []), ...notes]) : body)),
  );
  if (within.height <= space.height) return within;
  const names = beside(bodies);
  const across = paragraphsBody(notes, { width, size: sizes.small, palette, format, between });
  const below = stacked([names, across], 0);
  return below.height < within.height ? below : within;
}

/**
 * Draws with as few of the cuts as make it fit, the first of them first: one that a later cut made needless is
 * taken back.
 */
export function drawWithCuts<Cut>(
  cuts: readonly Cut[],
  draw: (made: readonly Cut[]) => Body,
  height: number,
): Body {
  let made: readonly Cut[] = [];
  let drawn = draw(made);
  while (drawn.height > height && made.length < cuts.length) {
    made = cuts.slice(0, made.length + 1);
    drawn = draw(made);
  }
  if (drawn.height > height) return drawn;
  for (const cut of made.slice(0, -1).toReversed()) {
    const fewer = made.filter((each) => each !== cut);
    const body = draw(fewer);
    if (body.height <= height) [made, drawn] = [fewer, body];
  }
  return drawn;
}
