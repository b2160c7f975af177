import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/* drizzle-kit, asked for the next migration on a copy of the folder, must have nothing to write. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

const copy = await mkdtemp(path.join(ROOT, '.drift-'));
try {
  await cp(path.join(ROOT, 'migrations'), copy, { recursive: true });
  const before = await readdir(copy);
  const { stdout, stderr } = await run(
    path.join(ROOT, 'tools/node_modules/.bin/drizzle-kit'),
    [
      'generate',
      '--dialect=postgresql',
      '--schema=./tools/drizzle-schema.cjs',
      `--out=./${path.basename(copy)}`,
    ],
    { cwd: ROOT },
  );
  const news = (await readdir(copy)).filter((file) => !before.includes(file));
  // It ends well too when it could not read the schema, and writes nothing then either.
  const isSame = news.length === 0 && stdout.includes('No schema changes');
  console.log(
    isSame
      ? 'the migrations make the schema'
      : `the schema has changes that no migration makes: ${news.join(', ') || `${stdout}${stderr}`}`,
  );
  process.exitCode = isSame ? 0 : 1;
} finally {
  await rm(copy, { recursive: true });
}
