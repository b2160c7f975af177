import { isTier, TIERS, type Tier } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { cellData, describeCell, rowData } from './cell-in-words.js';
import type { SocialLayoutContext } from './drawing.js';
import { nameStyle } from './highlight.js';
import { signFor, tierSign } from './key.js';
import { spreadLabels } from './label-collisions.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, tooltip, translateMarks } from './marks/mark.js';
import type { Anchor, Body, PictureOptions } from './picture.js';
import { sortRowsByOrder } from './row-order.js';
import { measureDrawnWidth, wrapLines } from './text/text-width.js';
import { drawAbsenceBox, tierBox } from './tier-box.js';
import type { Absence, TimelineCell } from './timeline-cells.js';
import type { TimelineRow } from './timeline-rows.js';
import { getLineHeight, SOCIAL } from './type-sizes.js';
import { yearAxis } from './year-axis.js';

/** More rows have no names in a square or a preview. */
export const MAX_NAMED_ROWS = 10;
/** Lower rows have no stripes and no frames: a dash is not in the report, a dot not known. */
const PLAIN_BELOW = 16;
const BETWEEN_GROUPS = 7;
/** In ems, and in lines. */
const MAX_ROW = 2.4;
const MIN_ROW = 0.75;
const AXIS = 1.35;
const AFTER_NAME = 0.4;
/** Names have what they need, up to this part of the width. */
const MAX_NAMES = 0.63;
const PALE = 0.25;
const BRACKET = { gap: 0.22, arm: 0.2, lead: 0.45 } as const;
const LABEL_PITCH = 1.15;

/** Rows of a tier in the last report; `null`: in none. */
interface TierRows {
  readonly last: Tier | Absence;
  readonly rows: readonly TimelineRow[];
}

/** Timelines under each other above one axis: up to ten with their names, more in groups with their number. */
export const socialRows = (
  rows: readonly TimelineRow[],
  years: readonly number[],
  options: PictureOptions,
  space: SocialLayoutContext,
): Body =>
  rows.length <= MAX_NAMED_ROWS
    ? namedRows(rows, years, options, space)
    : groupsOfRows(rows, years, options, space);

function namedRows(
  rows: readonly TimelineRow[],
  years: readonly number[],
  options: PictureOptions,
  space: SocialLayoutContext,
): Body {
  const { width, height, palette, sizes } = space;
  const size = sizes.small;
  const least = Math.max(...rows.map(({ name }) => getLineHeight(name))) * size * MIN_ROW;
  const available = (height - size * AXIS) / Math.max(rows.length, 1);
  const pitch = Math.max(Math.min(available, size * MAX_ROW), least);
  const isNews = ({ cells, isHighlighted }: TimelineRow) => isHighlighted || isMoved(cells);
  const names = Math.min(
    Math.max(...rows.map((row) => measureDrawnWidth(row.name, size, isNews(row)))) + size * AFTER_NAME,
    width * MAX_NAMES,
  );
  const grid = toGrid([rows], years, { left: names, width: width - names, pitch }, space);
  const labels = rows.map((row, index) => {
    const bold = isNews(row);
    const lines = wrapLines(row.name, names, size * 0.9, bold);
    return lines.map((line, at) =>
      centredLabel(line, 0, (index + 0.5) * pitch + (at - (lines.length - 1) / 2) * size, {
        size,
        ...nameStyle(row.isHighlighted, options, palette),
        bold,
      }),
    );
  });
  return { ...grid, marks: [labels, grid.marks] };
}

/** True of one that is on another tier than in the report before. */
function isMoved(cells: readonly TimelineCell[]): boolean {
  const [before, last] = cells.slice(-2);
  return before?.kind === 'placed' && last?.kind === 'placed' && before.tier !== last.tier;
}

function groupsOfRows(
  rows: readonly TimelineRow[],
  years: readonly number[],
  options: PictureOptions,
  space: SocialLayoutContext,
): Body {
  const { width, height, sizes } = space;
  const size = sizes.small;
  const groups = groupsIn(rows, options);
  const labels = groups.map((group) => getLabel(group, space));
  const wide =
    Math.max(...labels.map((each) => each.width)) + size * (BRACKET.gap + BRACKET.arm + BRACKET.lead);
  const pitch = (height - size * AXIS - BETWEEN_GROUPS * (groups.length - 1)) / rows.length;
  const lists = groups.map((group) => group.rows);
  const plot = width - wide;
  const grid = toGrid(lists, years, { left: 0, width: plot, pitch }, space);
  return { ...grid, marks: [grid.marks, brackets(groups, labels, { plot, pitch }, space)] };
}

const getLast = ({ cells }: TimelineRow): Tier | Absence => {
  const last = cells.at(-1);
  return last?.kind === 'placed' ? last.tier : (last?.kind ?? 'not_covered');
};

