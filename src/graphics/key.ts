import { TIERS, type Tier } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { WAIVER_SIGN } from './ladder.js';
import { centredLabel } from './marks/label.js';
import { element, type Marks, moved, NOTHING, rounded } from './marks/mark.js';
import type { Palette } from './palette.js';
import type { Body, Space } from './picture.js';
import { downgradeSign, openWaiverSign, relistingSign } from './signs.js';
import { textWidth } from './text/text-width.js';
import { absenceBox, tierBox } from './tier-box.js';
import type { Absence, TimelineCell } from './timeline-cells.js';

export interface KeyItem {
  /** Drawn into a {@link SWATCH} box at 0,0. */
  readonly sign: Marks;
  readonly signWidth?: number;
  readonly text: string;
}

export const SWATCH = { width: 18, height: 14 } as const;
const SWATCH_TYPE = 13;
const AFTER_SIGN = 0.5;
const BETWEEN_ITEMS = 1.4;
const ROW_HEIGHT = { page: 1.7, social: 1.35 } as const;

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

export const tierItem = (tier: Tier, { palette, words }: Pick<Space, 'palette' | 'words'>): KeyItem => ({
  sign: tierSwatch(tier, palette),
  text: words.say(tier === 'SC' ? 'unranked' : `short.${tier}`),
});

/** The key: items in as many rows as the width requires; empty without items. */
function key(items: readonly KeyItem[], { width, palette, sizes, format }: Omit<Space, 'height'>): Body {
  if (items.length === 0) return { marks: NOTHING, height: 0 };
  const size = sizes.small;
  const scale = size / SWATCH_TYPE;
  const rowHeight = size * ROW_HEIGHT[format === 'page' ? 'page' : 'social'];
  const ends: number[] = [];
  const drawn = items.map((item) => {
    const { sign, text } = item;
    const signWidth = signWidthOf(item, size);
    const itemWidth = signWidth + textWidth(text, size);
    // In social formats, fill gaps in earlier rows with short items to save height.
    const first = format === 'page' ? ends.length - 1 : 0;
    const free = ends.findIndex((end, at) => at >= first && end + itemWidth <= width);
    const row = free < 0 ? ends.length : free;
    const x = ends[row] ?? 0;
    const middle = row * rowHeight + rowHeight / 2;
    const scaled = scale === 1 ? '' : ` scale(${rounded(scale)})`;
    const at = `translate(${x} ${rounded(middle - (SWATCH.height * scale) / 2)})${scaled}`;
    const textAt = rounded(x + signWidth);
    ends[row] = Math.round(x + itemWidth + BETWEEN_ITEMS * size);
    return [
      element('g', { transform: at }, sign),
      centredLabel(text, textAt, rounded(middle), { size, fill: palette.ink }),
    ];
  });
  return { marks: [drawn], height: ends.length * rowHeight };
}

/** Width of the widest item, in pixels. */
export const keyWidth = (
  items: readonly KeyItem[],
  { sizes: { small: size } }: Pick<Space, 'sizes'>,
): number => Math.max(0, ...items.map((item) => signWidthOf(item, size) + textWidth(item.text, size)));

const signWidthOf = ({ signWidth = SWATCH.width }: KeyItem, size: number): number =>
  (signWidth + SWATCH_TYPE * AFTER_SIGN) * (size / SWATCH_TYPE);

/** Draws a body with its key below, and passes the remaining height to the body. */
export function withKey(items: readonly KeyItem[], space: Space, draw: (space: Space) => Body): Body {
  const signs = key(items, space);
  const gap = signs.height === 0 ? 0 : space.sizes.small * 0.9;
  const below = signs.height + gap;
  const body = draw({ ...space, height: space.height === null ? null : space.height - below });
  return {
    ...body,
    height: body.height + below,
    marks: [body.marks, moved(0, body.height + gap, signs.marks)],
  };
}

export const ABSENCES: readonly Absence[] = ['not_covered', 'not_known', 'no_code'];
const BOX = { x: 0, y: 0, ...SWATCH };

type KeyLook = Pick<Space, 'palette' | 'words'>;

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
      text: words.say('clock.key.waived'),
    },
    placed.some(({ outcome }) => outcome === 'automatic_downgrade') && {
      sign: downgrade(downgradeSign),
      text: words.say('clock.key.automatic'),
    },
    placed.some(({ outcome }) => outcome === 'open_waiver_downgrade') && {
      sign: downgrade(openWaiverSign),
      text: words.say('clock.key.openWaiver'),
    },
    placed.some(({ outcome }) => outcome === 'relisting_limit_downgrade') && {
      sign: downgrade(relistingSign),
      text: words.say('clock.key.relisting'),
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
    ? [{ sign: tierBox('2', BOX, palette, { weak: true }), text: words.say('weakKey') }]
    : [];

/** Key entries for low confidence and for reports without a placement, as they occur in the cells. */
export function knowledgeKey(
  cells: readonly TimelineCell[],
  { palette, words }: KeyLook,
  isShort = false,
): KeyItem[] {
  const absent = ABSENCES.filter((kind) => cells.some((cell) => cell.kind === kind));
  return [
    ...weakKey(cells, { palette, words }),
    ...absent.map((kind) => ({
      ...absenceItem(kind, { palette, words }),
      ...(isShort && { text: capitalized(words.say(absenceInShort(kind))) }),
    })),
  ];
}

export const absenceInShort = (kind: Absence) =>
  kind === 'not_known' ? 'chips.not_known' : kind === 'not_covered' ? 'chips.NR' : 'absences.no_code';

export const absenceItem = (kind: Absence, { palette, words }: KeyLook): KeyItem => ({
  sign: absenceBox(kind, BOX, palette),
  text: capitalized(words.say(`absences.${kind}`)),
});
