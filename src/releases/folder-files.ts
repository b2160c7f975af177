import { access, open, readFile } from 'node:fs/promises';
import type { FileRecord, ReleaseFiles } from '../domain/file-record.js';
import { createReleaseFiles } from './archive.js';
import type { DataDirectory } from './data-directory.js';
import { replaceFile } from './files.js';
import { FILES, fileNotFound } from './folder-release.js';

/** The files of the releases in a data directory, with their records. */
export function createFolderFiles(folder: DataDirectory): ReleaseFiles {
  const { releases } = folder;
  return createReleaseFiles({
    async of(version) {
      const text = await readFile(folder.file(version, FILES.records), 'utf8').catch(fileNotFound);
      if (text === null) return [];
      try {
        return JSON.parse(text) as FileRecord[];
      } catch {
        const name = folder.place(version).getName(FILES.records);
        folder.report(
          `${name} is not JSON. The release is served, its files are not; restore it, or remove it.`,
        );
        return [];
      }
    },
    has: (version) =>
      Promise.all([FILES.archive, FILES.records].map((name) => access(folder.file(version, name)))).then(
        () => true,
        () => false,
      ),
    part: (version, begin, length) =>
      partOfFile(folder.file(version, FILES.archive), begin, length).catch(fileNotFound),
    add: (version, { records, zip }) =>
      folder.writing(`the files of ${version}`, async () => {
        // In this order: an archive without its list would look damaged.
        await replaceFile(folder.file(version, FILES.records), JSON.stringify(records), releases);
        await replaceFile(folder.file(version, FILES.archive), zip, releases);
      }),
  });
}

/** Reads a part of a file; see `Shelf.part`. */
async function partOfFile(file: string, begin: number, length?: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const from = begin < 0 ? Math.max(size + begin, 0) : begin;
    const bytes = Math.min(length ?? size, size - from);
    const { buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, from);
    return buffer;
  } finally {
    await handle.close();
  }
}
