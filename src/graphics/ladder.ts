import { RANKED_TIERS, type Tier } from '../domain/tier.js';
import { centredLabel, label } from './label.js';
import { cellData } from './mark-data.js';
import { characters, element, joined, type Markup, NOTHING, rounded } from './markup.js';
import type { Palette } from './palette.js';
import { downgradeSign, openWaiverSign, relistingSign } from './signs.js';
import { textWidth } from './text/text-width.js';
import { notKnownFill, tierFill } from './tier-patterns.js';
import type { Absence, TimelineCell } from './timeline-cells.js';
import { hadOpenWaiver, isDowngradeByLaw, tellCell } from './timeline-words.js';
import { weakMark } from './weak-evidence.js';
import type { Words } from './words/words.js';

/**
 * The strip of special cases, in lanes: it stands above the ladder, set apart by a gap, and is lower than a lane. It
 * says that the report covered the country, and no rank.
 */
const STRIP = { height: 0.6, gap: 0.45 } as const;

export interface LadderShape {
  readonly width: number;
  readonly laneHeight: number;
  /** Whether there is a strip for special cases. */
  readonly strip: boolean;
  /** Size of the numbers and letters in it. */
  readonly type: number;
  readonly palette: Palette;
  readonly words: Words;
}

type Placed = Extract<TimelineCell, { kind: 'placed' }>;

const LARGEST_SIGN = 15;
const LINK_WIDTH = 1.5;
const OUTLINE_WIDTH = 0.75;
/** How far a missing report's shade stands off its neighbours, as a part of its column. */
const INSET = 0.12;
/** Width of the ground around a number, which the stripes under it would run through. */
const HALO = 3;
export const WAIVER_SIGN = 'W';
/** How far a mark stands above its cell, in ems. */
const ABOVE = 0.22;
const WEAK_RADIUS = { most: 2.6, part: 0.18 } as const;

/** Whether some timelines need a strip for special cases. */
export const needsStrip = (timelines: readonly (readonly TimelineCell[])[]): boolean =>
  timelines.flat().some((cell) => cell.kind === 'placed' && cell.tier === 'SC');

/** Height of a ladder, in lanes. */
export const lanesHigh = (strip: boolean): number =>
  RANKED_TIERS.length + (strip ? STRIP.height + STRIP.gap : 0);

/** Where the placements of a tier stand: their upper edge and their height. */
export function bandOf(
  tier: Tier,
  { laneHeight, strip }: Pick<LadderShape, 'laneHeight' | 'strip'>,
): { readonly top: number; readonly height: number } {
  const lane = (RANKED_TIERS as readonly Tier[]).indexOf(tier);
  if (lane === -1) return { top: 0, height: STRIP.height * laneHeight };
  return { top: ((strip ? STRIP.height + STRIP.gap : 0) + lane) * laneHeight, height: laneHeight };
}

/** The tiers that a ladder has a band for, from top to bottom. */
export const bandsOf = (strip: boolean): readonly Tier[] => (strip ? ['SC', ...RANKED_TIERS] : RANKED_TIERS);

/**
 * The timeline of a country as a ladder: a column a report, a lane a tier, the best on top; special cases stand off it.
 * Years on the watch list carry the number of the counted year; W above it means a waiver, a triangle above Tier 3 a
 * downgrade by the law. Where no placement is, the column says why. The drawing needs the patterns of the tiers.
 */
export function ladder(cells: readonly TimelineCell[], shape: LadderShape): Markup {
  const { width, laneHeight, palette, strip, words } = shape;
  const step = width / cells.length;
  const guides = RANKED_TIERS.map((tier) => {
    const { top, height } = bandOf(tier, shape);
    return element('line', { x2: width, y1: top + height / 2, y2: top + height / 2, stroke: palette.grid });
  });
  const columns = cells.map((cell, index) => {
    const before = cells[index - 1];
    const weak =
      cell.kind === 'placed' && cell.weakness !== null
        ? words.semicolon + words.say(`weakness.${cell.weakness}`)
        : '';
    return element(
      'g',
      { transform: `translate(${rounded(index * step)} 0)`, ...cellData(cell) },
      element('title', {}, characters(`${cell.year}${words.colon}${tellCell(cell, words)}${weak}`)),
      cell.kind === 'placed'
        ? placement(cell, before?.kind === 'placed' ? before.tier : null, step, shape)
        : absence(cell.kind, lanesHigh(strip) * laneHeight, step, shape),
    );
  });
  return joined(guides, columns);
}

