import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Files with this prefix are ignored by readers. */
export const UNFINISHED = '.unfinished-';

/**
 * Creates a file and flushes it to disk.
 * @throws if the file exists
 */
export async function writeDown(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file atomically: readers see either the old content or the new.
 * @param nearby folder on the same disk, for the temporary file
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
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
