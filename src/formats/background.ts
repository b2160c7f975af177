import { Piscina } from 'piscina';
import { Problem } from '../domain/problem.js';
import type { Edition } from '../domain/tables.js';
import type { EditionFile } from './edition/edition-files.js';
import type { WorkbookTask } from './worker.js';

/** One file is made at a time; the thread and its memory go when there is nothing to do. */
const THREADS = 1;
const IDLE_MS = 10_000;
/** Files that may wait; a workbook of all placements takes half a second, all files of an edition five. */
const MAX_WAITING = 20;

const WORKER = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';

let pool: Piscina | undefined;

/**
 * A workbook (see `toWorkbook`), made in another thread.
 * @throws Problem `overloaded` when too many files are waited for
 */
export async function workbookInBackground(task: WorkbookTask): Promise<Buffer> {
  return bufferOf(await run<Uint8Array>('workbook', task));
}

/**
 * All files of an edition (see `editionFiles`), made in another thread.
 * @throws Problem `overloaded`
 */
export async function editionFilesInBackground({ header, tables }: Edition): Promise<EditionFile[]> {
  const files = await run<EditionFile[]>('edition', { header, tables });
  return files.map((file) => ({ ...file, body: bufferOf(file.body) }));
}

async function run<Result>(name: 'workbook' | 'edition', task: WorkbookTask | Edition): Promise<Result> {
  pool ??= openPool();
  if (pool.queueSize >= MAX_WAITING) {
    throw new Problem('overloaded', `${MAX_WAITING} files are being made for others already.`);
  }
  return pool.run(task, { name });
}

function openPool(): Piscina {
  const opened = new Piscina({
    filename: new URL(WORKER, import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    maxQueue: MAX_WAITING,
  });
  // A thread that dies must not take the service with it: what waited fails, the next task begins anew.
  opened.on('error', () => {
    if (pool === opened) pool = undefined;
    void opened.destroy();
  });
  return opened;
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
