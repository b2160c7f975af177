import { TIERS } from '../domain/tier.js';
import { capitalized } from '../engine/english.js';
import { type KeyItem, SWATCH, tierItem, tierSwatch } from './key.js';
import { WAIVER_SIGN } from './ladder.js';
import { element, joined } from './markup.js';
import type { Space } from './picture.js';
import { downgradeSign, openWaiverSign, relistingSign } from './signs.js';
import { absenceBox, tierBox } from './tier-box.js';
import type { Absence, TimelineCell } from './timeline-cells.js';
import { hadOpenWaiver } from './timeline-words.js';

const ABSENCES: readonly Absence[] = ['not_covered', 'not_known', 'no_code'];
const BOX = { x: 0, y: 0, ...SWATCH };

type Look = Pick<Space, 'palette' | 'words'>;

/** The signs of what the law did, as far as some timelines use them. */
export function lawKey(cells: readonly TimelineCell[], { palette, words }: Look): KeyItem[] {
  const middle = `translate(${SWATCH.width / 2} ${SWATCH.height / 2})`;
  const downgrade = (sign: typeof downgradeSign) =>
    joined(tierBox('3', BOX, palette), element('g', { transform: middle }, sign(10, palette.tiers['3'].ink)));
  const placed = cells.filter((cell) => cell.kind === 'placed');
  const items: (KeyItem | false)[] = [
    placed.some(({ outcome }) => outcome === 'waived') && {
      sign: tierSwatch('2WL', palette, WAIVER_SIGN),
      text: words.say('clock.key.waived'),
    },
    placed.some((cell) => cell.outcome === 'automatic_downgrade' && !hadOpenWaiver(cell)) && {
      sign: downgrade(downgradeSign),
      text: words.say('clock.key.automatic'),
    },
    placed.some(hadOpenWaiver) && {
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

export const tiersKey = (cells: readonly TimelineCell[], look: Look): KeyItem[] =>
  TIERS.filter((tier) => cells.some((cell) => cell.kind === 'placed' && cell.tier === tier)).map((tier) =>
    tierItem(tier, look),
  );

/** The signs of what is not known well, or why there is no placement, as far as some timelines use them. */
export function knowledgeKey(cells: readonly TimelineCell[], { palette, words }: Look): KeyItem[] {
  const absent = ABSENCES.filter((kind) => cells.some((cell) => cell.kind === kind));
  return [
    ...(cells.some((cell) => cell.kind === 'placed' && cell.weakness !== null)
      ? [weakItem({ palette, words })]
      : []),
    ...absent.map((kind) => ({
      sign: absenceBox(kind, BOX, palette),
      text: capitalized(words.say(`absences.${kind}`)),
    })),
  ];
}

export const weakItem = ({ palette, words }: Look): KeyItem => ({
  sign: tierBox('2', BOX, palette, { weak: true }),
  text: words.say('weakKey'),
});
