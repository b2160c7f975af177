import { TABLES, type TableName } from './tables.js';

const SEPARATOR = '|';

/** `KH|2022` for a placement. Two rows of one table with the same key are two versions of one fact. */
export function rowKey(table: TableName, row: object): string {
  const cells = row as Readonly<Record<string, unknown>>;
  return (TABLES[table].key as readonly string[]).map((column) => cells[column] ?? '').join(SEPARATOR);
}
