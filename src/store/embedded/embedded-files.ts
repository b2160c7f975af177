import { access, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What lies in the directory of an embedded database. */
export const FILES = {
  /** The directory of the engine itself. */
  engine: 'pglite',
  /** What the next start needs to know first. */
  start: 'start.json',
  /** Sizes and digests of downloads. */
  records: 'files.json',
} as const;

/** Whether there is such a file or directory, that can be reached. */
export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Whether a directory holds an embedded database already. */
export const holdsDatabase = (directory: string): Promise<boolean> =>
  isThere(path.join(directory, FILES.engine));

/** Writes a file so that a reader finds all of it or what was there before, even if this process is killed. */
export async function writeAtomic(file: string, content: string | Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
