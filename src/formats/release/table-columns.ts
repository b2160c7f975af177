import { sortLeadingFirst, TABLE_COLUMNS, type TableColumn } from '../../domain/columns.js';
import { TABLES, type TableName, type TableRow, type Tables } from '../../domain/tables.js';
import type { Cell, Column } from '../table.js';

const ISO3 = 'iso3';

/** Alpha-2 columns, and the alpha-3 columns of the same country that files have next to them. */
const ISO3_BESIDE: Readonly<Record<string, string>> = {
  iso2: ISO3,
  predecessor: 'predecessor_iso3',
  successor: 'successor_iso3',
};

/** Columns of a table in the files of a release, with alpha-3 codes first. */
export function toFields(table: TableName): readonly TableColumn[] {
  const own = TABLE_COLUMNS[table];
  const iso3 = TABLE_COLUMNS.countries.find(({ name }) => name === ISO3);
  const added = own.flatMap(({ name, nullable, description }): TableColumn[] => {
    const beside = ISO3_BESIDE[name];
    if (beside === undefined || !iso3) return [];
    if (beside === ISO3) return [{ ...iso3, nullable }];
    const statement = `${description.replace('Code', 'ISO 3166-1 alpha-3 code')}; empty where no report placed it`;
    return [{ ...iso3, name: beside, description: statement, nullable: true }];
  });
  return sortLeadingFirst([...added, ...own.filter(({ name }) => name !== ISO3)]);
}

/** Rows of a table as written to the files of a release, with alpha-3 codes first. */
export function rowsInFiles<Name extends TableName>(tables: Tables, table: Name): readonly TableRow<Name>[] {
  const rows = tables[table] as readonly TableRow<Name>[];
  const beside = Object.entries(ISO3_BESIDE).filter(([iso2]) => iso2 in TABLES[table].row.shape);
  if (beside.length === 0) return rows;
  const codes = new Map<unknown, string>(tables.countries.map(({ iso2, iso3 }) => [iso2, iso3]));
  return rows.map((row) => {
    const cells = row as Readonly<Record<string, unknown>>;
    const iso3 = beside.map(([iso2, name]) => [name, codes.get(cells[iso2]) ?? null]);
    return { ...Object.fromEntries(iso3), ...row };
  });
}

/** Columns of a table in the files of a release, for writing rows. */
export const toColumns = <Name extends TableName>(table: Name): readonly Column<TableRow<Name>>[] =>
  toFields(table).map(({ name, type, description }) => {
    const value = (row: TableRow<Name>): Cell => (row as Readonly<Record<string, Cell>>)[name] ?? null;
    return { name, type, description, value } as Column<TableRow<Name>>;
  });
