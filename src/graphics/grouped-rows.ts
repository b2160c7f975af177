import { nameStyle } from './highlight.js';
import { centredLines } from './marks/label.js';
import { type Marks, rule } from './marks/mark.js';
import type { Body, LayoutContext, PictureOptions } from './picture.js';
import { rowColumns } from './row-columns.js';
import { wrapLines } from './text/text-width.js';
import { formatMarkedName } from './weak-names.js';

interface NamedRow {
  readonly name: string;
  readonly isHighlighted: boolean;
  readonly weak: boolean;
}

interface RowGroup<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** In ems: minimum column width. */
const COLUMN_WIDTH = 22;

interface RowShape {
  /** In ems: a row with a one-line name, and each further line. */
  readonly height: number;
  readonly line: number;
  /** Pixels before the name. */
  readonly left: number;
}

/**
 * Grouped rows in as many columns as fit. Headings give the number of rows, and are repeated where a group
 * continues.
 */
export const groupedRows = <Row, Group extends RowGroup<Row>>(
  groups: readonly Group[],
  space: LayoutContext,
  heading: (group: Group, text: string, width: number) => Body,
  row: (row: Row, width: number) => Body,
): Body =>
  rowColumns(space, COLUMN_WIDTH * space.sizes.body, (width) =>
    groups.map((group) => ({
      heading: heading(group, `${group.heading}\u00a0(${group.rows.length})`, width),
      continued: heading(group, `${group.heading} ${space.words.translate('continued')}`, width),
      rows: group.rows.map((each) => row(each, width)),
    })),
  );

/**
 * A row with a name and a line of text below it.
 * @param sign drawn before the name, vertically centred
 */
export function drawNamedRow(
  { name, isHighlighted, weak }: NamedRow,
  width: number,
  { height: high, line, left }: RowShape,
  { palette, sizes: { body: size } }: LayoutContext,
  options: PictureOptions,
  sign: (middle: number) => Marks,
): Body {
  const lines = wrapLines(formatMarkedName(name, weak), width - left, size, isHighlighted);
  const height = size * (high + (lines.length - 1) * line);
  const style = { size, ...nameStyle(isHighlighted, options, palette) };
  const names = centredLines(lines, left, height / 2, size * line, style);
  return { height, marks: [sign(height / 2), names, rule(height, width, palette.grid)] };
}
