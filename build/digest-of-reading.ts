import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFile } from '../src/paths.js';

/** A file beside the built data. */
export const READ_BY = 'read-by.sha256';

/** Rooms that say how seeds are read and checked, and how editions are written down. */
const ROOMS = ['dataset', 'domain', 'editions'];

/** SHA-256 of the sources that read editions, as hex: what tests know built data by, beside the seal of the seeds. */
export function digestOfReading(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const files = readdirSync(projectFile(`src/${room}`), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(`${path.basename(file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
