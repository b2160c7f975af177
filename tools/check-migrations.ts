import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/*
 * Fails when the schema in src/editions has something that no migration makes: drizzle-kit, asked for the
 * next migration on a copy of the folder, must have nothing to write.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

const copy = await mkdtemp(path.join(ROOT, '.drift-'));
try {
  await cp(path.join(ROOT, 'migrations'), copy, { recursive: true });
  const before = await readdir(copy);
  await run(
    path.join(ROOT, 'tools/node_modules/.bin/drizzle-kit'),
    [
      'generate',
      '--dialect=postgresql',
      '--schema=./src/editions/schema.ts',
      `--out=./${path.basename(copy)}`,
    ],
    { cwd: ROOT },
  );
  const news = (await readdir(copy)).filter((file) => !before.includes(file));
  console.log(
    news.length === 0
      ? 'the migrations make the schema'
      : `the schema has changes that no migration makes: ${news.join(', ')}`,
  );
  process.exitCode = news.length === 0 ? 0 : 1;
} finally {
  await rm(copy, { recursive: true });
}
