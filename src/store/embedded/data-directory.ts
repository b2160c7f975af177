import { setTimeout as sleep } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { DatabaseUnavailable } from '../errors.js';

/** A lock that was not renewed for so long was left by a process that died. */
const STALE_MS = 5_000;
const RETRY_MS = 500;

/**
 * Takes the directory of an embedded database for this process.
 * PGlite has no lock of its own: two processes on one directory lose each other's rows without an error.
 *
 * A lock that is still held after it must have gone stale belongs to a living process.
 * @returns gives the directory back
 * @throws DatabaseUnavailable when another process holds it
 */
export async function lockDataDirectory(directory: string): Promise<() => Promise<void>> {
  const giveUpAt = Date.now() + STALE_MS + RETRY_MS;
  for (;;) {
    try {
      return await lockfile.lock(directory, { lockfilePath: `${directory}/lock`, stale: STALE_MS });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') {
        throw new DatabaseUnavailable(
          `the data directory ${directory} cannot be locked: ${(error as Error).message}`,
          {
            cause: error,
          },
        );
      }
      if (Date.now() > giveUpAt) {
        throw new DatabaseUnavailable(
          `another process is using the data directory ${directory}: two on one directory would lose rows. ` +
            'Stop it, set DATA_DIR to another directory, or use PostgreSQL with DATABASE_URL.',
          { cause: error },
        );
      }
      await sleep(RETRY_MS);
    }
  }
}
