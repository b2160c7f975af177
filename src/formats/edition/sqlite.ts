import type { Database, SqlJsStatic } from 'sql.js';
// The engine stands in the module itself: the bundle has no file of the package to look for.
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { hasPanelFile, PANEL, tableNamesIn } from '../../dataset/field-history.js';
import { panelOf } from '../../dataset/panel.js';
import { Release } from '../../dataset/release.js';
import type { TableColumn } from '../../domain/columns.js';
import { referencesOf } from '../../domain/references.js';
import { type Edition, TABLES, type TableName } from '../../domain/tables.js';
import { PANEL_COLUMNS } from '../panel-columns.js';
import type { Cell, ColumnType } from '../table.js';
import { aboutOf } from './about.js';
import { columnsOf, fieldsOf, rowsInFiles } from './table-fields.js';

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
