import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileBody, FileRecord, FileRecords } from '../domain/file-record.js';

/** Readers take no file with this prefix for an edition. */
export const UNFINISHED = '.unfinished-';

/** And down to the disk. */
export async function writeDown(file: string, content: string | Buffer): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A reader finds all of it or what was there before. @param nearby on the same disk: written there first */
export async function replaceFile(
  file: string,
  content: string | Buffer,
  nearby = path.dirname(file),
): Promise<void> {
  const unfinished = path.join(nearby, `${UNFINISHED}${randomUUID()}`);
  try {
    await writeDown(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Made once; each time they are read they are checked against their record. */
export function keptFiles(
  records: Pick<FileRecords, 'of' | 'keep'>,
  folderOf: (version: string) => string,
): FileRecords {
  return {
    of: records.of,
    async keep(version: string, files: readonly (FileRecord & Partial<FileBody>)[]) {
      await records.keep(version, files);
      const made = files.filter(({ body }) => body !== undefined);
      if (made.length === 0) return;
      await mkdir(folderOf(version), { recursive: true });
      for (const { name, body } of made)
        if (body) await replaceFile(path.join(folderOf(version), name), Buffer.from(body));
    },
    async read(version, { name, sha256 }) {
      const body = await readFile(path.join(folderOf(version), name)).catch(() => null);
      return body && createHash('sha256').update(body).digest('hex') === sha256 ? body : null;
    },
  };
}
