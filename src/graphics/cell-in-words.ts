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
export function describeCell(cell: TimelineCell, words: Words): string {
  if (cell.kind !== 'placed') return words.translate(`absences.${cell.kind}`);
  const tier = words.translate(cell.tier === 'SC' ? 'unranked' : `tiers.${cell.tier}`);
  const counted = cell.counted > 0 ? [words.translate('clock.countedYear', { year: cell.counted })] : [];
  return [tier, ...counted, ...howItCame(cell, words)].join(words.comma);
}

function howItCame(cell: PlacedCell, { translate }: Words): string[] {
  if (cell.outcome === 'left_unranked' || cell.outcome === 'no_effect') return [];
  return [translate(`clock.outcomes.${cell.outcome}`, { hasWaivers: cell.hasWaivers })];
}

/** A timeline as text, with equal years merged: "2001–2003 Tier 2; 2004 Tier 3". */
export function describeTimeline(cells: readonly TimelineCell[], words: Words): string {
  const runs: { from: number; to: number; phrase: string }[] = [];
  for (const cell of cells) {
    const phrase = describeCell(cell, words);
    const last = runs.at(-1);
    if (last?.phrase === phrase) last.to = cell.year;
    else runs.push({ from: cell.year, to: cell.year, phrase });
  }
  return runs
    .map(({ from, to, phrase }) => `${from === to ? from : `${from}–${to}`} ${phrase}`)
    .join(words.semicolon);
}
