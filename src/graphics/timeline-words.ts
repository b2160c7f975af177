import { TIER_LABELS } from '../domain/tier.js';
import { listed, yearsInWords } from '../engine/english.js';
import type { Absence, TimelineCell } from './timeline-cells.js';

type Placed = Extract<TimelineCell, { kind: 'placed' }>;

export const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  not_covered: 'not in the report',
  not_known: 'not known',
  no_code: 'no such country or territory then',
};

/** Whether the downgrade came at the limit, but a waiver could still have kept the country on the list. */
export const hadOpenWaiver = (cell: TimelineCell): boolean =>
  cell.kind === 'placed' && cell.outcome === 'automatic_downgrade' && cell.waiver === 'open';

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
    automatic_downgrade: hadOpenWaiver(cell)
      ? ', downgraded at the limit with a waiver still open (it may have been on merit)'
      : `, automatic downgrade (${noWaiver(cell)})`,
    relisting_limit_downgrade: ', downgraded because it came to the list straight from Tier 3',
    upgraded_in_time: ', upgraded in time',
    left_unranked: '',
    contradiction: ', which the rules do not allow',
    no_effect: '',
  }[cell.outcome];
  const ranked = cell.tier === 'SC' ? ' (not ranked)' : '';
  return `${TIER_LABELS[cell.tier]}${ranked}${counted}${how}`;
}

const noWaiver = ({ hasWaivers }: Placed): string => `no waiver was ${hasWaivers ? 'left' : 'allowed'}`;

/** The years of a headline: "2001–2025", or one year. */
export const yearsRange = (years: readonly number[]): string =>
  years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`;

/** A whole timeline in words, like years together: "2001–2003 Tier 2; 2004 Tier 3". */
export function tellTimeline(cells: readonly TimelineCell[]): string {
  const runs: { from: number; to: number; words: string }[] = [];
  for (const cell of cells) {
    const words = tellCell(cell);
    const last = runs.at(-1);
    if (last?.words === words) last.to = cell.year;
    else runs.push({ from: cell.year, to: cell.year, words });
  }
  return runs.map(({ from, to, words }) => `${from === to ? from : `${from}–${to}`} ${words}`).join('; ');
}

/** What the law did in a timeline, as notes: waivers, then downgrades; none where there were none. */
export function lawNotes(cells: readonly TimelineCell[]): string[] {
  const waived = cells.filter((cell) => cell.kind === 'placed' && cell.outcome === 'waived');
  const downgraded = cells.filter(isDowngradeByLaw);
  const automatic = downgraded.filter(
    (cell) => cell.outcome === 'automatic_downgrade' && !hadOpenWaiver(cell),
  );
  const open = downgraded.filter(hadOpenWaiver);
  const relisted = downgraded.filter(({ outcome }) => outcome === 'relisting_limit_downgrade');
  return [
    ...(waived.length > 0 ? [`Kept on the watch list by a waiver: ${yearsOf(waived)}.`] : []),
    ...(automatic.length > 0
      ? [
          `Automatic downgrade to Tier 3: ${listed(
            automatic.map((cell) => `${cell.year} (${noWaiver(cell)})`),
            'and',
          )}.`,
        ]
      : []),
    ...(open.length > 0
      ? [
          `Downgraded to Tier 3 at the limit with a waiver still open: ${yearsOf(open)}. It may have been on merit.`,
        ]
      : []),
    ...(relisted.length > 0
      ? [`Downgraded because it had come to the list straight from Tier 3: ${yearsOf(relisted)}.`]
      : []),
  ];
}

const yearsOf = (cells: readonly TimelineCell[]): string => yearsInWords(cells.map(({ year }) => year));

/** The placements that a reader should not rely on alone, as a note; none where there are none. */
export function weakNotes(cells: readonly TimelineCell[]): string[] {
  const disputed = cells.filter((cell) => cell.kind === 'placed' && cell.weakness === 'disputed');
  return disputed.length === 0 ? [] : [`Sources disagree about ${yearsOf(disputed)}.`];
}
