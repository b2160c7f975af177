import type { Database, SqlJsStatic } from 'sql.js';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import {
  hasIso3First,
  hasPanelFile,
  ISO3,
  ISO3_BESIDE,
  isRegular,
  PANEL,
  tableNamesIn,
  valuesIn,
} from '../../dataset/field-history.js';
import { panelOf } from '../../dataset/panel.js';
import { Release } from '../../dataset/release.js';
import { leadingFirst, TABLE_COLUMNS, type TableColumn } from '../../domain/columns.js';
import { referencesOf } from '../../domain/references.js';
import { DATASET_NAME, DATASET_TITLE } from '../../domain/service.js';
import {
  type Edition,
  type EditionHeader,
  type RowOf,
  TABLES,
  type TableName,
  type Tables,
} from '../../domain/tables.js';
import { PANEL_COLUMNS } from '../columns.js';
import type { Cell, Column, ColumnType } from '../table.js';

export const DATASET_DESCRIPTION =
  'Placement of every country and territory in every report, with its sources and evidence grade; the rules of the watch list, waivers and presidential determinations. In the columns with ISO codes, NA is Namibia, not a missing value.';
export const DATASET_LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

export const aboutOf = ({ version, published_at }: EditionHeader): Record<string, string> => ({
  name: DATASET_NAME,
  title: DATASET_TITLE,
  description: DATASET_DESCRIPTION,
  version,
  published_at,
  license: DATASET_LICENSE.name,
  license_url: DATASET_LICENSE.path,
});

/** @param version of the edition, which may not know the values that came later */
export const fieldsOf = (table: TableName, version: string): readonly TableColumn[] =>
  inOrder(withIso3First(TABLE_COLUMNS[table], version), version).map((field) =>
    field.values ? { ...field, values: valuesIn(version, table, field.name, field.values) } : field,
  );

/** Published files keep their order. */
const inOrder = (columns: readonly TableColumn[], version: string): readonly TableColumn[] =>
  isRegular(version) ? leadingFirst(columns) : columns;

function withIso3First(own: readonly TableColumn[], version: string): readonly TableColumn[] {
  if (!hasIso3First(version)) return own;
  const iso3 = TABLE_COLUMNS.countries.find(({ name }) => name === ISO3);
  const added = own.flatMap(({ name, nullable, description }): TableColumn[] => {
    const beside = ISO3_BESIDE[name];
    if (beside === undefined || !iso3) return [];
    if (beside === ISO3) return [{ ...iso3, nullable }];
    const said = `${description.replace('Code', 'ISO 3166-1 alpha-3 code')}; empty where no report placed it`;
    return [{ ...iso3, name: beside, description: said, nullable: true }];
  });
  return [...added, ...own.filter(({ name }) => name !== ISO3)];
}

/** With the alpha-3 codes first, from some edition on. */
export function rowsInFiles<Name extends TableName>(
  tables: Tables,
  table: Name,
  version: string,
): readonly RowOf<Name>[] {
  const rows = tables[table] as readonly RowOf<Name>[];
  const beside = Object.entries(ISO3_BESIDE).filter(([iso2]) => iso2 in TABLES[table].row.shape);
  if (!hasIso3First(version) || beside.length === 0) return rows;
  const codes = new Map<unknown, string>(tables.countries.map(({ iso2, iso3 }) => [iso2, iso3]));
  return rows.map((row) => {
    const cells = row as Readonly<Record<string, unknown>>;
    const iso3 = beside.map(([iso2, name]) => [name, codes.get(cells[iso2]) ?? null]);
    return { ...Object.fromEntries(iso3), ...row };
  });
}

export function columnsOf<Name extends TableName>(
  table: Name,
  version: string,
): readonly Column<RowOf<Name>>[] {
  return fieldsOf(table, version).map(({ name, type, description }) => {
    const value = (row: RowOf<Name>): Cell => (row as Readonly<Record<string, Cell>>)[name] ?? null;
    return { name, type, description, value } as Column<RowOf<Name>>;
  });
}

/** SQLite has neither booleans (0 and 1) nor dates (text, YYYY-MM-DD). */
const STORED: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const ABOUT_TABLE = 'about';

