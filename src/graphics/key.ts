import { TIERS, type Tier } from '../domain/tier.js';
import { capitalize } from '../engine/english.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, NOTHING, rounded, translateMarks } from './marks/mark.js';
import type { Palette } from './palette.js';
import type { Sign } from './paragraphs.js';
import { type Body, type LayoutContext, movedBody, NO_BODY } from './picture.js';
import { downgradeSign, openWaiverSign, relistingSign } from './signs.js';
import { measureDrawnWidth, textWidth } from './text/text-width.js';
import { type Box, drawAbsenceBox, tierBox } from './tier-box.js';
import { WAIVER_SIGN } from './tier-lanes.js';
import type { Absence, TimelineCell } from './timeline-cells.js';

export interface KeyItem {
  /** Drawn into a {@link SWATCH} box at 0,0. */
  readonly sign: Marks;
  readonly signWidth?: number;
  /** The sign in a box of any size, for large type: scaled, its pattern would be coarse. */
  readonly inBox?: (box: Box) => Marks;
  /** How many there are, before the text. */
  readonly count?: number;
  readonly text: string;
}

export const SWATCH = { width: 18, height: 14 } as const;
const SWATCH_TYPE = 13;
/** In ems, of large type. */
const LARGE_SWATCH = { width: 1.05, height: 0.72 } as const;
const AFTER_SIGN = { page: 0.5, square: 0.34, preview: 0.34 } as const;
const AFTER_COUNT = 0.28;
const BETWEEN_ITEMS = { page: 1.4, square: 1, preview: 1 } as const;
const ROW_HEIGHT = { page: 1.7, square: 1.25, preview: 1.29 } as const;
const COLUMN_ROW_HEIGHT = 1.18;

/** A tier in a {@link SWATCH} box; with a letter, the letter replaces the pattern. */
export const tierSwatch = (tier: Tier, palette: Palette, letter = ''): Marks => [
  tierBox(tier, { x: 0, y: 0, ...SWATCH }, palette, { plain: letter !== '' }),
  letter === ''
    ? NOTHING
    : centredLabel(letter, SWATCH.width / 2, SWATCH.height / 2, {
        size: 12,
        fill: palette.tiers[tier].ink,
        bold: true,
        anchor: 'middle',
      }),
];

/** The sign of an item in the size of type. */
export function signFor(
  { sign, signWidth = SWATCH.width, inBox }: Omit<KeyItem, 'text'>,
  size: number,
): Sign {
  const [width, height] = [size * LARGE_SWATCH.width, size * LARGE_SWATCH.height];
  if (inBox) return { marks: inBox({ x: 0, y: 0, width, height }), width, height };
  const scale = size / SWATCH_TYPE;
  return {
    marks: element('g', { transform: `scale(${rounded(scale)})` }, sign),
    width: signWidth * scale,
    height: SWATCH.height * scale,
  };
}

export const tierSign = (tier: Tier, palette: Palette): Omit<KeyItem, 'text'> => ({
  sign: tierSwatch(tier, palette),
  inBox: (box) => tierBox(tier, box, palette),
});

export const tierItem = (
  tier: Tier,
  { palette, words, format }: Pick<LayoutContext, 'palette' | 'words' | 'format'>,
): KeyItem => ({
  ...(format === 'page' ? { sign: tierSwatch(tier, palette) } : tierSign(tier, palette)),
  text: words.translate(tier === 'SC' && format === 'page' ? 'unranked' : `short.${tier}`),
});

/** Items beside each other, in as many rows as the width asks for, or each in a row of its own. */
export function drawKey(
  items: readonly KeyItem[],
  { width, palette, sizes, format }: Omit<LayoutContext, 'height'>,
  isColumn = false,
): Body & { readonly width: number } {
  if (items.length === 0) return { ...NO_BODY, width: 0 };
  const size = sizes.small;
  const rowHeight = size * (isColumn ? COLUMN_ROW_HEIGHT : ROW_HEIGHT[format]);
  const wide = (text: string, bold = false) =>
    format === 'page' ? textWidth(text, size, bold) : measureDrawnWidth(text, size, bold);
  let [row, end, right] = [0, 0, 0];
  const drawn = items.map(({ count, text, ...item }, index) => {
    const swatch = signFor(item, size);
    const countAt = swatch.width + size * AFTER_SIGN[format];
    const textAt = countAt + (count === undefined ? 0 : wide(String(count), true) + size * AFTER_COUNT);
    const itemWidth = textAt + wide(text);
    if (index > 0 && (isColumn || end + itemWidth > width)) [row, end] = [row + 1, 0];
    const [x, middle] = [end, row * rowHeight + rowHeight / 2];
    right = Math.max(right, x + itemWidth);
    end = Math.round(x + itemWidth + BETWEEN_ITEMS[format] * size);
    const style = { size, fill: palette.ink };
    return [
      translateMarks(x, middle - swatch.height / 2, swatch.marks),
      count === undefined
        ? NOTHING
        : centredLabel(String(count), rounded(x + countAt), rounded(middle), { ...style, bold: true }),
      centredLabel(text, rounded(x + textAt), rounded(middle), style),
    ];
  });
  return { marks: [drawn], height: (row + 1) * rowHeight, width: right };
}

