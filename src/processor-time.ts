import { readFileSync, readlinkSync } from 'node:fs';

const NANOSECONDS_A_MS = 1_000_000;

/** OS id of this thread; `null` if the system does not provide it. */
export function threadId(): string | null {
  try {
    return readlinkSync('/proc/thread-self').split('/').at(-1) ?? null;
  } catch {
    return null;
  }
}

/**
 * CPU time used by a thread of this process, in ms, independent of other load on the machine. Node provides
 * it for the current thread as `process.threadCpuUsage()` since 22.15, and for a worker as
 * `worker.cpuUsage()` since 24.6, which needs a response from the worker. Once `engines` requires 24, the
 * former can replace this file if the CPU limit can do without the latter.
 * @param thread as returned by `threadId`
 * @returns `null` if the system does not provide it
 */
export function measureCpuMs(thread: string): number | null {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / NANOSECONDS_A_MS;
  } catch {
    return null;
  }
}

/**
 * Returns a function that gives the CPU time of this thread
 * in ms; wall-clock time if the system does not provide it.
 */
export function ownProcessorMs(): () => number {
  const thread = threadId();
  return () => (thread === null ? null : measureCpuMs(thread)) ?? performance.now();
}
