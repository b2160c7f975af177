import { eq } from 'drizzle-orm';
import type { FileRecord } from '../domain/file-record.js';
import type { Database } from './database.js';
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

/** Records the files of a release, for good: what is recorded already stays as it is. */
export async function recordFiles(
  { db, fileRecords }: Database,
  version: string,
  files: readonly FileRecord[],
): Promise<void> {
  if (fileRecords !== null) return fileRecords.keep(version, files);
  const rows = files.map(({ name, bytes, sha256 }) => ({ release: version, name, bytes, sha256 }));
  await db.insert(release_files).values(rows).onConflictDoNothing();
}
