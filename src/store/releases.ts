import { eq, getTableColumns, ne } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { compareByKey } from '../domain/order.js';
import { type Edition, type EditionHeader, TABLE_NAMES, type Tables } from '../domain/tables.js';
import type { Database } from './database.js';
import { ReleaseConflict } from './errors.js';
import { contentTables, releases } from './schema.js';

/** A published release, without its rows. */
export interface ReleaseHeader extends EditionHeader {
  readonly sha256: string;
  readonly state: 'published' | 'withdrawn';
  readonly withdrawn_reason: string | null;
  /** Moment of the withdrawal, in UTC. */
  readonly withdrawn_at: string | null;
}

/** All releases that were ever published, in no particular order. */
export async function listReleases(database: Database): Promise<ReleaseHeader[]> {
  const rows = await database.db.select().from(releases).where(ne(releases.state, 'draft'));
  return rows.map(toHeader);
}

/**
 * Reads one release with all its rows.
 * @throws ReleaseConflict when the database has no such release
 */
export async function loadRelease(
  database: Database,
  version: string,
): Promise<Edition & { readonly header: ReleaseHeader }> {
  const [found] = await database.db.select().from(releases).where(eq(releases.version, version));
  if (!found || found.state === 'draft') throw new ReleaseConflict(`release ${version} is not published`);
  const tables: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const table = contentTables[name];
    const { release: _, ...columns } = getTableColumns(table) as Record<string, PgColumn>;
    const rows = await database.db.select(columns).from(table).where(eq(table.release, version));
    // Sorted here: the order of text in SQL depends on the collation of the server.
    tables[name] = rows.sort(compareByKey(name));
  }
  return { header: toHeader(found), tables: tables as unknown as Tables };
}

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
