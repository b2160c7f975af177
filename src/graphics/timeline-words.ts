import { TIER_LABELS } from '../domain/tier.js';
import type { Absence, TimelineCell } from './timeline-cells.js';

type Placed = Extract<TimelineCell, { kind: 'placed' }>;

export const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  not_covered: 'not in the report',
  not_known: 'no placement known',
  no_code: 'code not in use',
};

/** Whether the law, and not only the merits, moved the country to Tier 3. */
export const isDowngradeByLaw = (cell: TimelineCell): cell is Placed =>
  cell.kind === 'placed' &&
  (cell.outcome === 'automatic_downgrade' || cell.outcome === 'relisting_limit_downgrade');

/** What a report did, in a few words. */
export function tellCell(cell: TimelineCell): string {
  if (cell.kind !== 'placed') return ABSENCE_WORDS[cell.kind];
  const counted = cell.counted > 0 ? `, counted year ${cell.counted}` : '';
  const how = {
    waived: ', kept there by a waiver',
    automatic_downgrade: `, automatic downgrade (${cell.waiver === 'open' ? 'a waiver was open' : noWaiver(cell)})`,
    relisting_limit_downgrade: ', downgrade by the limit of a relisting',
    upgraded_in_time: ', upgraded in time',
    left_unranked: '',
    contradiction: ', which the rules do not allow',
    no_effect: '',
  }[cell.outcome];
  return `${TIER_LABELS[cell.tier]}${counted}${how}`;
}

const noWaiver = ({ hasWaivers }: Placed): string => `no waiver was ${hasWaivers ? 'left' : 'allowed'}`;

/** A whole timeline in words, alike years together: "2001-2003 Tier 2; 2004 Tier 3". */
export function tellTimeline(cells: readonly TimelineCell[]): string {
  const runs: { from: number; to: number; words: string }[] = [];
  for (const cell of cells) {
    const words = tellCell(cell);
    const last = runs.at(-1);
    if (last?.words === words) last.to = cell.year;
    else runs.push({ from: cell.year, to: cell.year, words });
  }
  return runs.map(({ from, to, words }) => `${from === to ? from : `${from}-${to}`} ${words}`).join('; ');
}

/** The law's doings in a timeline as notes: waivers, then downgrades; none where there were none. */
export function lawNotes(cells: readonly TimelineCell[]): string[] {
  const waived = cells.filter((cell) => cell.kind === 'placed' && cell.outcome === 'waived');
  const downgraded = cells.filter(isDowngradeByLaw);
  const automatic = downgraded
    .filter(({ outcome }) => outcome === 'automatic_downgrade')
    .map(
      (cell) =>
        `${cell.year} (${cell.waiver === 'open' ? 'a waiver was open; it may have been on merit' : noWaiver(cell)})`,
    );
  const relisted = downgraded.filter(({ outcome }) => outcome === 'relisting_limit_downgrade');
  return [
    ...(waived.length > 0 ? [`Kept on the watch list by a waiver: ${yearsOf(waived)}.`] : []),
    ...(automatic.length > 0 ? [`Automatic downgrade to Tier 3: ${automatic.join(', ')}.`] : []),
    ...(relisted.length > 0 ? [`To Tier 3 by the limit of a relisting: ${yearsOf(relisted)}.`] : []),
  ];
}

const yearsOf = (cells: readonly TimelineCell[]): string => cells.map(({ year }) => year).join(', ');
