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
 * Milliseconds of a core that a thread of this process has taken, which other load on the machine does not change.
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
