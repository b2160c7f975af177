import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Server } from '../processes.js';

/** The response that another client got, and after how many ms. */
export interface Measured {
  readonly ms: number;
  /** CPU time of the listening thread meanwhile, in ms; not affected by other processes. */
  readonly held: number;
  readonly status: number | string;
}

/**
 * Records what another client sees during some work. It requests the paths in turn, over and over, from an
 * address other than the attacker's.
 * @returns by path, in the order of the requests
 */
export async function beside(
  { origin, pid }: Pick<Server, 'origin' | 'pid'>,
  paths: readonly string[],
  work: () => Promise<unknown>,
  { pauseMs = 20, localAddress = '127.0.0.9' } = {},
): Promise<Readonly<Record<string, readonly Measured[]>>> {
  const worker = new Worker(new URL('probe.mjs', import.meta.url), {
    workerData: { origin, paths, pid, pauseMs, localAddress },
  });
  await once(worker, 'message');
  await work();
  worker.postMessage('over');
  const [seen] = await once(worker, 'message');
  return seen;
}

/** The time within which the given share of requests was answered, in ms. */
export function percentile(measured: readonly Measured[], share: number, by: 'ms' | 'held' = 'ms'): number {
  const times = measured.map((each) => each[by]).sort((a, b) => a - b);
  return times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
}
