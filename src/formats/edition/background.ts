import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { FileRecord } from '../../domain/file-record.js';
import { Problem } from '../../domain/problem.js';
import type { Edition } from '../../domain/tables.js';
import { programFile } from '../../paths.js';
// Only that process reads the packages that make the files.
import type { EditionFile } from './edition-files.js';
import { inListOrder } from './file-list.js';
import type { EditionTask } from './process.js';

/** Editions that may wait: making one takes some three seconds, and an answer may take ten. */
const MAX_WAITING = 3;
/** Memory rather than speed: a small nursery, much sweeping. 142 MB at most instead of 233, at the cost of a quarter more time. */
const SMALL_HEAP = ['--max-semi-space-size=1', '--heap-growing-percent=10'];
/**
 * For glibc, other libraries do not read it: blocks that are freed go back to the system at once. By itself it keeps
 * them, each thread its own, which takes 30 MB more.
 */
const NOTHING_KEPT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };

/** From the sources or compiled, as this file is. */
const PROCESS = programFile('formats/edition/process');
/**
 * Never the options of this process: `--eval` among them would run what was evaluated here in the child, which would
 * start a child of its own, and so on without end.
 */
const FROM_SOURCE = PROCESS.endsWith('.ts') ? ['--import', 'tsx'] : [];

let unfinished = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * All files of an edition (see `editionFiles`), made in a process of its own, for one edition at a time. It takes some
 * 140 MB, which a thread would leave to the service; with the process they are gone.
 * @throws Problem `overloaded` when too many editions are waited for, Error with what the process said when it failed
 */
export async function editionFilesInBackground(edition: Edition): Promise<EditionFile[]> {
  const files = await inTurn<EditionFile>(edition, true);
  return files.map((file) => ({ ...file, body: Buffer.from(file.body) }));
}

/**
 * Sizes and digests of all files of an edition, found in the same way: their bytes are dropped where they were made.
 * @throws as `editionFilesInBackground`
 */
export function editionRecordsInBackground(edition: Edition): Promise<FileRecord[]> {
  return inTurn<FileRecord>(edition, false);
}

async function inTurn<File extends FileRecord>(
  { header, tables }: Edition,
  withBodies: boolean,
): Promise<File[]> {
  if (unfinished > MAX_WAITING) {
    throw new Problem('overloaded', `The files of ${unfinished} other editions are to be made first.`);
  }
  unfinished += 1;
  const making = last
    .then(() => makeApart<File>({ edition: { header, tables }, withBodies }))
    .finally(() => {
      unfinished -= 1;
    });
  last = making.catch(() => {});
  return making;
}

async function makeApart<File extends FileRecord>(task: EditionTask): Promise<File[]> {
  const { version } = task.edition.header;
  const child = fork(PROCESS, {
    execArgv: [...FROM_SOURCE, ...SMALL_HEAP],
    env: { ...process.env, ...NOTHING_KEPT },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const files: File[] = [];
  child.on('message', (file: File) => files.push(file));
  // A process that ends before it has read this is reported below.
  child.send(task, () => {});
  const [said, [code, signal]] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
    // Messages can come after the end of the process, never after this.
    once(child, 'disconnect'),
  ]);
  if (code !== 0)
    throw new Error(
      `the files of release ${version} could not be made: ${said.trim() || `the process that makes them ended (${signal ?? `exit code ${code}`})`}`,
    );
  return inListOrder(version, files);
}
