import { getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { TABLES, type TableName } from '../../domain/tables.js';
import { contentTables, REFERENCES_BY_STATEMENT } from '../../editions/schema.js';

/** Columns of a table that name a row of another one. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly foreignColumns: readonly string[];
}

/** The column that only the database has, because it holds many editions. */
const RELEASE = 'release';

/** What the rows of a table refer to: what the database holds them to, within one edition. */
export function referencesOf(table: TableName): readonly Reference[] {
  return [...foreignKeysOf(table), ...byStatement(table)];
}

function byStatement(table: TableName): Reference[] {
  const references =
    table in REFERENCES_BY_STATEMENT
      ? REFERENCES_BY_STATEMENT[table as keyof typeof REFERENCES_BY_STATEMENT]
      : [];
  return references.map(({ column, table: other, foreignColumn }) => ({
    columns: [column],
    table: other,
    foreignColumns: [foreignColumn],
  }));
}

function foreignKeysOf(table: TableName): Reference[] {
  return getTableConfig(contentTables[table])
    .foreignKeys.map((key) => key.reference())
    .map(({ columns, foreignTable, foreignColumns }) => ({
      columns: columns.map(({ name }) => name).filter((name) => name !== RELEASE),
      table: getTableName(foreignTable) as TableName,
      foreignColumns: foreignColumns.map(({ name }) => name).filter((name) => name !== RELEASE),
    }))
    .filter((reference) => reference.table in TABLES);
}
