import { eq, getTableColumns, ne } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { compareByKey } from '../domain/order.js';
import { rowKey } from '../domain/row-key.js';
import {
  type Edition,
  type ReleaseHeader,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from '../domain/tables.js';
import type { Database } from './database.js';
import { ReleaseConflict } from './errors.js';
import { contentTables, releases } from './schema.js';

/** All releases that were ever published, in no particular order. */
export async function listReleases(database: Database): Promise<ReleaseHeader[]> {
  const rows = await database.db.select().from(releases).where(ne(releases.state, 'draft'));
  return rows.map(toHeader);
}

/**
 * Reads one release with all its rows.
 *
 * @param like a release of the same database that is in memory: only the rows that differ from it are read, and those
 *   that do not are shared with it
 * @throws ReleaseConflict when the database has no such release
 */
export async function loadRelease(
  database: Database,
  version: string,
  like?: Edition,
): Promise<Edition & { readonly header: ReleaseHeader }> {
  const [found] = await database.db.select().from(releases).where(eq(releases.version, version));
  if (!found || found.state === 'draft') throw new ReleaseConflict(`release ${version} is not published`);
  const tables: Record<string, unknown> = {};
  for (const name of TABLE_NAMES)
    tables[name] = like
      ? await rowsLike(database, version, name, like)
      : inOrder(name, await rowsOf(database, version, name));
  return { header: toHeader(found), tables: tables as unknown as Tables };
}

function rowsOf({ db }: Database, version: string, name: TableName) {
  const table = contentTables[name];
  const { release: _, ...columns } = getTableColumns(table) as Record<string, PgColumn>;
  return db.select(columns).from(table).where(eq(table.release, version));
}

async function rowsLike(
  database: Database,
  version: string,
  name: TableName,
  { header, tables }: Edition,
): Promise<readonly object[]> {
  const between = (from: string, to: string) =>
    rowsOf(database, to, name).except(rowsOf(database, from, name)) as Promise<object[]>;
  const added = await between(header.version, version);
  const gone = await between(version, header.version);
  if (added.length === 0 && gone.length === 0) return tables[name];
  const goneKeys = new Set(gone.map((row) => rowKey(name, row)));
  const kept = (tables[name] as readonly object[]).filter((row) => !goneKeys.has(rowKey(name, row)));
  return inOrder(name, [...kept, ...added]);
}

/** Sorted here: the order of text in SQL depends on the collation of the server. */
const inOrder = (name: TableName, rows: object[]): object[] => rows.sort(compareByKey(name));

function toHeader(row: typeof releases.$inferSelect): ReleaseHeader {
  const { state, ...rest } = row;
  if (state === 'draft') throw new ReleaseConflict(`release ${row.version} is not published`);
  return {
    ...rest,
    state,
    published_at: isoSecond(row.published_at),
    withdrawn_at: row.withdrawn_at && isoSecond(row.withdrawn_at),
  };
}

const isoSecond = (moment: Date): string => moment.toISOString().replace('.000Z', 'Z');
