import { capitalized } from '../engine/english.js';
import { type KeyItem, SWATCH, textSign } from './key.js';
import { centredLabel } from './label.js';
import { absenceSwatch, WAIVER_SIGN } from './ladder.js';
import { element } from './markup.js';
import type { Space } from './picture.js';
import { downgradeSign, openWaiverSign, relistingSign } from './signs.js';
import { tierFill } from './tier-patterns.js';
import type { Absence, TimelineCell } from './timeline-cells.js';
import { hadOpenWaiver } from './timeline-words.js';
import { weakMark } from './weak-evidence.js';

type KeyText = 'counted' | 'uncounted' | 'waived' | 'automatic' | 'openWaiver' | 'relisting';

const ABSENCES: readonly Absence[] = ['not_covered', 'not_known', 'no_code'];

/** The signs that some timelines use, and no others. */
export function timelineKey(
  cells: readonly TimelineCell[],
  { palette, sizes, words }: Pick<Space, 'palette' | 'sizes' | 'words'>,
): KeyItem[] {
  const { fill, ink } = palette.tiers['2WL'];
  const told = (what: KeyText) => words.say(`clock.key.${what}`);
  const box = { ...SWATCH, stroke: palette.outline, 'stroke-width': 0.75 };
  const watchList = element('rect', { ...box, fill });
  const number = centredLabel('2', SWATCH.width / 2, SWATCH.height / 2, {
    size: sizes.small,
    fill: ink,
    bold: true,
    anchor: 'middle',
  });
  const middle = `translate(${SWATCH.width / 2} ${SWATCH.height / 2})`;
  const placed = cells.filter((cell) => cell.kind === 'placed');
  const items: (KeyItem | false)[] = [
    placed.some(({ counted }) => counted > 0) && {
      sign: element('g', {}, watchList, number),
      text: told('counted'),
    },
    placed.some(({ tier, counted }) => tier === '2WL' && counted === 0) && {
      sign: element('rect', { ...box, fill: tierFill('2WL', palette) }),
      text: told('uncounted'),
    },
    placed.some(({ outcome }) => outcome === 'waived') && {
      sign: textSign(WAIVER_SIGN, palette, sizes.small),
      text: told('waived'),
    },
    placed.some((cell) => cell.outcome === 'automatic_downgrade' && !hadOpenWaiver(cell)) && {
      sign: element('g', { transform: middle }, downgradeSign(SWATCH.height, palette.ink)),
      text: told('automatic'),
    },
    placed.some(hadOpenWaiver) && {
      sign: element('g', { transform: middle }, openWaiverSign(SWATCH.height, palette.ink)),
      text: told('openWaiver'),
    },
    placed.some(({ outcome }) => outcome === 'relisting_limit_downgrade') && {
      sign: element('g', { transform: middle }, relistingSign(SWATCH.height, palette.ink)),
      text: told('relisting'),
    },
  ];
  return [...items.filter((item) => item !== false), ...knowledgeKey(cells, { palette, sizes, words })];
}

/** The signs of what is not known well, or why there is no placement, as far as some timelines use them. */
export function knowledgeKey(
  cells: readonly TimelineCell[],
  { palette, sizes, words }: Pick<Space, 'palette' | 'sizes' | 'words'>,
): KeyItem[] {
  const absent = ABSENCES.filter((kind) => cells.some((cell) => cell.kind === kind));
  return [
    ...(cells.some((cell) => cell.kind === 'placed' && cell.weakness !== null)
      ? [weakItem(palette, words)]
      : []),
    ...absent.map((kind) => ({
      sign: absenceSwatch(kind, { palette, type: sizes.small }, SWATCH.width, SWATCH.height),
      text: capitalized(words.say(`absences.${kind}`)),
    })),
  ];
}

/** The mark of placements that are not known well. */
export const weakItem = (palette: Space['palette'], words: Space['words']): KeyItem => ({
  sign: weakMark(
    { x: SWATCH.width / 2, y: SWATCH.height / 2, radius: 3 },
    { ink: palette.ink, ground: palette.surface },
  ),
  text: words.say('weakKey'),
});
