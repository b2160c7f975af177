import { TIER_LABELS, type Tier } from '../domain/tier.js';
import { centredLabel, label } from './label.js';
import { characters, element, joined, type Markup, NOTHING, rounded } from './markup.js';
import type { Palette } from './palette.js';
import { downgradeSign, relistingSign } from './signs.js';
import { textWidth } from './text/text-width.js';
import type { Absence, TimelineCell } from './timeline-cells.js';
import { isDowngradeByLaw, tellCell } from './timeline-words.js';

/** The lanes of a ladder from top to bottom; special cases have one below where there are any. */
const RANKED_LANES: readonly Tier[] = ['1', '2', '2WL', '3'];

export interface LadderShape {
  readonly width: number;
  readonly laneHeight: number;
  /** Size of the numbers and letters in it. */
  readonly type: number;
  readonly palette: Palette;
}

type Placed = Extract<TimelineCell, { kind: 'placed' }>;

const LARGEST_SIGN = 15;
const LINK_WIDTH = 1.5;
const OUTLINE_WIDTH = 0.75;
/** How far a missing report's shade stands off its neighbours, as a part of its column. */
const INSET = 0.12;
export const WAIVER_SIGN = 'W';
const WAIVER_WORD = 'waiver';
/** How far a mark stands above its cell, in ems. */
const ABOVE = 0.22;

/** The lanes that some timelines need. */
export function lanesFor(timelines: readonly (readonly TimelineCell[])[]): readonly Tier[] {
  const special = timelines.flat().some((cell) => cell.kind === 'placed' && cell.tier === 'SC');
  return special ? [...RANKED_LANES, 'SC'] : RANKED_LANES;
}

/**
 * The timeline of a country as a ladder: a column a report, a lane a tier, the best on top. Years on the
 * watch list carry the number of the counted year; W above it means a waiver, a triangle above Tier 3 an
 * automatic downgrade. Where no placement is, the column says why.
 */
export function ladder(cells: readonly TimelineCell[], lanes: readonly Tier[], shape: LadderShape): Markup {
  const { width, laneHeight, palette } = shape;
  const step = width / cells.length;
  const guides = lanes.map((_, lane) => {
    const y = (lane + 0.5) * laneHeight;
    return element('line', { x2: width, y1: y, y2: y, stroke: palette.grid });
  });
  const columns = cells.map((cell, index) => {
    const before = cells[index - 1];
    const from = before?.kind === 'placed' ? lanes.indexOf(before.tier) : null;
    return element(
      'g',
      { transform: `translate(${rounded(index * step)} 0)` },
      element('title', {}, characters(`${cell.year}: ${tellCell(cell)}`)),
      cell.kind === 'placed'
        ? placement(cell, from, lanes.indexOf(cell.tier), step, shape)
        : absence(cell.kind, lanes.length * laneHeight, step, shape),
    );
  });
  return joined(guides, columns);
}

function placement(
  cell: Placed,
  from: number | null,
  lane: number,
  step: number,
  shape: LadderShape,
): Markup {
  const { laneHeight, type, palette } = shape;
  const { fill, ink } = palette.tiers[cell.tier];
  const gap = Math.min(1.5, step / 10);
  const number =
    cell.counted > 0 && textWidth(String(cell.counted), type) <= step ? String(cell.counted) : '';
  return joined(
    from === null || from === lane ? NOTHING : link(from, lane, laneHeight, palette),
    element('rect', {
      x: gap / 2,
      y: lane * laneHeight + 1,
      width: step - gap,
      height: laneHeight - 2,
      fill,
      stroke: palette.outline,
      'stroke-width': OUTLINE_WIDTH,
    }),
    number === ''
      ? NOTHING
      : centredLabel(number, step / 2, (lane + 0.5) * laneHeight, {
          size: type,
          fill: ink,
          bold: true,
          anchor: 'middle',
        }),
    mark(cell, step, lane * laneHeight, shape),
  );
}

/** What stands above a placement, on its upper edge `y`: the law's doing. */
function mark(cell: Placed, step: number, y: number, { laneHeight, type, palette }: LadderShape): Markup {
  if (cell.outcome === 'waived') {
    const word = textWidth(WAIVER_WORD, type, true) <= step ? WAIVER_WORD : WAIVER_SIGN;
    const size = Math.min(type, laneHeight, step);
    return label(word, step / 2, y - size * ABOVE, { size, fill: palette.ink, bold: true, anchor: 'middle' });
  }
  if (!isDowngradeByLaw(cell)) return NOTHING;
  const size = Math.min(step * 0.8, laneHeight * 0.75, LARGEST_SIGN);
  const at = `translate(${rounded(step / 2)} ${rounded(y - size * (0.5 + ABOVE))})`;
  const sign = cell.outcome === 'relisting_limit_downgrade' ? relistingSign : downgradeSign;
  return element('g', { transform: at }, sign(size, palette.ink));
}

/** The edge between two reports along which a country moved. */
function link(from: number, to: number, laneHeight: number, palette: Palette): Markup {
  const [top, bottom] = [Math.min(from, to) + 1, Math.max(from, to)];
  if (top === bottom) return NOTHING;
  return element('line', {
    y1: top * laneHeight,
    y2: bottom * laneHeight,
    stroke: palette.outline,
    'stroke-width': LINK_WIDTH,
  });
}

function absence(kind: Absence, height: number, step: number, { type, palette }: LadderShape): Markup {
  if (kind === 'no_code') return NOTHING;
  return joined(
    element('rect', { x: step * INSET, width: step * (1 - 2 * INSET), height, fill: palette.land }),
    kind === 'not_known'
      ? centredLabel('?', step / 2, height / 2, { size: type, fill: palette.muted, anchor: 'middle' })
      : NOTHING,
  );
}

/** The signs of a key. */
export const absenceSwatch = (
  kind: Absence,
  shape: Pick<LadderShape, 'palette' | 'type'>,
  width: number,
  height: number,
) => absence(kind, height, width, { ...shape, width, laneHeight: height });

/** The label of a lane: State's name, in short where there is little room. */
export const laneLabel = (tier: Tier, room: number, type: number): string => {
  const short = { '1': 'Tier 1', '2': 'Tier 2', '2WL': 'Watch List', '3': 'Tier 3', SC: 'Special case' }[
    tier
  ];
  const shortest = { '1': '1', '2': '2', '2WL': 'WL', '3': '3', SC: 'SC' }[tier];
  return [TIER_LABELS[tier], short].find((name) => textWidth(name, type) <= room) ?? shortest;
};
