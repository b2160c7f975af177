import type { TimelineCell } from './timeline-cells.js';
import type { Words } from './words/words.js';

type Placed = Extract<TimelineCell, { kind: 'placed' }>;

/** Whether the downgrade came at the limit, but a waiver could still have kept the country on the list. */
export const hadOpenWaiver = (cell: TimelineCell): boolean =>
  cell.kind === 'placed' && cell.outcome === 'automatic_downgrade' && cell.waiver === 'open';

/** Whether the law, and not only the merits, moved the country to Tier 3. */
export const isDowngradeByLaw = (cell: TimelineCell): cell is Placed =>
  cell.kind === 'placed' &&
  (cell.outcome === 'automatic_downgrade' || cell.outcome === 'relisting_limit_downgrade');

/** What a report did, in a few words. */
export function tellCell(cell: TimelineCell, words: Words): string {
  if (cell.kind !== 'placed') return words.say(`absences.${cell.kind}`);
  const tier = words.say(cell.tier === 'SC' ? 'unranked' : `tiers.${cell.tier}`);
  const counted = cell.counted > 0 ? [words.say('clock.countedYear', { year: cell.counted })] : [];
  return [tier, ...counted, ...howItCame(cell, words)].join(words.comma);
}

/** What the rules had to do with a placement; nothing where they did not bind. */
function howItCame(cell: Placed, { say }: Words): string[] {
  if (cell.outcome === 'left_unranked' || cell.outcome === 'no_effect') return [];
  const how = hadOpenWaiver(cell) ? 'open_waiver' : cell.outcome;
  return [say(`clock.outcomes.${how}`, { hasWaivers: cell.hasWaivers })];
}

/** A whole timeline in words, like years together: "2001–2003 Tier 2; 2004 Tier 3". */
export function tellTimeline(cells: readonly TimelineCell[], words: Words): string {
  const runs: { from: number; to: number; told: string }[] = [];
  for (const cell of cells) {
    const told = tellCell(cell, words);
    const last = runs.at(-1);
    if (last?.told === told) last.to = cell.year;
    else runs.push({ from: cell.year, to: cell.year, told });
  }
  return runs
    .map(({ from, to, told }) => `${from === to ? from : `${from}–${to}`} ${told}`)
    .join(words.semicolon);
}

/** What the law did in a timeline, as notes: waivers, then downgrades; none where there were none. */
export function lawNotes(cells: readonly TimelineCell[], words: Words): string[] {
  const { say } = words;
  const placed = cells.filter((cell) => cell.kind === 'placed');
  const waived = placed.filter(({ outcome }) => outcome === 'waived');
  const automatic = placed.filter((cell) => cell.outcome === 'automatic_downgrade' && !hadOpenWaiver(cell));
  const open = placed.filter(hadOpenWaiver);
  const relisted = placed.filter(({ outcome }) => outcome === 'relisting_limit_downgrade');
  const eachWhen = ({ year, hasWaivers }: Placed) => say('clock.notes.automaticYear', { year, hasWaivers });
  return [
    ...(waived.length > 0 ? [say('clock.notes.waived', { when: yearsOf(waived, words) })] : []),
    ...(automatic.length > 0
      ? [say('clock.notes.automatic', { when: words.list(automatic.map(eachWhen)) })]
      : []),
    ...(open.length > 0 ? [say('clock.notes.openWaiver', { when: yearsOf(open, words) })] : []),
    ...(relisted.length > 0 ? [say('clock.notes.relisting', { when: yearsOf(relisted, words) })] : []),
  ];
}

const yearsOf = (cells: readonly TimelineCell[], words: Words): string =>
  words.years(cells.map(({ year }) => year));

/** The placements that a reader should not rely on alone, as a note; none where there are none. */
export function weakNotes(cells: readonly TimelineCell[], words: Words): string[] {
  const disputed = cells.filter((cell) => cell.kind === 'placed' && cell.weakness === 'disputed');
  return disputed.length === 0 ? [] : [words.say('clock.notes.disputed', { when: yearsOf(disputed, words) })];
}
