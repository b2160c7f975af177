import { readFileSync, readlinkSync } from 'node:fs';

const NANOSECONDS_A_MS = 1_000_000;

/** The number of this thread among those of its process; `null` where the system does not tell. */
export function threadId(): string | null {
  try {
    return readlinkSync('/proc/thread-self').split('/').at(-1) ?? null;
  } catch {
    return null;
  }
}

/**
 * CPU time that a thread of this process has used, which other load on the machine does not change. Node has it for the own thread
 * as `process.threadCpuUsage()` from 22.15, and for a worker as `worker.cpuUsage()` from 24.6, which the worker itself has to answer:
 * once `engines` asks for 24 the former can take the place of this file, if the deadline can do without the latter.
 * @param thread as `threadId` gives it
 * @returns `null` where the system does not tell
 */
export function processorMsOf(thread: string): number | null {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / NANOSECONDS_A_MS;
  } catch {
    return null;
  }
}

/** The time that this thread has taken; by the clock where the system does not tell. */
export function ownProcessorMs(): () => number {
  const thread = threadId();
  return () => (thread === null ? null : processorMsOf(thread)) ?? performance.now();
}
