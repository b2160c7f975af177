import { RANKED_TIERS, type RankedTier, type Tier } from '../domain/tier.js';
import type { Outcome } from '../engine/vocabulary.js';
import { cellData, describeCell } from './cell-in-words.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, rule, tooltip, translateMarks } from './marks/mark.js';
import { discRadius } from './numbered-notes.js';
import type { Anchor, Body, LayoutContext } from './picture.js';
import { downgradeSign, openWaiverSign, relistingSign } from './signs.js';
import { measureDrawnWidth, textWidth, wrapLines } from './text/text-width.js';
import { type Box, drawAbsenceBox, tierBox } from './tier-box.js';
import type { PlacedCell, TimelineCell } from './timeline-cells.js';
import { LINE_HEIGHT, SOCIAL } from './type-sizes.js';

/** Lanes of a country timeline: one per tier, best first, with reports along them. */
export interface TimelineLanes {
  /** Total length of the reports, and total size of the lanes. */
  readonly along: number;
  readonly across: number;
}

export const WAIVER_SIGN = 'W';
const LARGEST_SIGN = 15;
const MIN_TYPE_SIZE = 8;
const LINK_WIDTH = 1.25;
/** Between neighbouring cells, and between a cell and the edge of its lane. */
const GAP = 1.5;
const PADDING = 0.07;
const PLATE = 0.5;
/** Gap between a cell and the number of its note. */
const BESIDE_CELL = 3;

const getLane = (tier: Tier): number => (RANKED_TIERS as readonly Tier[]).indexOf(tier);

function toBox(
  { across }: TimelineLanes,
  step: number,
  at: readonly [number, number],
  lane: readonly [number, number],
): Box {
  const [start, end] = [at[0] * step, at[1] * step];
  const [first, last] = [lane[0] * across, lane[1] * across].map((each) => each / RANKED_TIERS.length) as [
    number,
    number,
  ];
  return { x: start, y: first, width: end - start, height: last - first };
}

const shrunk = ({ x, y, width, height }: Box, by: { x: number; y: number }): Box => ({
  x: x + by.x,
  y: y + by.y,
  width: width - 2 * by.x,
  height: height - 2 * by.y,
});

interface LaneBand {
  readonly kind: 'SC' | Exclude<TimelineCell['kind'], 'placed'>;
  readonly weak: boolean;
  readonly from: number;
  to: number;
}

function toBands(cells: readonly TimelineCell[]): LaneBand[] {
  const bands: LaneBand[] = [];
  for (const [index, cell] of cells.entries()) {
    const kind = cell.kind === 'placed' ? (cell.tier === 'SC' ? 'SC' : null) : cell.kind;
    if (kind === null) continue;
    const weak = cell.kind === 'placed' && cell.weakness !== null;
    const last = bands.at(-1);
    if (last?.kind === kind && last.weak === weak && last.to === index) last.to = index + 1;
    else bands.push({ kind, weak, from: index, to: index + 1 });
  }
  return bands;
}

/**
 * Timeline of a country: a lane per tier, a cell per report. Anything off the scale is a band across all
 * lanes. W marks a year that a waiver allowed, a triangle an automatic downgrade.
 */
export function drawTierLanes(
  cells: readonly TimelineCell[],
  lanes: TimelineLanes,
  space: LayoutContext,
): Body {
  const { palette, sizes, words, format } = space;
  const { along, across } = lanes;
  const step = along / cells.length;
  const lane = across / RANKED_TIERS.length;
  const gap = format === 'page' ? Math.min(GAP, step / 10) : SOCIAL[format].gap;
  const pad = format === 'page' ? Math.max(2, lane * PADDING) : SOCIAL[format].gap / 2;
  const anchors = new Map<string, Anchor>();
  const radius = discRadius(space);
  const off = radius + BESIDE_CELL;
  const guides = RANKED_TIERS.map((_, index) => rule((index + 1) * lane, along, palette.grid));
  const bands = toBands(cells).map(({ kind, weak, from, to }) => {
    const box = shrunk(toBox(lanes, step, [from, to], [0, RANKED_TIERS.length]), { x: gap / 2, y: 1 });
    if (kind !== 'SC') return drawAbsenceBox(kind, box, palette);
    const text = words.translate('specialCase');
    const width = textWidth(text, sizes.small) + sizes.small * PLATE * 2;
    const high = sizes.small * 1.5;
    const hasSpace = width < box.width && high < box.height;
    return [
      tierBox('SC', box, palette, { weak: weak && format === 'page' }),
      hasSpace ? plate(text, box, width, high, space) : NOTHING,
    ];
  });
  const columns = cells.map((cell, index) => {
    const all = toBox(lanes, step, [index, index + 1], [0, RANKED_TIERS.length]);
    const weak =
      cell.kind === 'placed' && cell.weakness !== null
        ? words.semicolon + words.translate(`weakness.${cell.weakness}`)
        : '';
    const title = tooltip(`${cell.year}${words.colon}${describeCell(cell, words)}${weak}`);
    if (cell.kind !== 'placed' || cell.tier === 'SC') {
      // The text of the band is in the middle.
      anchors.set(String(cell.year), { x: all.x + all.width / 2, y: all.y + off });
      return element('g', cellData(cell), title, element('rect', { ...all, 'fill-opacity': 0 }));
    }
    const at = getLane(cell.tier);
    const box = shrunk(toBox(lanes, step, [index, index + 1], [at, at + 1]), { x: gap / 2, y: pad });
    const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2];
    // A year has one cell, so above and below it is free. Social formats have no symbol in the middle of the
    // cell.
    const above = at === 0 ? box.y + box.height + off : box.y - off;
    anchors.set(String(cell.year), { x: middle, y: format === 'page' ? above : centre });
    const before = cells[index - 1];
    const sign = format === 'page' ? getSign(cell, box, space) : NOTHING;
    return element(
      'g',
      cellData(cell),
      title,
      before?.kind !== 'placed' || before.tier === 'SC'
        ? NOTHING
        : link(getLane(before.tier), at, index * step, lane, { pad, stroke: palette.outline }),
      tierBox(cell.tier, box, palette, {
        weak: format === 'page' && cell.weakness !== null,
        plain: sign !== NOTHING,
      }),
      sign,
    );
  });
  return { marks: [guides, bands, columns], height: across, anchors };
}

