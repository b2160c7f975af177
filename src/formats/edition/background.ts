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
/** glibc by itself keeps freed blocks, each thread its own, which takes 30 MB more. */
const NOTHING_KEPT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };

const PROCESS = programFile('formats/edition/process');
/** Never the options of this process: `--eval` would run again in the child, which would start a child, and so on. */
const FROM_SOURCE = PROCESS.endsWith('.ts') ? ['--import', 'tsx'] : [];

let unfinished = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * One edition at a time, in a process: a thread would leave its 140 MB to the service. @throws Problem `overloaded`,
 * Error
 */
export async function editionFilesInBackground(edition: Edition): Promise<EditionFile[]> {
  const files = await inTurn<EditionFile>(edition, true);
  return files.map((file) => ({ ...file, body: Buffer.from(file.body) }));
}

/** Their bytes are dropped where they were made. @throws as `editionFilesInBackground` */
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
