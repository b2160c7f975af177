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
const MAX_SIGN_SIZE = 15;
const MIN_TYPE_SIZE = 8;
const LINK_WIDTH = 1.25;
/** Between neighbouring cells, and between a cell and the edge of its lane. */
const GAP = 1.5;
const LANE_PADDING = 0.07;
const PLATE_PADDING_EMS = 0.5;
/** Gap between a cell and the number of its note. */
const NOTE_GAP = 3;

const getLaneIndex = (tier: Tier): number => (RANKED_TIERS as readonly Tier[]).indexOf(tier);

/** The box of some reports on some lanes: each from a first one up to, but not including, a last one. */
function toBox(
  { across }: TimelineLanes,
  step: number,
  [firstReport, endReport]: readonly [number, number],
  [firstLane, endLane]: readonly [number, number],
): Box {
  const [x, y] = [firstReport * step, (firstLane * across) / RANKED_TIERS.length];
  return { x, y, width: endReport * step - x, height: (endLane * across) / RANKED_TIERS.length - y };
}

const inset = ({ x, y, width, height }: Box, by: { x: number; y: number }): Box => ({
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
    if (cell.kind === 'placed' && cell.tier !== 'SC') continue;
    const kind = cell.kind === 'placed' ? 'SC' : cell.kind;
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
  const laneHeight = across / RANKED_TIERS.length;
  const gap = format === 'page' ? Math.min(GAP, step / 10) : SOCIAL[format].gap;
  const pad = format === 'page' ? Math.max(2, laneHeight * LANE_PADDING) : SOCIAL[format].gap / 2;
  const anchors = new Map<string, Anchor>();
  const noteOffset = discRadius(space) + NOTE_GAP;
  const guides = RANKED_TIERS.map((_, index) => rule((index + 1) * laneHeight, along, palette.grid));
  const bands = toBands(cells).map(({ kind, weak, from, to }) => {
    const box = inset(toBox(lanes, step, [from, to], [0, RANKED_TIERS.length]), { x: gap / 2, y: 1 });
    if (kind !== 'SC') return drawAbsenceBox(kind, box, palette);
    const text = words.translate('specialCase');
    const width = textWidth(text, sizes.small) + sizes.small * PLATE_PADDING_EMS * 2;
    const height = sizes.small * 1.5;
    const hasSpace = width < box.width && height < box.height;
    return [
      tierBox('SC', box, palette, { weak: weak && format === 'page' }),
      hasSpace ? drawPlate(text, box, width, height, space) : NOTHING,
    ];
  });
  const columns = cells.map((cell, index) => {
    const column = toBox(lanes, step, [index, index + 1], [0, RANKED_TIERS.length]);
    const weakness =
      cell.kind === 'placed' && cell.weakness !== null
        ? words.semicolon + words.translate(`weakness.${cell.weakness}`)
        : '';
    const title = tooltip(`${cell.year}${words.colon}${describeCell(cell, words)}${weakness}`);
    if (cell.kind !== 'placed' || cell.tier === 'SC') {
      // The text of the band is in the middle.
      anchors.set(String(cell.year), { x: column.x + column.width / 2, y: column.y + noteOffset });
      return element('g', cellData(cell), title, element('rect', { ...column, 'fill-opacity': 0 }));
    }
    const laneIndex = getLaneIndex(cell.tier);
    const box = inset(toBox(lanes, step, [index, index + 1], [laneIndex, laneIndex + 1]), {
      x: gap / 2,
      y: pad,
    });
    const [middle, centre] = [box.x + box.width / 2, box.y + box.height / 2];
    // A year has one cell, so above and below it is free. Social formats have no symbol in the middle of the
    // cell.
    const noteY = laneIndex === 0 ? box.y + box.height + noteOffset : box.y - noteOffset;
    anchors.set(String(cell.year), { x: middle, y: format === 'page' ? noteY : centre });
    const previous = cells[index - 1];
    const sign = format === 'page' ? drawSign(cell, box, space) : NOTHING;
    return element(
      'g',
      cellData(cell),
      title,
      previous?.kind !== 'placed' || previous.tier === 'SC'
        ? NOTHING
        : drawLink(getLaneIndex(previous.tier), laneIndex, index * step, laneHeight, {
            pad,
            stroke: palette.outline,
          }),
      tierBox(cell.tier, box, palette, {
        weak: format === 'page' && cell.weakness !== null,
        plain: sign !== NOTHING,
      }),
      sign,
    );
  });
  return { marks: [guides, bands, columns], height: across, anchors };
}

const drawPlate = (
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

function drawLink(
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

function drawSign(cell: PlacedCell, { x, y, width, height }: Box, { palette, sizes }: LayoutContext): Marks {
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
  const size = Math.min(width * 0.6, height * 0.6, MAX_SIGN_SIZE);
  return translateMarks(middle, centre, sign(size, ink));
}

/** In pixels; below it, lane names have no symbols and wrap at {@link SHORT_LINE_EMS}. */
const MIN_WIDTH_WITH_SYMBOLS = 480;
const SHORT_LINE_EMS = 5.6;

/** The name of a lane in its column, in short lines if space is limited. */
function wrapLaneName(tier: RankedTier, { format, width, sizes, words }: LayoutContext): string[] {
  const name = words.translate(`short.${tier}`);
  const isShort = format !== 'page' || width < MIN_WIDTH_WITH_SYMBOLS;
  return isShort ? wrapLines(name, sizes.body * SHORT_LINE_EMS, sizes.body, true) : [name];
}

/** Lane names in a column of their own. */
export const drawLaneNames = (lane: number, present: Tier | null, space: LayoutContext): Marks => {
  const { palette, sizes, width, format } = space;
  const size = format === 'page' ? sizes.body : sizes.small;
  const symbolSize = format !== 'page' || width < MIN_WIDTH_WITH_SYMBOLS ? 0 : Math.round(sizes.small * 0.75);
  return [
    RANKED_TIERS.map((tier, index) => {
      const y = (index + 0.5) * lane;
      return [
        symbolSize === 0
          ? NOTHING
          : tierBox(
              tier,
              { x: 0, y: rounded(y - symbolSize / 2), width: symbolSize, height: symbolSize },
              palette,
            ),
        wrapLaneName(tier, space).map((line, lineIndex, { length }) =>
          centredLabel(
            line,
            symbolSize === 0 ? 0 : symbolSize + 8,
            rounded(y + (lineIndex - (length - 1) / 2) * size * LINE_HEIGHT),
            { size, fill: palette.ink, bold: tier === present },
          ),
        ),
      ];
    }),
  ];
};

/** Width of the column of lane names, in pixels. */
export const measureLaneNames = (space: LayoutContext): number => {
  const { sizes, width, format } = space;
  const lines = RANKED_TIERS.flatMap((tier) => wrapLaneName(tier, space));
  const size = format === 'page' ? sizes.body : sizes.small;
  const hasSigns = format === 'page' && width >= MIN_WIDTH_WITH_SYMBOLS;
  return Math.ceil(
    Math.max(...lines.map((line) => (format === 'page' ? textWidth : measureDrawnWidth)(line, size, true))) +
      (hasSigns ? sizes.small * 0.75 + 24 : size * 0.5),
  );
};