const plate = (
  text: string,
  box: Box,
  width: number,
  height: number,
  { palette, sizes }: LayoutContext,
): Marks => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return [
    element('rect', {
      x: rounded(x - width / 2),
      y: rounded(y - height / 2),
      width: rounded(width),
      height,
      rx: 2,
      fill: palette.surface,
    }),
    centredLabel(text, rounded(x), rounded(y), { size: sizes.small, fill: palette.ink, anchor: 'middle' }),
  ];
};

function link(
  before: number,
  after: number,
  x: number,
  lane: number,
  { pad, stroke }: { pad: number; stroke: string },
): Marks {
  if (before === after) return NOTHING;
  const [upper, lower] = before < after ? [before, after] : [after, before];
  const [from, to] = [(upper + 1) * lane - pad, lower * lane + pad];
  return element('path', {
    d: `M${rounded(x)},${rounded(from)}V${rounded(to)}`,
    stroke,
    'stroke-width': LINK_WIDTH,
  });
}

const DOWNGRADE_SIGNS: Readonly<Partial<Record<Outcome, typeof downgradeSign>>> = {
  automatic_downgrade: downgradeSign,
  open_waiver_downgrade: openWaiverSign,
  relisting_limit_downgrade: relistingSign,
};

function getSign(cell: PlacedCell, { x, y, width, height }: Box, { palette, sizes }: LayoutContext): Marks {
  const { ink } = palette.tiers[cell.tier];
  const [middle, centre] = [x + width / 2, y + height / 2];
  if (cell.outcome === 'waived') {
    const size = Math.max(Math.min(sizes.body, width * 0.9, height * 0.8), MIN_TYPE_SIZE);
    return centredLabel(WAIVER_SIGN, rounded(middle), rounded(centre), {
      size: rounded(size),
      fill: ink,
      bold: true,
      anchor: 'middle',
    });
  }
  const sign = DOWNGRADE_SIGNS[cell.outcome];
  if (!sign) return NOTHING;
  const size = Math.min(width * 0.6, height * 0.6, LARGEST_SIGN);
  return translateMarks(middle, centre, sign(size, ink));
}

/** Below this width, lane names have no symbols and wrap at this many ems. */
const SIGNS_FROM = 480;
const SHORT_LINE = 5.6;

/** The name of a lane in its column, in short lines if space is limited. */
function linesBeside(tier: RankedTier, { format, width, sizes, words }: LayoutContext): string[] {
  const name = words.translate(`short.${tier}`);
  const isShort = format !== 'page' || width < SIGNS_FROM;
  return isShort ? wrapLines(name, sizes.body * SHORT_LINE, sizes.body, true) : [name];
}

/** Lane names in a column of their own. */
export const drawNamesBeside = (lane: number, present: Tier | null, space: LayoutContext): Marks => {
  const { palette, sizes, width, format } = space;
  const size = format === 'page' ? sizes.body : sizes.small;
  const side = format !== 'page' || width < SIGNS_FROM ? 0 : Math.round(sizes.small * 0.75);
  return [
    RANKED_TIERS.map((tier, index) => {
      const y = (index + 0.5) * lane;
      return [
        side === 0
          ? NOTHING
          : tierBox(tier, { x: 0, y: rounded(y - side / 2), width: side, height: side }, palette),
        linesBeside(tier, space).map((line, at, { length }) =>
          centredLabel(
            line,
            side === 0 ? 0 : side + 8,
            rounded(y + (at - (length - 1) / 2) * size * LINE_HEIGHT),
            { size, fill: palette.ink, bold: tier === present },
          ),
        ),
      ];
    }),
  ];
};

/** Width of the column of lane names, in pixels. */
export const widthBeside = (space: LayoutContext): number => {
  const { sizes, width, format } = space;
  const lines = RANKED_TIERS.flatMap((tier) => linesBeside(tier, space));
  const size = format === 'page' ? sizes.body : sizes.small;
  const hasSigns = format === 'page' && width >= SIGNS_FROM;
  return Math.ceil(
    Math.max(...lines.map((line) => (format === 'page' ? textWidth : measureDrawnWidth)(line, size, true))) +
      (hasSigns ? sizes.small * 0.75 + 24 : size * 0.5),
  );
};
