import { type KeyItem, SWATCH, textSign } from './key.js';
import { centredLabel } from './label.js';
import { absenceSwatch, WAIVER_SIGN } from './ladder.js';
import { element } from './markup.js';
import type { Space } from './picture.js';
import { downgradeSign, relistingSign } from './signs.js';
import type { Absence, TimelineCell } from './timeline-cells.js';
import { ABSENCE_WORDS } from './timeline-words.js';

const ABSENCES: readonly Absence[] = ['not_covered', 'not_known'];

/** The signs that some timelines use, and no others. */
export function timelineKey(
  cells: readonly TimelineCell[],
  { palette, sizes }: Pick<Space, 'palette' | 'sizes'>,
): KeyItem[] {
  const { fill, ink } = palette.tiers['2WL'];
  const watchList = element('rect', { ...SWATCH, fill, stroke: palette.outline, 'stroke-width': 0.75 });
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
      text: 'Counted year on the Watch List',
    },
    placed.some(({ tier, counted }) => tier === '2WL' && counted === 0) && {
      sign: watchList,
      text: 'Year that does not count',
    },
    placed.some(({ outcome }) => outcome === 'waived') && {
      sign: textSign(WAIVER_SIGN, palette, sizes.small),
      text: 'Waiver kept it there',
    },
    placed.some(({ outcome }) => outcome === 'automatic_downgrade') && {
      sign: element('g', { transform: middle }, downgradeSign(SWATCH.height, palette.ink)),
      text: 'Automatic downgrade',
    },
    placed.some(({ outcome }) => outcome === 'relisting_limit_downgrade') && {
      sign: element('g', { transform: middle }, relistingSign(SWATCH.height, palette.ink)),
      text: 'Limit of a relisting',
    },
    ...ABSENCES.map(
      (kind) =>
        cells.some((cell) => cell.kind === kind) && {
          sign: absenceSwatch(kind, { palette, type: sizes.small }, SWATCH.width, SWATCH.height),
          text: capital(ABSENCE_WORDS[kind]),
        },
    ),
  ];
  return items.filter((item) => item !== false);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
