import { rowKey } from '../../domain/row-key.js';
import { TABLE_NAMES } from '../../domain/tables.js';
import { type Fault, faultOf } from '../edition-faults.js';
import type { EditionIndex } from './edition-index.js';

/** A key stands once in its table: one placement for a country and report, for one. */
export function repeatedKeys({ edition }: EditionIndex): Fault[] {
  return TABLE_NAMES.flatMap((name) => {
    const seen = new Set<string>();
    const rows: readonly object[] = edition.tables[name];
    return rows.flatMap((row) => {
      const key = rowKey(name, row);
      if (seen.has(key)) return [faultOf(name, row, `the key ${key} stands there twice`)];
      seen.add(key);
      return [];
    });
  });
}
