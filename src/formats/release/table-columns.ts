import {
  collectValues,
  columnNamesIn,
  hasIso3First,
  ISO3,
  ISO3_BESIDE,
  isRegular,
} from '../../dataset/field-history.js';
import { pickCells, sortLeadingFirst, TABLE_COLUMNS, type TableColumn } from '../../domain/columns.js';
import { TABLES, type TableName, type TableRow, type Tables } from '../../domain/tables.js';
import type { Cell, Column } from '../table.js';

/**
 * Columns of a table in the files of a release.
 * @param version release, whose columns and values exclude later additions
 */
export const toFields = (table: TableName, version: string): readonly TableColumn[] =>
  inOrder(withIso3First(ownFields(table, version), version), version).map((field) =>
    field.values ? { ...field, values: collectValues(version, table, field.name, field.values) } : field,
  );

/** Excludes columns that were added after the release. */
function ownFields(table: TableName, version: string): readonly TableColumn[] {
  const names = new Set(columnNamesIn(version, table));
  return TABLE_COLUMNS[table].filter(({ name }) => names.has(name));
}

/** Early releases keep their published column order. */
const inOrder = (columns: readonly TableColumn[], version: string): readonly TableColumn[] =>
  isRegular(version) ? sortLeadingFirst(columns) : columns;

function withIso3First(own: readonly TableColumn[], version: string): readonly TableColumn[] {
  if (!hasIso3First(version)) return own;
  const iso3 = TABLE_COLUMNS.countries.find(({ name }) => name === ISO3);
  const added = own.flatMap(({ name, nullable, description }): TableColumn[] => {
    const beside = ISO3_BESIDE[name];
    if (beside === undefined || !iso3) return [];
    if (beside === ISO3) return [{ ...iso3, nullable }];
    const statement = `${description.replace('Code', 'ISO 3166-1 alpha-3 code')}; empty where no report placed it`;
    return [{ ...iso3, name: beside, description: statement, nullable: true }];
  });
  return [...added, ...own.filter(({ name }) => name !== ISO3)];
}

/** Drops columns that were added after the release. */
function ownRows<Name extends TableName>(
  rows: readonly TableRow<Name>[],
  table: Name,
  version: string,
): readonly TableRow<Name>[] {
  const own = columnNamesIn(version, table);
  if (own.length === TABLE_COLUMNS[table].length) return rows;
  return rows.map((row) => pickCells(row, own));
}

/**
 * Rows of a table as written to the files of a release, with alpha-3 codes first in releases that have them.
 */
export function rowsInFiles<Name extends TableName>(
  tables: Tables,
  table: Name,
  version: string,
): readonly TableRow<Name>[] {
  const rows = ownRows(tables[table] as readonly TableRow<Name>[], table, version);
  const beside = Object.entries(ISO3_BESIDE).filter(([iso2]) => iso2 in TABLES[table].row.shape);
  if (!hasIso3First(version) || beside.length === 0) return rows;
  const codes = new Map<unknown, string>(tables.countries.map(({ iso2, iso3 }) => [iso2, iso3]));
  return rows.map((row) => {
    const cells = row as Readonly<Record<string, unknown>>;
    const iso3 = beside.map(([iso2, name]) => [name, codes.get(cells[iso2]) ?? null]);
    return { ...Object.fromEntries(iso3), ...row };
  });
}

/** Columns of a table in the files of a release, for writing rows. */
export function toColumns<Name extends TableName>(
  table: Name,
  version: string,
): readonly Column<TableRow<Name>>[] {
  return toFields(table, version).map(({ name, type, description }) => {
    const value = (row: TableRow<Name>): Cell => (row as Readonly<Record<string, Cell>>)[name] ?? null;
    return { name, type, description, value } as Column<TableRow<Name>>;
  });
}
