import { eq, sql } from 'drizzle-orm';
import { type Edition, TABLE_NAMES, type TableName } from '../domain/tables.js';
import { contentDigest } from './content.js';
import type { Database } from './database.js';
import { ReleaseConflict } from './errors.js';
import { contentTables, releases } from './schema.js';

/** The embedded database holds up the whole process while it works: never for long. */
const ROWS_PER_STATEMENT = 1_000;

/**
 * Publishes an edition: all of it in one transaction, or nothing.
 * Publishing the same edition twice is publishing it once.
 *
 * @param filled called for each table that is written
 * @returns `false` when it was already there
 * @throws ReleaseConflict when the database has another edition under that version
 */
export async function publish(
  database: Database,
  edition: Edition,
  filled: (table: TableName) => void = () => {},
): Promise<boolean> {
  const { version, based_on, published_at, notes } = edition.header;
  const sha256 = contentDigest(edition);
  return database.db.transaction(async (tx) => {
    const [existing] = await tx.select().from(releases).where(eq(releases.version, version));
    if (existing) {
      if (existing.sha256 === sha256) return false;
      throw new ReleaseConflict(
        `release ${version} is already published with other content; a published release never changes`,
      );
    }
    await database.startFile?.forget();
    await tx
      .insert(releases)
      .values({ version, based_on, published_at: new Date(published_at), notes, sha256, state: 'draft' });
    for (const name of TABLE_NAMES) {
      const table = contentTables[name];
      const rows = edition.tables[name].map((row) => ({ release: version, ...row }));
      for (let begin = 0; begin < rows.length; begin += ROWS_PER_STATEMENT) {
        const some = JSON.stringify(rows.slice(begin, begin + ROWS_PER_STATEMENT));
        // One parameter for many rows: a row-wise insert would need more parameters than the protocol has.
        await tx.execute(
          sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${some}::jsonb)`,
        );
      }
      filled(name);
    }
    await tx.update(releases).set({ state: 'published' }).where(eq(releases.version, version));
    return true;
  });
}
