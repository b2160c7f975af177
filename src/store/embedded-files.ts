import { access } from 'node:fs/promises';
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

/** Whether a directory holds an embedded database already. */
export const holdsDatabase = (directory: string): Promise<boolean> =>
  access(path.join(directory, FILES.engine)).then(
    () => true,
    () => false,
  );
