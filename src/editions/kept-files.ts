import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileBody, FileRecord, FileRecords } from '../domain/file-record.js';
import { replaceFile } from './replace-file.js';

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
