import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { WhenBusy } from './release-store.js';
import { PublisherBusy } from './store-errors.js';

const LOCK = 'publishing.lock';
const RETRY_MS = 50;

const Holder = z.object({
  id: z.string(),
  host: z.string(),
  pid: z.int().positive(),
  /** Start time in clock ticks since boot; `null` if the system does not provide it. */
  started: z.string().nullable(),
});
type Holder = z.infer<typeof Holder>;

/**
 * Acquires the lock for publishing. A lock is taken over only
 * if its process has exited, however long it has been held.
 * @returns releases the lock
 * @throws PublisherBusy
 */
export async function takeFolderLock(directory: string, whenBusy: WhenBusy): Promise<() => Promise<void>> {
  const file = path.join(directory, LOCK);
  const me: Holder = {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    started: await getStart(process.pid),
  };
  while (!(await isTaken(file, me))) {
    const holder = await readHolder(file);
    if (holder === null) continue;
    if (await isGone(holder)) await removeLock(file, holder);
    else if (whenBusy === 'give_up')
      throw new PublisherBusy(
        `another process is publishing or withdrawing a release (process ${holder.pid} on ${holder.host}, ${file}); nothing was changed. Retry when it has finished`,
      );
    else await sleep(RETRY_MS);
  }
  return () => rm(file, { force: true });
}

/** Creates the lock file with its complete content, unless it exists. */
async function isTaken(file: string, me: Holder): Promise<boolean> {
  const own = `${file}.${me.id}`;
  await writeFile(own, JSON.stringify(me));
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return Holder.parse(JSON.parse(text));
  } catch (cause) {
    throw new PublisherBusy(`${LOCK} does not name a process: remove it when no process is publishing`, {
      cause,
    });
  }
}

/**
 * True if the process has certainly exited. For a process on
 * another host or in another container that cannot be known.
 */
async function isGone({ host, pid, started }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  // The pid may have been reused: after a restart, a container assigns the same pids again.
  return started !== null && (await getStart(pid)) !== started;
}

/** Start time of a process: field 22 of /proc/<pid>/stat on Linux, counted after the name in parentheses. */
async function getStart(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function removeLock(file: string, { id }: Holder): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = await readHolder(aside);
  if (holder !== null && holder.id !== id) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}
