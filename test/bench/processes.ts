import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** Servers run on one core and the load on another, so that neither takes time from the other. */
export const SERVER_CORE = '0';
export const LOAD_CORE = '1';

const STARTED = /listens on (http:\/\/[\w.:[\]]+)/;
const START_TIMEOUT_MS = 60_000;

export interface Server {
  readonly origin: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to the line that says that it listens. */
  readonly startedAfterMs: number;
  stop(): Promise<void>;
}

/**
 * Starts a server on the servers' core; it must print `listens on http://…`.
 * @param command and its arguments, such as `['node', 'dist/server.js']`
 */
export async function startServer(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const begun = performance.now();
  const child = spawn('taskset', ['-c', SERVER_CORE, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  // A benchmark that fails leaves no server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const origin = await Promise.race([
    originFrom(child),
    once(child, 'exit').then(() => {
      throw new Error(`${command.join(' ')} ended before it listened:\n${complaints}`);
    }),
    timeout(`${command.join(' ')} did not listen in time:\n${complaints}`),
  ]);
  const startedAfterMs = performance.now() - begun;
  const ended = once(child, 'exit');
  return {
    origin,
    pid: child.pid ?? 0,
    startedAfterMs,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function originFrom(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the output of the server is not piped');
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = STARTED.exec(line)?.[1];
    if (origin === undefined) continue;
    child.stdout.resume();
    return origin;
  }
  return new Promise(() => {});
}

function timeout(message: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(message)), START_TIMEOUT_MS).unref();
  });
}

const KILOBYTES_PER_MEGABYTE = 1_024;

/** Resident memory of a process and its children, in megabytes. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / KILOBYTES_PER_MEGABYTE;
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean);
  const theirs = await Promise.all(children.map((child) => residentMegabytes(Number(child))));
  return theirs.reduce((sum, megabytes) => sum + megabytes, own);
}

const SAMPLE_MS = 200;

/** Looks at the memory of a process, and its children, until it is asked what was the most. */
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

/** Processor time that a process has taken so far, in milliseconds. */
export async function processorMilliseconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TIME]) + Number(fields[KERNEL_TIME])) * MILLISECONDS_PER_TICK;
}
