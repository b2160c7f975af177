import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Readers take no file with this prefix for a release. */
export const UNFINISHED = '.unfinished-';

/** And down to the disk. */
export async function writeDown(file: string, content: string | Uint8Array): Promise<void> {
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