let engine: Promise<SqlJsStatic> | undefined;

/** Started once in a thread: each start takes memory of its own, which goes late. */
function startedEngine(): Promise<SqlJsStatic> {
  engine ??= initSqlJs();
  return engine;
}

export async function toSqlite({ header, tables }: Edition): Promise<Buffer<ArrayBuffer>> {
  const { Database } = await startedEngine();
  const database = new Database();
  try {
    database.run('PRAGMA foreign_keys = ON');
    database.run('BEGIN');
    for (const table of tableNamesIn(header.version)) {
      database.run(createStatement(header.version, table));
      fill(database, table, { header, tables });
    }
    if (hasPanelFile(header.version)) {
      database.run(PANEL_STATEMENT);
      const rows = storedRows(panelOf(new Release({ header, tables })), PANEL_COLUMNS);
      insert(
        database,
        PANEL,
        PANEL_COLUMNS.map(({ name }) => name),
        rows,
      );
    }
    database.run(`CREATE TABLE ${ABOUT_TABLE} (name TEXT PRIMARY KEY, value TEXT NOT NULL)`);
    insert(database, ABOUT_TABLE, ['name', 'value'], Object.entries(aboutOf(header)));
    database.run('COMMIT');
    return Buffer.from(database.export());
  } finally {
    database.close();
  }
}

function fill<Name extends TableName>(database: Database, table: Name, { header, tables }: Edition): void {
  const columns = columnsOf(table, header.version);
  insert(
    database,
    table,
    columns.map(({ name }) => name),
    storedRows(rowsInFiles(tables, table, header.version), columns),
  );
}

/** One at a time: a table has thousands. */
function* storedRows<Row>(
  rows: readonly Row[],
  columns: readonly { readonly value: (row: Row) => Cell }[],
): Generator<StoredCell[]> {
  for (const row of rows) yield columns.map(({ value }) => storedCell(value(row)));
}

function insert(
  database: Database,
  table: string,
  columns: readonly string[],
  rows: Iterable<StoredCell[]>,
): void {
  const statement = database.prepare(
    `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(row);
  statement.free();
}

type StoredCell = string | number | null;

const storedCell = (cell: Cell): StoredCell => (typeof cell === 'boolean' ? Number(cell) : cell);

function createStatement(version: string, table: TableName): string {
  const fields = fieldsOf(table, version);
  const key: readonly string[] = TABLES[table].key;
  // SQLite would let an empty cell into a primary key, which other readers of the schema do not expect.
  const nullableKey = fields.some((field) => field.nullable && key.includes(field.name));
  const clauses = [
    ...fields.map(columnClause),
    `${nullableKey ? 'UNIQUE' : 'PRIMARY KEY'} (${list(key)})`,
    ...referencesOf(table).map(
      (reference) =>
        `FOREIGN KEY (${list(reference.columns)}) REFERENCES ${reference.table} (${list(reference.foreignColumns)})`,
    ),
  ];
  return `CREATE TABLE ${table} (\n  ${clauses.join(',\n  ')}\n)`;
}

const PANEL_STATEMENT = `CREATE TABLE ${PANEL} (\n  ${[
  ...PANEL_COLUMNS.map(({ type = 'string', ...column }) => columnClause({ type, ...column })),
  `PRIMARY KEY (${list(PANEL_COLUMNS.filter(({ isKey }) => isKey).map(({ name }) => name))})`,
  'FOREIGN KEY ("iso2") REFERENCES countries ("iso2")',
  'FOREIGN KEY ("year") REFERENCES reports ("year")',
  'FOREIGN KEY ("rule") REFERENCES rules ("id")',
].join(',\n  ')}\n)`;

function columnClause({
  name,
  type,
  nullable,
  values,
}: Pick<TableColumn, 'name' | 'type' | 'nullable' | 'values'>): string {
  const allowed = type === 'boolean' ? [0, 1] : values?.map(literal);
  return [
    quoted(name),
    STORED[type],
    ...(nullable ? [] : ['NOT NULL']),
    ...(allowed ? [`CHECK (${quoted(name)} IN (${allowed.join(', ')}))`] : []),
  ].join(' ');
}
