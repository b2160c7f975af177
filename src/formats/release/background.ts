import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Archive } from '../../domain/file-record.js';
import type { ReleaseData } from '../../domain/tables.js';
import { programFile } from '../../paths.js';

/** Memory rather than speed: a small nursery, much sweeping. 142 MB at most instead of 233, at the cost of a quarter more time. */
const SMALL_HEAP = ['--max-semi-space-size=1', '--heap-growing-percent=10'];
/** glibc by itself keeps freed blocks, each thread its own, which takes 30 MB more. */
const NOTHING_KEPT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };

const PROCESS = programFile('formats/release/process');
/** Never the options of this process: `--eval` would run again in the child, which would start a child, and so on. */
const FROM_SOURCE = PROCESS.endsWith('.ts') ? ['--import', 'tsx'] : [];

/**
 * Makes the files of a release, which takes some three seconds, in a process of its own: a thread would leave its
 * 140 MB to the service. Made again they have the same bytes. @throws Error
 */
export async function filesInBackground({ header, tables }: ReleaseData): Promise<Archive> {
  const child = fork(PROCESS, {
    execArgv: [...FROM_SOURCE, ...SMALL_HEAP],
    env: { ...process.env, ...NOTHING_KEPT },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let archive: Archive | undefined;
  child.on('message', (made: Archive) => {
    archive = made;
  });
  // A process that ends before it has read this is reported below.
  child.send({ header, tables }, () => {});
  const [said, [code, signal]] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
    // Messages can come after the end of the process, never after this.
    once(child, 'disconnect'),
  ]);
  if (archive) return archive;
  const why =
    said.trim() || `the process that makes them ended (${signal ?? `exit code ${code}`}) without a word`;
  throw new Error(`the files of release ${header.version} could not be made: ${why}`);
}
