import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ended, end, start } from '../test/support/processes.js';

/** Servers and load run on separate cores, so that neither slows the other. */
export const SERVER_CORE = '0';
export const LOAD_CORE = '1';

const START_TIMEOUT_MS = 60_000;
const STARTED = /listens on (http:\/\/[\w.:[\]]+)/;

export interface Server {
  readonly origin: string;
  readonly pid: number;
  /** Time from the start of the process to the line that says that it listens. */
  readonly startedAfterMs: number;
}

/**
 * Starts a server on the servers' core, which must print `listens on http://…`, and stops it after the work.
 * @param command with its arguments, such as `['node', 'dist/server.js']`
 */
export async function withServer<T>(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  work: (server: Server) => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  const env = { ...process.env, NODE_ENV: 'production', ...environment };
  const running = start('taskset', ['-c', SERVER_CORE, ...command], { env });
  const { child, output } = running;
  try {
    const ended = once(child, 'exit').then(() => {
      throw new Ended(running);
    });
    ended.catch(() => {});
    const signal = AbortSignal.timeout(START_TIMEOUT_MS);
    while (!STARTED.test(output()))
      await Promise.race([once(child.stdout ?? child, 'data', { signal }), ended]);
    const startedAfterMs = performance.now() - begun;
    return await work({ origin: STARTED.exec(output())?.[1] ?? '', pid: child.pid ?? 0, startedAfterMs });
  } finally {
    await end(child);
  }
}

const KILOBYTES_PER_MEGABYTE = 1_024;

/** Resident memory of a process and its children, in MB. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / KILOBYTES_PER_MEGABYTE;
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean);
  const theirs = await Promise.all(children.map((child) => residentMegabytes(Number(child))));
  return theirs.reduce((sum, megabytes) => sum + megabytes, own);
}

const SAMPLE_MS = 200;

/** Samples the memory of a process and its children. `most` stops and returns the maximum. */
export function watchMemory(pid: number): { most(): Promise<number> } {
  let [most, isOver] = [0, false];
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, await residentMegabytes(pid));
      await sleep(SAMPLE_MS);
    }
  })();
  return {
    async most() {
      isOver = true;
      await watching;
      return most;
    },
  };
}

const MILLISECONDS_PER_TICK = 10;
const USER_TIME = 11;
const KERNEL_TIME = 12;

/** CPU time of a process so far, in ms. */
export async function processorMilliseconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TIME]) + Number(fields[KERNEL_TIME])) * MILLISECONDS_PER_TICK;
}
