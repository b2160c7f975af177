import { getTableColumns, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import t from 'tap';
import { TABLE_NAMES, TABLES } from '../../src/domain/tables.js';
import { contentTables, REFERENCES_BY_STATEMENT } from '../../src/editions/schema.js';
import { openPostgresFor, PGLITE } from '../support/stores.js';

t.test('the database has the tables and columns of the domain, in their order', async (t) => {
  t.strictSame(Object.keys(contentTables), TABLE_NAMES);
  for (const name of TABLE_NAMES) {
    const columns = Object.values(getTableColumns(contentTables[name])).map((column) => column.name);
    t.strictSame(columns, ['release', ...Object.keys(TABLES[name].row.shape)], name);
  }
});

t.test('each table has the key of the domain', async (t) => {
  for (const name of TABLE_NAMES) {
    const { primaryKeys, uniqueConstraints } = getTableConfig(contentTables[name]);
    const keys = [...primaryKeys, ...uniqueConstraints].map(({ columns }) =>
      columns.map((column) => column.name).sort(),
    );
    t.ok(keys.map(String).includes(String(['release', ...TABLES[name].key].sort())), name);
  }
});

t.test('a column is nullable where the domain says so', async (t) => {
  for (const name of TABLE_NAMES) {
    for (const column of Object.values(getTableColumns(contentTables[name]))) {
      if (column.name === 'release') continue;
      const cell = (
        TABLES[name].row.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>
      )[column.name];
      t.equal(!column.notNull, cell?.safeParse(null).success, `${name}.${column.name}`);
    }
  }
});

t.test('the references that triggers hold are those that are told', async (t) => {
  const { db } = (await openPostgresFor(PGLITE, t)).database;
  const triggers = await db.execute<{ definition: string }>(
    sql`select pg_get_triggerdef(oid) as definition from pg_trigger where tgname like '%\_known'`,
  );
  const held = (triggers as unknown as { rows: { definition: string }[] }).rows.map(({ definition }) =>
    /ON (?:public\.)?(\w+) .*refuse_orphans\('(\w+)', '(\w+)', '(\w+)'\)/.exec(definition)?.slice(1),
  );
  const told = Object.entries(REFERENCES_BY_STATEMENT).flatMap(([name, references]) =>
    references.map(({ column, table, foreignColumn }) => [name, column, table, foreignColumn]),
  );
  t.strictSame(held.map(String).sort(), told.map(String).sort());
});
