import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const FILE = `.tap/not-tested-${process.ppid}`;

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
