import { eq, sql } from 'drizzle-orm';
import type { FileRecord } from '../domain/file-record.js';
import type { Database, Drizzle } from './database.js';
import { release_files } from './schema.js';

/** What is recorded of the files of a release; empty while nothing is. */
export async function recordedFiles(
  { db, fileRecords }: Database,
  version: string,
): Promise<readonly FileRecord[]> {
  if (fileRecords !== null) return fileRecords.of(version);
  return db
    .select({ name: release_files.name, bytes: release_files.bytes, sha256: release_files.sha256 })
    .from(release_files)
    .where(eq(release_files.release, version));
}

/**
 * Records the files of a release, for good: what is recorded already stays as it is. Nothing is recorded on a replica
 * or by a role that only reads.
 */
export async function recordFiles(
  { db, fileRecords }: Database,
  version: string,
  files: readonly FileRecord[],
): Promise<void> {
  if (fileRecords !== null) return fileRecords.keep(version, files);
  if (!(await canRecord(db))) return;
  const rows = files.map(({ name, bytes, sha256 }) => ({ release: version, name, bytes, sha256 }));
  await db.insert(release_files).values(rows).onConflictDoNothing();
}

/** Asked each time: a replica can become the primary. */
async function canRecord(db: Drizzle): Promise<boolean> {
  const [answer] = await db
    .select({
      can: sql<boolean>`current_setting('transaction_read_only') = 'off' and has_table_privilege('release_files', 'insert')`,
    })
    .from(sql`(values (1)) as one`);
  return answer?.can === true;
}
