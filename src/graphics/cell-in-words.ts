import type { Attributes } from './marks/mark.js';
import type { PlacedCell, TimelineCell } from './timeline-cells.js';
import type { Words } from './words.js';

/*
 * Data attributes for scripts: country, report year and confidence. The page script combines them with the
 * element's `title` for pointer and keyboard.
 */

export const rowData = (iso2: string, name: string): Attributes => ({ 'data-iso2': iso2, 'data-name': name });

export const cellData = (cell: TimelineCell): Attributes => ({
  'data-year': cell.year,
  'data-known': cell.kind === 'placed' ? cell.known : undefined,
});

/** A cell as text: placement, counted year and legal outcome, or why there is no placement. */
export function tellCell(cell: TimelineCell, words: Words): string {
  if (cell.kind !== 'placed') return words.say(`absences.${cell.kind}`);
  const tier = words.say(cell.tier === 'SC' ? 'unranked' : `tiers.${cell.tier}`);
  const counted = cell.counted > 0 ? [words.say('clock.countedYear', { year: cell.counted })] : [];
  return [tier, ...counted, ...howItCame(cell, words)].join(words.comma);
}

function howItCame(cell: PlacedCell, { say }: Words): string[] {
  if (cell.outcome === 'left_unranked' || cell.outcome === 'no_effect') return [];
  return [say(`clock.outcomes.${cell.outcome}`, { hasWaivers: cell.hasWaivers })];
}

/** A timeline as text, with equal years merged: "2001–2003 Tier 2; 2004 Tier 3". */
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
