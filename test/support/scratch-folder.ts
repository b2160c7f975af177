import { access, chmod, constants, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder whose files Linux keeps in memory: an embedded database is a thousand files, which take some disks a second. */
const IN_MEMORY = '/dev/shm';
/** Several times what tests keep there at once. */
const ENOUGH_BYTES = 2 * 1024 ** 3;

/** Makes the folder for what the tests of a run write: in memory where there is room, unless `TMPDIR` says where. */
export async function makeScratchFolder(): Promise<string> {
  const isInMemory = process.env.TMPDIR === undefined && (await hasRoom(IN_MEMORY));
  const folder = await mkdtemp(path.resolve(isInMemory ? IN_MEMORY : tmpdir(), 'tip-tiers-tests-'));
  // Servers that tests start run as other users.
  await chmod(folder, 0o755);
  return folder;
}

async function hasRoom(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}
