import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** The reporter reads it: `lines.mjs`. */
const FILE = `.tap/not-tested-${process.ppid}`;

export function noteNotTested(what: string): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${what}\n`);
}
