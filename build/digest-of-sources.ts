import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFile } from '../src/paths.js';

/** Files beside the built data: digests of what reads editions, and of all that the data was made by. */
export const READ_BY = 'read-by.sha256';
export const MADE_BY = 'made-by.sha256';

/** Rooms that say how seeds are read and checked, and how editions are written down. */
const READING = ['src/dataset', 'src/domain', 'src/editions'];
/** All that files of editions and the description of the API are made by, the packages among it. */
const MAKING = ['src', 'assets', 'build', 'package.json', 'package-lock.json'];

/** SHA-256 of the sources that read editions, as hex: what tests know built data by, beside the seal of the seeds. */
export const digestOfReading = (): string => digestOf(READING);

/** SHA-256 of all that makes the data, as hex: where it is the same, the data need not be made again. */
export const digestOfMaking = (): string => digestOf(MAKING, process.version);

function digestOf(places: readonly string[], more = ''): string {
  const hash = createHash('sha256').update(more);
  for (const place of places) {
    const start = projectFile(place);
    const files = statSync(start).isFile()
      ? [start]
      : readdirSync(start, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort())
      hash.update(`${path.relative(start, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
