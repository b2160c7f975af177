import { groupBy } from '../../domain/group.js';
import type { RowOf } from '../../domain/tables.js';
import { countTotals, type Totals } from '../control-totals.js';
import { type Fault, faultOf } from '../edition-faults.js';
import type { EditionIndex } from './edition-index.js';

/** A known difference is named with what is counted and why; where that is not so, the name is wrong. */
export function missedTotals(index: EditionIndex): Fault[] {
  const totals = new Map<number, Totals>();
  const waivers = groupBy(index.edition.tables.watchlist_extensions, (row) => row.year);
  for (const [year, report] of index.placementsByYear) {
    const waived = new Set(waivers.get(year)?.map(({ iso2 }) => iso2));
    const before = index.placementsByYear.get(year - 1) ?? null;
    totals.set(year, countTotals(report, before, hasWatchList(index, year) ?? false, waived));
  }
  return index.edition.tables.control_totals.flatMap((row) => {
    if (row.measure === 'special_watch_list' && hasWatchList(index, row.year) === null) return [];
    const message = check(row, totals.get(row.year)?.[row.measure] ?? null);
    return message === null ? [] : [faultOf('control_totals', row, message)];
  });
}

/** `null` where no rule governs the report. */
function hasWatchList({ law }: EditionIndex, year: number): boolean | null {
  return typeof law !== 'string' && law.governs(year) ? law.eraOf(year).has_watch_list : null;
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
