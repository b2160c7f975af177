import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * SHA-256 of files, or of all files in folders, including their names and lengths, as hex.
 * @param places files and folders
 */
export async function digestOfFiles(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of (await filesIn(place)).sort()) {
      const bytes = await readFile(file);
      hash.update(`${path.relative(place, file)}\n${bytes.length}\n`).update(bytes);
    }
  return hash.digest('hex');
}

async function filesIn(place: string): Promise<string[]> {
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
