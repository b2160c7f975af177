import type { TimelineCell } from '../../../graphics/timeline-cells.js';

/** Years of a history that are told in one row: each placement its own, alike absences together. */
export interface HistoryRow {
  readonly cell: TimelineCell;
  /** First and last report year of the row. */
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a history, the newest first.
 * @param cells oldest first
 * @param hasStory whether something is told of a report that did not place the country
 */
export function historyRows(
  cells: readonly TimelineCell[],
  hasStory: (year: number) => boolean,
): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (const cell of cells.toReversed()) {
    const last = rows.at(-1);
    const isAbsence = cell.kind !== 'placed' && !hasStory(cell.year);
    if (last && isAbsence && last.cell.kind === cell.kind && !hasStory(last.from)) {
      rows[rows.length - 1] = { ...last, from: cell.year };
    } else rows.push({ cell, from: cell.year, to: cell.year });
  }
  return rows;
}
