import type { Database, SqlJsStatic } from 'sql.js';
// The engine stands in the module itself: the bundle has no file of the package to look for.
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { type Edition, TABLE_NAMES, TABLES, type TableName, type Tables } from '../../domain/tables.js';
import type { Cell, ColumnType } from '../table.js';
import { aboutOf } from './about.js';
import { columnsOf, type Field, fieldsOf } from './table-fields.js';
import { referencesOf } from './table-references.js';

/** SQLite has neither booleans (0 and 1) nor dates (text, YYYY-MM-DD). */
const STORED: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  date: 'TEXT',
};

/** The table that says which edition the file holds: a name and a value a row. */
export const ABOUT_TABLE = 'about';

let engine: Promise<SqlJsStatic> | undefined;

/** Started once in a thread: each start takes memory of its own, which goes late. */
function startedEngine(): Promise<SqlJsStatic> {
  engine ??= initSqlJs();
  return engine;
}

/** An edition as one SQLite database, with its keys, references and closed lists of values. */
export async function toSqlite({ header, tables }: Edition): Promise<Buffer<ArrayBuffer>> {
  const { Database } = await startedEngine();
  const database = new Database();
  try {
    database.run('PRAGMA foreign_keys = ON');
    database.run('BEGIN');
    for (const table of TABLE_NAMES) {
      database.run(createStatement(table));
      fill(database, table, tables);
    }
    database.run(`CREATE TABLE ${ABOUT_TABLE} (name TEXT PRIMARY KEY, value TEXT NOT NULL)`);
    insert(database, ABOUT_TABLE, ['name', 'value'], Object.entries(aboutOf(header)));
    database.run('COMMIT');
    return Buffer.from(database.export());
  } finally {
    database.close();
  }
}

function fill<Name extends TableName>(database: Database, table: Name, tables: Tables): void {
  const columns = columnsOf(table);
  insert(
    database,
    table,
    columns.map(({ name }) => name),
    storedRows(tables[table], columns),
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

function createStatement(table: TableName): string {
  const fields = fieldsOf(table);
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

function columnClause({ name, type, nullable, values }: Field): string {
  const allowed = type === 'boolean' ? [0, 1] : values?.map(literal);
  return [
    quoted(name),
    STORED[type],
    ...(nullable ? [] : ['NOT NULL']),
    ...(allowed ? [`CHECK (${quoted(name)} IN (${allowed.join(', ')}))`] : []),
  ].join(' ');
}

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
