import type { RowOf } from '../../domain/tables.js';
import { countTotals, type Totals } from '../control-totals.js';
import { type Fault, faultOf } from '../edition-faults.js';
import type { EditionIndex } from './edition-index.js';

/**
 * The placements give the totals that State or the press stated. A known difference is named with what is counted
 * and why; when the count is not that, or is what was stated, the name is wrong.
 */
export function missedTotals({ edition, placementsByYear, law }: EditionIndex): Fault[] {
  const totals = new Map<number, Totals>();
  for (const [year, report] of placementsByYear) {
    const hasWatchList = typeof law !== 'string' && law.governs(year) && law.eraOf(year).has_watch_list;
    totals.set(year, countTotals(report, placementsByYear.get(year - 1) ?? null, hasWatchList));
  }
  return edition.tables.control_totals.flatMap((row) => {
    const message = check(row, totals.get(row.year)?.[row.measure] ?? null);
    return message === null ? [] : [faultOf('control_totals', row, message)];
  });
}

function check(row: RowOf<'control_totals'>, count: number | null): string | null {
  const what = `${row.measure} of ${row.year}`;
  if ((row.counted === null) !== (row.reason === null))
    return `${what}: a known difference needs both what is counted and the reason`;
  if (row.counted === row.stated) return `${what}: ${row.counted} is no difference`;
  if (count === null) return `${what}: the placements give no such count`;
  const expected = row.counted ?? row.stated;
  if (count === expected) return null;
  return row.counted === null
    ? `${what}: ${row.stated_by} stated ${row.stated}, the placements give ${count}`
    : `${what}: the known difference is ${row.counted} for ${row.stated}, but the placements give ${count}`;
}
