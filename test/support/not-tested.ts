import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where the processes of a run of tap, all children of one process, leave a line for each test that was skipped. */
const FILE = `.tap/not-tested-${process.ppid}`;

/** Notes what a skipped test needs, for the end of the run. */
export function noteNotTested(what: string, file = FILE): void {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${what}\n`);
}

/** What was noted in this run, each thing once; it is forgotten. */
export function notTested(file = FILE): ReadonlySet<string> {
  const lines = linesOf(file);
  rmSync(file, { force: true });
  return new Set(lines);
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}
