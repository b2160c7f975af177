import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { glob } from 'tinyglobby';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const files = await glob('src/**/*.{ts,tsx}', { cwd: ROOT });
const sources = await Promise.all(
  files.map(async (file) => ({ file, text: await readFile(`${ROOT}/${file}`, 'utf8') })),
);

t.test('resolves file paths in one module only', async (t) => {
  const knowing = sources.filter(({ text }) => text.includes('import.meta.url')).map(({ file }) => file);
  t.strictSame(knowing, ['src/paths.ts']);
});