/** The tiers in their order, in each the countries that had fared better before first. */
function groupsIn(rows: readonly TimelineRow[], { language }: PictureOptions): TierRows[] {
  const ranked = sortRowsByOrder(rows, 'name', language).toSorted((a, b) => {
    for (let at = a.cells.length - 2; at >= 0; at--) {
      const difference = getRank(a.cells[at]) - getRank(b.cells[at]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return [...TIERS, 'not_covered', 'not_known', 'no_code']
    .map((last) => ({ last: last as TierRows['last'], rows: ranked.filter((row) => getLast(row) === last) }))
    .filter((group) => group.rows.length > 0);
}

const getRank = (cell: TimelineCell | undefined): number =>
  cell?.kind === 'placed' ? TIERS.indexOf(cell.tier) : TIERS.length;

interface GridShape {
  readonly left: number;
  readonly width: number;
  readonly pitch: number;
}

function toGrid(
  groups: readonly (readonly TimelineRow[])[],
  years: readonly number[],
  { left, width, pitch }: GridShape,
  space: SocialLayoutContext,
): Body {
  const { format, sizes } = space;
  const step = width / years.length;
  const gap = Math.min(SOCIAL[format].gap, pitch / 6);
  const anchors = new Map<string, Anchor>();
  let y = 0;
  const drawn = groups.map((rows, at) => {
    if (at > 0) y += BETWEEN_GROUPS;
    return rows.map((row): Marks => {
      const top = y;
      y += pitch;
      const cells = row.cells.map((cell, index) => {
        const box = {
          x: left + index * step + gap / 2,
          y: top + gap / 2,
          width: step - gap,
          height: pitch - gap,
        };
        const point = {
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          radius: Math.min(pitch / 2, step / 2),
        };
        anchors.set(`${row.iso2} ${cell.year}`, point);
        anchors.set(row.iso2, point);
        if (!anchors.has(String(cell.year))) anchors.set(String(cell.year), point);
        return cellIn(cell, box, row.outside.has(cell.year), space);
      });
      return element(
        'g',
        { ...rowData(row.iso2, row.name), class: row.isHighlighted ? 'highlight' : undefined },
        cells,
      );
    });
  });
  return {
    height: y + sizes.small * AXIS,
    anchors,
    marks: [drawn, translateMarks(left, y, yearAxis(years, { ...space, width }).marks)],
  };
}

function cellIn(
  cell: TimelineCell,
  box: { x: number; y: number; width: number; height: number },
  isPale: boolean,
  { palette, words }: SocialLayoutContext,
): Marks {
  const isPlain = box.height < PLAIN_BELOW;
  if (cell.kind === 'placed') {
    const attributes = { ...cellData(cell), opacity: isPale ? PALE : undefined };
    const plain = isPlain && cell.tier === '2WL';
    return tierBox(
      cell.tier,
      box,
      palette,
      { plain, attributes },
      tooltip(cell.year + words.colon + describeCell(cell, words)),
    );
  }
  if (!isPlain)
    return drawAbsenceBox(cell.kind === 'not_known' ? 'not_known' : 'not_covered', box, palette, {
      isLarge: true,
    });
  const [x, y] = [rounded(box.x + box.width / 2), rounded(box.y + box.height / 2)];
  return cell.kind === 'not_known'
    ? element('circle', { cx: x, cy: y, r: rounded(Math.min(box.height * 0.3, 2.5)), fill: palette.muted })
    : element('path', {
        d: `M${rounded(x - box.width / 5)},${y}H${rounded(x + box.width / 5)}`,
        stroke: palette.absent,
      });
}

function getLabel(
  { last, rows }: TierRows,
  { palette, sizes, words }: SocialLayoutContext,
): Body & { readonly width: number } {
  const size = sizes.small;
  const sign = isTier(last) ? signFor(tierSign(last, palette), size) : null;
  const name = isTier(last)
    ? words.translate(last === 'SC' ? 'counted.SC' : `short.${last}`, { count: rows.length })
    : capitalize(words.translate(`absences.${last}`));
  const text = `${rows.length} ${name}`;
  const x = sign === null ? 0 : sign.width + size * 0.35;
  return {
    width: x + measureDrawnWidth(text, size, last === '3'),
    height: size,
    marks: [
      sign === null ? NOTHING : translateMarks(0, -sign.height / 2, sign.marks),
      centredLabel(text, x, 0, { size, fill: palette.ink, bold: last === '3' }),
    ],
  };
}

/** A bracket at the right of each group, led to its label: labels stand apart where groups are low. */
function brackets(
  groups: readonly TierRows[],
  labels: readonly Body[],
  { plot, pitch }: { readonly plot: number; readonly pitch: number },
  { height, palette, sizes }: SocialLayoutContext,
): Marks {
  const size = sizes.small;
  let top = 0;
  const spans = groups.map(({ rows }) => {
    const from = top;
    top += rows.length * pitch + BETWEEN_GROUPS;
    return { from: from + 1, to: top - BETWEEN_GROUPS - 1 };
  });
  const at = spreadLabels(
    spans.map(({ from, to }) => Math.max((from + to) / 2, size / 2)),
    size * LABEL_PITCH,
    height - size * 0.9,
  );
  const x = plot + size * BRACKET.gap;
  const arm = x + size * BRACKET.arm;
  const end = arm + size * BRACKET.lead;
  return spans.map(({ from, to }, index) => {
    const y = rounded(at[index] ?? 0);
    const d = `M${rounded(x)},${rounded(from)}H${rounded(arm)}V${rounded(to)}H${rounded(x)}M${rounded(arm)},${rounded((from + to) / 2)}L${rounded(end - 6)},${y}`;
    return [
      element('path', { d, fill: 'none', stroke: palette.outline, 'stroke-width': 1.5 }),
      translateMarks(end, y, labels[index]?.marks ?? NOTHING),
    ];
  });
}
