import { programFile } from '../paths.js';
import { BackgroundThread } from './background-thread.js';
import type { WorkbookTask } from './worker.js';

/** Workbooks are made one at a time; one of all placements takes half a second. */
const thread = new BackgroundThread<WorkbookTask, Uint8Array<ArrayBuffer>>(programFile('formats/worker'), {
  idleMs: 10_000,
  mostWaiting: 20,
  what: 'files',
  nurseryMb: 2,
});

/** @throws Problem `overloaded` when too many workbooks are waited for */
export async function workbookInBackground(task: WorkbookTask): Promise<Buffer> {
  const made = await thread.run(task);
  return Buffer.from(made.buffer, made.byteOffset, made.length);
}
