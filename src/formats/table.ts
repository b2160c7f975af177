import { stringify } from 'csv-stringify/sync';
import type { ColumnType } from '../domain/columns.js';
import type { FieldPresentation } from '../domain/field-presentation.js';
import type { Cell } from '../domain/order.js';

export type { Cell, ColumnType };

interface ColumnWords extends FieldPresentation {
  readonly name: string;
  readonly description: string;
  readonly nullable?: boolean;
  readonly values?: readonly string[];
  /** Its text is a list, joined by LIST_SEPARATOR: a list of strings in Parquet. */
  readonly isList?: boolean;
}

/** Text if there is no type. */
type TypedCell<Item> =
  | { readonly type?: 'string' | 'date'; readonly value: (item: Item) => string | null }
  | { readonly type: 'integer' | 'number'; readonly value: (item: Item) => number | null }
  | { readonly type: 'boolean'; readonly value: (item: Item) => boolean | null };

export type Column<Item> = ColumnWords & TypedCell<Item>;

export interface GridColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** For formats that support column descriptions. */
  readonly description?: string;
  readonly isList?: boolean;
}

/** A table that can be cloned to another thread. */
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

/**
 * Evaluates columns and checks each cell against its column type.
 * @param name of the sheet or file
 * @throws WrongCellType
 */
export function toGrid<Item>(name: string, items: readonly Item[], columns: readonly Column<Item>[]): Grid {
  const toCell = (item: Item, column: Column<Item>): Cell => {
    const { type = 'string' } = column;
    const cell = column.value(item);
    if (cell === null || IS_OF_TYPE[type](cell)) return cell;
    throw new WrongCellType(
      `column ${column.name} of ${name} is of type ${type} and has the cell ${JSON.stringify(cell)}`,
    );
  };
  return {
    name,
    columns: columns.map(({ name, type = 'string', description, isList = false }) => ({
      name,
      type,
      description,
      isList,
    })),
    rows: items.map((item) => columns.map((column) => toCell(item, column))),
  };
}

/** A grid that lists all columns of other grids. */
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

/** Joins a list of strings into one cell. */
export const listCell = (values: readonly string[]): string => values.join(LIST_SEPARATOR);

/**
 * CSV (RFC 4180) in UTF-8 with LF.
 * @param bom adds a byte order mark, for Excel
 */
export function toCsv<Item>(items: readonly Item[], columns: readonly Column<Item>[], bom = false): string {
  return stringify(
    items.map((item) => columns.map((column) => column.value(item))),
    { bom, header: true, columns: columns.map(({ name }) => name), cast: { boolean: String } },
  );
}

/** Newline-delimited JSON, one item per line. */
export function toNdjson(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