function placement(cell: Placed, before: Tier | null, step: number, shape: LadderShape): Markup {
  const { type, palette } = shape;
  const { ink, fill } = palette.tiers[cell.tier];
  const { top, height } = bandOf(cell.tier, shape);
  const gap = Math.min(1.5, step / 10);
  const number =
    cell.counted > 0 && textWidth(String(cell.counted), type) <= step ? String(cell.counted) : '';
  const radius = Math.min(WEAK_RADIUS.most, height * WEAK_RADIUS.part, step * WEAK_RADIUS.part);
  return joined(
    before === null ? NOTHING : link(before, cell.tier, shape),
    element('rect', {
      x: gap / 2,
      y: top + 1,
      width: step - gap,
      height: height - 2,
      fill: tierFill(cell.tier, palette),
      stroke: palette.outline,
      'stroke-width': OUTLINE_WIDTH,
    }),
    number === '' ? NOTHING : numberOn(number, step / 2, top + height / 2, { type, ink, fill }),
    cell.weakness === null
      ? NOTHING
      : weakMark(
          { x: step - gap / 2 - radius, y: top + 1 + radius, radius },
          { ink: palette.ink, ground: palette.surface },
        ),
    mark(cell, step, top, shape),
  );
}

/** A number on a plain ground. */
const numberOn = (
  text: string,
  x: number,
  y: number,
  { type, ink, fill }: { readonly type: number; readonly ink: string; readonly fill: string },
): Markup =>
  element(
    'g',
    { stroke: fill, 'stroke-width': HALO, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    centredLabel(text, x, y, { size: type, fill: ink, bold: true, anchor: 'middle' }),
  );

/** What stands above a placement, on its upper edge `y`: what the law did. */
function mark(
  cell: Placed,
  step: number,
  y: number,
  { laneHeight, type, palette, words }: LadderShape,
): Markup {
  if (cell.outcome === 'waived') {
    const waiver = words.say('clock.waiver');
    const word = textWidth(waiver, type, true) <= step ? waiver : WAIVER_SIGN;
    const size = Math.min(type, laneHeight, step);
    return label(word, step / 2, y - size * ABOVE, { size, fill: palette.ink, bold: true, anchor: 'middle' });
  }
  if (!isDowngradeByLaw(cell)) return NOTHING;
  const size = Math.min(step * 0.8, laneHeight * 0.75, LARGEST_SIGN);
  const at = `translate(${rounded(step / 2)} ${rounded(y - size * (0.5 + ABOVE))})`;
  return element('g', { transform: at }, signOf(cell)(size, palette.ink));
}

function signOf(cell: Placed): typeof downgradeSign {
  if (cell.outcome === 'relisting_limit_downgrade') return relistingSign;
  return hadOpenWaiver(cell) ? openWaiverSign : downgradeSign;
}

/** The edge between two reports along which a country moved; to and from a special case it moved nowhere. */
function link(before: Tier, after: Tier, shape: LadderShape): Markup {
  if (before === 'SC' || after === 'SC') return NOTHING;
  const [from, to] = [bandOf(before, shape), bandOf(after, shape)];
  const [upper, lower] = from.top < to.top ? [from, to] : [to, from];
  if (upper.top + upper.height >= lower.top) return NOTHING;
  return element('line', {
    y1: upper.top + upper.height,
    y2: lower.top,
    stroke: shape.palette.outline,
    'stroke-width': LINK_WIDTH,
  });
}

type AbsenceShape = Pick<LadderShape, 'palette' | 'type'>;

/** A report without a placement: shaded, not in the report; dotted with a question mark, not known; a frame, no such country. */
function absence(kind: Absence, height: number, step: number, { type, palette }: AbsenceShape): Markup {
  const box = { x: step * INSET, width: step * (1 - 2 * INSET), height };
  if (kind === 'no_code')
    return element('rect', {
      ...box,
      fill: 'none',
      stroke: palette.outline,
      'stroke-width': OUTLINE_WIDTH,
      'stroke-dasharray': '1.5 2.5',
    });
  if (kind === 'not_covered') return element('rect', { ...box, fill: palette.land });
  return joined(
    element('rect', { ...box, fill: notKnownFill(palette) }),
    numberOn('?', step / 2, height / 2, { type, ink: palette.ink, fill: palette.surface }),
  );
}

/** The signs of a key. */
export const absenceSwatch = (kind: Absence, shape: AbsenceShape, width: number, height: number): Markup =>
  absence(kind, height, width, shape);

/** The label of a lane: in short where there is little room. */
export function laneLabel(tier: Tier, room: number, type: number, words: Words): string {
  const names =
    tier === 'SC'
      ? [words.say('unrankedLane.0'), words.say('unrankedLane.1'), words.say('unrankedLane.2')]
      : [words.say(`tiers.${tier}`), words.say(`chips.${tier}`)];
  return names.find((name) => textWidth(name, type) <= room) ?? names.at(-1) ?? '';
}
