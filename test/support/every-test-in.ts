import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import t from 'tap';

const TESTS = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loads all test files of folders of `test/` into this process, as reading sources and releases takes seconds
 * per process. Loads them within a test; otherwise the root test would end between two of them.
 */
export const everyTestIn = (...folders: readonly string[]) =>
  t.test('all files are loaded', async () => {
    for (const folder of folders)
      for (const file of readdirSync(path.join(TESTS, folder), { recursive: true, encoding: 'utf8' }).sort())
        if (/\.test\.tsx?$/.test(file)) await import(pathToFileURL(path.join(TESTS, folder, file)).href);
  });
