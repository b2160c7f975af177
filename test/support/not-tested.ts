import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Read by the reporter, `lines.mjs`. */
const FILE = `.tap/not-tested-${process.ppid}`;

export function noteNotTested(what: string): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${what}\n`);
}
