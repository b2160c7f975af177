import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Archive } from '../../domain/file-record.js';
import type { ReleaseData } from '../../domain/tables.js';
import { programFile } from '../../paths.js';

/**
 * Trades speed for memory: a small young generation and frequent collection. 142 MB at most instead of 233,
 * for a quarter more time.
 */
const SMALL_HEAP = ['--max-semi-space-size=1', '--heap-growing-percent=10'];
/** By default, glibc keeps freed blocks in an arena per thread, which takes 30 MB more. */
const NOTHING_KEPT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };

const PROCESS = programFile('formats/release/process');
/**
 * Never this process's own options: `--eval` would run
 * again in the child, which would fork a child, and so on.
 */
const FROM_SOURCE = PROCESS.endsWith('.ts') ? ['--import', 'tsx'] : [];

/**
 * Builds the files of a release in a child process, which takes about three seconds; a thread would leave its
 * 140 MB with the service. Reproducible: the same release gives the same bytes.
 * @throws Error with the child's standard error
 */
export async function makeFilesInBackground({ header, tables }: ReleaseData): Promise<Archive> {
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
  // A process that exits before reading this is reported below.
  child.send({ header, tables }, () => {});
  const [statement, [code, signal]] = await Promise.all([
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit'),
    // Messages may arrive after `exit`, but not after `disconnect`.
    once(child, 'disconnect'),
  ]);
  if (archive) return archive;
  const why =
    statement.trim() || `the process that makes them ended (${signal ?? `exit code ${code}`}) without a word`;
  throw new Error(`the files of release ${header.version} could not be made: ${why}`);
}
