import { stringify } from 'csv-stringify/sync';
import type { Column } from './table.js';

const BYTE_ORDER_MARK = '﻿';

/**
 * Rows as CSV (RFC 4180): UTF-8, header row, LF, `null` as an empty cell. Cells are facts, never altered.
 * @param bom begin with a byte order mark, which Excel needs to read UTF-8
 */
export function toCsv<Item>(items: readonly Item[], columns: readonly Column<Item>[], bom = false): string {
  const rows = items.map((item) => columns.map((column) => column.value(item)));
  const text = stringify([columns.map((column) => column.name), ...rows], {
    cast: { boolean: (value) => String(value) },
  });
  return bom ? BYTE_ORDER_MARK + text : text;
}
