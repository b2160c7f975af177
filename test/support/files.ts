import { createHash } from 'node:crypto';
import type { Archive } from '../../src/domain/file-record.js';
import { zipFiles } from '../../src/releases/archive.js';

/** The smallest files of a release: `a.csv` alone. */
export function toArchive(text: string): Archive {
  const body = Buffer.from(text);
  const sha256 = createHash('sha256').update(body).digest('hex');
  return zipFiles([{ name: 'a.csv', bytes: body.length, sha256, body, isText: true }]);
}
