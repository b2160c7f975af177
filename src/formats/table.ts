import type { ColumnType } from '../domain/columns.js';
import type { ForPeople } from '../domain/for-people.js';
import type { Cell } from '../domain/order.js';

export type { Cell, ColumnType };

interface ColumnWords extends ForPeople {
  readonly name: string;
  readonly description: string;
  readonly nullable?: boolean;
  readonly values?: readonly string[];
}

/** Text without a type. */
type TypedCell<Item> =
  | { readonly type?: 'string' | 'date'; readonly value: (item: Item) => string | null }
  | { readonly type: 'integer' | 'number'; readonly value: (item: Item) => number | null }
  | { readonly type: 'boolean'; readonly value: (item: Item) => boolean | null };

export type Column<Item> = ColumnWords & TypedCell<Item>;

export interface GridColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** For formats that can say what a column is. */
  readonly description?: string;
}

/** Can be handed to another thread. */
export interface Grid {
  readonly name: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

class WrongCellType extends Error {
  override readonly name = 'WrongCellType';
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const IS_OF_TYPE: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === 'string',
  integer: (cell) => Number.isInteger(cell),
  number: (cell) => Number.isFinite(cell),
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => typeof cell === 'string' && ISO_DATE.test(cell),
};

/** @param name of its sheet or file. @throws WrongCellType */
export function gridOf<Item>(name: string, items: readonly Item[], columns: readonly Column<Item>[]): Grid {
  const cellOf = (item: Item, column: Column<Item>): Cell => {
    const { type = 'string' } = column;
    const cell = column.value(item);
    if (cell === null || IS_OF_TYPE[type](cell)) return cell;
    throw new WrongCellType(
      `column ${column.name} of ${name} is of type ${type} and has the cell ${JSON.stringify(cell)}`,
    );
  };
  return {
    name,
    columns: columns.map(({ name, type = 'string', description }) => ({ name, type, description })),
    rows: items.map((item) => columns.map((column) => cellOf(item, column))),
  };
}

export function columnsGrid(grids: readonly Grid[]): Grid {
  return {
    name: 'columns',
    columns: ['table', 'column', 'type', 'description'].map((name) => ({ name, type: 'string' })),
    rows: grids.flatMap(({ name: table, columns }) =>
      columns.map(({ name, type, description = '' }) => [table, name, type, description]),
    ),
  };
}

export const LIST_SEPARATOR = ';';

export const listCell = (values: readonly string[]): string => values.join(LIST_SEPARATOR);

const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = ',';
const LINE_END = '\n';
const NEEDS_QUOTES = /[",\n\r]/;

/**
 * RFC 4180, UTF-8, LF. Libraries take six times as long: they look at each cell for options that nobody sets. @param
 * bom for Excel
 */
export function toCsv<Item>(items: readonly Item[], columns: readonly Column<Item>[], bom = false): string {
  let text = bom ? BYTE_ORDER_MARK : '';
  text += columns.map(({ name }) => written(name)).join(SEPARATOR) + LINE_END;
  for (const item of items)
    text += columns.map((column) => written(column.value(item))).join(SEPARATOR) + LINE_END;
  return text;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function toNdjson(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
