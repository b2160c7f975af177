import { type Cell, compareVersions, rowKey } from '../domain/order.js';
import { TABLE_NAMES, type TableName, type Tables } from '../domain/tables.js';
import { FIRST_RELEASE, laterColumns } from './field-history.js';

interface LaterCell {
  readonly table: TableName;
  readonly column: string;
  readonly cell: Cell;
  /** Row keys, as written by `rowKey`. */
  readonly keys: readonly string[];
  /** First release with the row; default: the first release of all. */
  readonly from?: string;
}

/** Values of rows not listed below. */
const OTHERWISE: Readonly<Record<string, Cell>> = {
  gap_kind: 'placement',
  stated_total: null,
  by_state: false,
  known_on: null,
};

/**
 * Cells for columns that were added after a release was published, transcribed by hand from the wording of
 * its rows. They are not part of its files or its digest.
 */
const LATER_CELLS: readonly LaterCell[] = [
  { table: 'known_gaps', column: 'gap_kind', cell: 'special_cases', keys: ['2003|', '2005|', '2006|'] },
  { table: 'known_gaps', column: 'stated_total', cell: 124, keys: ['2003|'] },
  { table: 'known_gaps', column: 'stated_total', cell: 140, keys: ['2004|'] },
  {
    table: 'control_totals',
    column: 'by_state',
    cell: true,
    keys: [
      '2007|all',
      ...['2008|all', '2008|ranked', '2008|SC'],
      ...['2009|2WL', '2010|2WL', '2011|2WL', '2022|2WL', '2023|2WL'],
      ...[2010, 2011, 2012, 2013, 2015, 2016, 2017].map((year) => `${year}|special_watch_list`),
      ...[2018, 2019, 2020, 2021, 2022, 2023].map((year) => `${year}|special_watch_list`),
      '2017|waivers',
    ],
  },
  { table: 'determination_gaps', column: 'known_on', cell: '2025-12-19', keys: ['2026'], from: '1.3.0' },
];

/** Returns a function that adds the later columns to a row of a release, or `null` if there are none. */
export function laterCells(
  version: string,
  table: TableName,
): (<Row extends object>(row: Row) => Row) | null {
  const columns = laterColumns(version, table);
  if (columns.length === 0) return null;
  const known = LATER_CELLS.filter(
    (each) => each.table === table && compareVersions(each.from ?? FIRST_RELEASE, version) <= 0,
  );
  return (row) => {
    const key = rowKey(table, row);
    const toCell = (column: string): Cell =>
      known.find((each) => each.column === column && each.keys.includes(key))?.cell ??
      OTHERWISE[column] ??
      null;
    return { ...row, ...Object.fromEntries(columns.map((column) => [column, toCell(column)])) };
  };
}

/** Adds the later columns to a release as stored. */
export function withLaterCells(version: string, tables: Tables): Tables {
  const changed = TABLE_NAMES.flatMap((table) => {
    const complete = laterCells(version, table);
    return complete ? [[table, (tables[table] as readonly object[]).map(complete)]] : [];
  });
  return { ...tables, ...Object.fromEntries(changed) };
}
