import { TABLES, type TableName } from './tables.js';

const SEPARATOR = '|';

/**
 * Key of a row as text: `KH|2022` for a placement. Rows
 * of a table with the same key are versions of one fact.
 */
export function rowKey(table: TableName, row: object): string {
  const cells = row as Readonly<Record<string, unknown>>;
  return (TABLES[table].key as readonly string[]).map((column) => cells[column] ?? '').join(SEPARATOR);
}

export type Cell = string | number | boolean | null;

/** Compares by code unit, so that the order does not depend on the locale; `null` comes first. */
export function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Orders names for readers of English: accents and case decide last, numbers count as numbers. */
export const { compare: compareNames } = new Intl.Collator('en', { numeric: true });

/** Returns a comparator for the rows of a table. */
export function compareByKey(name: TableName) {
  const key = TABLES[name].key as readonly string[];
  return (a: object, b: object): number => {
    for (const column of key) {
      const order = compareCells(
        (a as Record<string, Cell>)[column] ?? null,
        (b as Record<string, Cell>)[column] ?? null,
      );
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Compares versions; negative if `a` is lower than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < left.length; i++) {
    const order = (left[i] ?? 0) - (right[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