/** A body with a key above or below it, if any; the body gets the height that remains. */
export function withKey(
  items: readonly KeyItem[],
  space: LayoutContext,
  draw: (space: LayoutContext) => Body,
  { isAbove = false } = {},
): Body {
  const signs = drawKey(items, space);
  const gap = signs.height === 0 ? 0 : space.sizes.small * 0.9;
  const beside = signs.height + gap;
  const body = movedBody(
    0,
    isAbove ? beside : 0,
    draw({ ...space, height: space.height === null ? null : space.height - beside }),
  );
  return {
    ...body,
    height: body.height + beside,
    marks: [body.marks, translateMarks(0, isAbove ? 0 : body.height + gap, signs.marks)],
  };
}

export const ABSENCES: readonly Absence[] = ['not_covered', 'not_known', 'no_code'];
const BOX = { x: 0, y: 0, ...SWATCH };

type KeyLook = Pick<LayoutContext, 'palette' | 'words' | 'format'>;

/** Key entries for the legal symbols that occur in the cells. */
export function lawKey(cells: readonly TimelineCell[], { palette, words }: KeyLook): KeyItem[] {
  const middle = `translate(${SWATCH.width / 2} ${SWATCH.height / 2})`;
  const downgrade = (sign: typeof downgradeSign) => [
    tierBox('3', BOX, palette),
    element('g', { transform: middle }, sign(10, palette.tiers['3'].ink)),
  ];
  const placed = cells.filter((cell) => cell.kind === 'placed');
  const items: (KeyItem | false)[] = [
    placed.some(({ outcome }) => outcome === 'waived') && {
      sign: tierSwatch('2WL', palette, WAIVER_SIGN),
      text: words.translate('clock.key.waived'),
    },
    placed.some(({ outcome }) => outcome === 'automatic_downgrade') && {
      sign: downgrade(downgradeSign),
      text: words.translate('clock.key.automatic'),
    },
    placed.some(({ outcome }) => outcome === 'open_waiver_downgrade') && {
      sign: downgrade(openWaiverSign),
      text: words.translate('clock.key.openWaiver'),
    },
    placed.some(({ outcome }) => outcome === 'relisting_limit_downgrade') && {
      sign: downgrade(relistingSign),
      text: words.translate('clock.key.relisting'),
    },
  ];
  return items.filter((item) => item !== false);
}

/** Key entries for the tiers that occur in the cells. */
export const tiersKey = (cells: readonly TimelineCell[], look: KeyLook): KeyItem[] =>
  TIERS.filter((tier) => cells.some((cell) => cell.kind === 'placed' && cell.tier === tier)).map((tier) =>
    tierItem(tier, look),
  );

/**
 * Key entry for cells with a cut corner (low confidence), without which they mislead; empty if there are
 * none.
 */
export const weakKey = (cells: readonly TimelineCell[], { palette, words }: KeyLook): KeyItem[] =>
  cells.some((cell) => cell.kind === 'placed' && cell.weakness !== null)
    ? [{ sign: tierBox('2', BOX, palette, { weak: true }), text: words.translate('weakKey') }]
    : [];

export const getKnowledgeKey = (cells: readonly TimelineCell[], look: KeyLook): KeyItem[] => [
  ...weakKey(cells, look),
  ...drawAbsencesKey(cells, look),
];

export const drawAbsencesKey = (cells: readonly TimelineCell[], look: KeyLook): KeyItem[] =>
  ABSENCES.filter((kind) => cells.some((cell) => cell.kind === kind)).map((kind) =>
    drawAbsenceItem(kind, look),
  );

export const drawAbsenceItem = (kind: Absence, { palette, words, format }: KeyLook): KeyItem => ({
  sign: drawAbsenceBox(kind, BOX, palette),
  ...(format !== 'page' && { inBox: (box) => drawAbsenceBox(kind, box, palette, { isLarge: true }) }),
  text: capitalize(words.translate(`absences.${kind}`)),
});
