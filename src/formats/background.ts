import { Piscina } from 'piscina';
import { Problem } from '../domain/problem.js';
import type { WorkbookTask } from './worker.js';

/** One workbook is made at a time; the thread and its memory go when there is nothing to do. */
const THREADS = 1;
const IDLE_MS = 10_000;
/** Workbooks that may wait; one of all placements takes half a second. */
const MAX_WAITING = 20;
/** Megabytes for objects that were just made: they die at once, and a large nursery only lets more of them pile up. */
const NURSERY_MB = 2;

const WORKER = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';

let pool: Piscina<WorkbookTask, Uint8Array<ArrayBuffer>> | undefined;

/**
 * A workbook (see `toWorkbook`), made in another thread.
 * @throws Problem `overloaded` when too many workbooks are waited for
 */
export async function workbookInBackground(task: WorkbookTask): Promise<Buffer> {
  pool ??= openPool();
  if (pool.queueSize >= MAX_WAITING) {
    throw new Problem('overloaded', `${MAX_WAITING} files are being made for others already.`);
  }
  const made = await pool.run(task);
  return Buffer.from(made.buffer, made.byteOffset, made.length);
}

function openPool(): NonNullable<typeof pool> {
  const opened: NonNullable<typeof pool> = new Piscina({
    filename: new URL(WORKER, import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    maxQueue: MAX_WAITING,
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
  });
  // A thread that dies must not take the service with it: what waited fails, the next task begins anew.
  opened.on('error', () => {
    if (pool === opened) pool = undefined;
    void opened.destroy();
  });
  return opened;
}
