import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Server } from '../bench/processes.js';

/** What another client got, and after how many milliseconds. */
export interface Asked {
  readonly ms: number;
  /** Milliseconds of a core for which the thread that listens worked meanwhile: a busy machine makes them no more. */
  readonly held: number;
  readonly status: number | string;
}

/**
 * What another client saw while something else went on: it asks for each path in turn, over and over, from an address that is not
 * the attacker's.
 * @returns by path, in the order in which they were asked
 */
export async function beside(
  { origin, pid }: Pick<Server, 'origin' | 'pid'>,
  paths: readonly string[],
  work: () => Promise<unknown>,
  { pauseMs = 20, localAddress = '127.0.0.9' } = {},
): Promise<Readonly<Record<string, readonly Asked[]>>> {
  const worker = new Worker(new URL('probe.mjs', import.meta.url), {
    workerData: { origin, paths, pid, pauseMs, localAddress },
  });
  await once(worker, 'message');
  await work();
  worker.postMessage('over');
  const [seen] = await once(worker, 'message');
  return seen;
}

/** The shortest time in which such a share of them was answered, in milliseconds. */
export function percentile(asked: readonly Asked[], share: number, by: 'ms' | 'held' = 'ms'): number {
  const times = asked.map((each) => each[by]).sort((a, b) => a - b);
  return times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
}
