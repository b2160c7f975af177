import { compareByKey } from '../domain/order.js';
import { rowKey } from '../domain/row-key.js';
import type { TableName } from '../domain/tables.js';
import { type Fault, faultOf } from './edition-faults.js';

export interface Removal {
  readonly row: object;
  readonly key: string;
}

export interface MergedTable {
  readonly rows: readonly object[];
  readonly faults: readonly Fault[];
}

/** A new key adds a row, a known key corrects it, a removal takes it away; a change that changes nothing is a fault. */
export function mergeTable(
  table: TableName,
  base: readonly object[],
  changes: readonly object[],
  removals: readonly Removal[],
): MergedTable {
  const faults: Fault[] = [];
  const rows = new Map(base.map((row) => [rowKey(table, row), row]));
  const inherited = new Map(rows);
  const changed = new Set<string>();

  for (const row of changes) {
    const key = rowKey(table, row);
    const before = inherited.get(key);
    if (changed.has(key)) faults.push(faultOf(table, row, `the key ${key} stands there twice`));
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(row))
      faults.push(
        faultOf(table, row, `the row ${key} is the same in the edition before, and changes nothing`),
      );
    changed.add(key);
    rows.set(key, row);
  }
  const removed = new Set<string>();
  for (const { row, key } of removals) {
    if (!inherited.has(key)) faults.push(faultOf('removals', row, `${table} has no row ${key} to remove`));
    if (changed.has(key))
      faults.push(faultOf('removals', row, `the row ${key} of ${table} is both removed and given anew`));
    if (removed.has(key))
      faults.push(faultOf('removals', row, `the row ${key} of ${table} is removed twice`));
    removed.add(key);
    rows.delete(key);
  }
  return { rows: Object.freeze([...rows.values()].sort(compareByKey(table))), faults };
}
