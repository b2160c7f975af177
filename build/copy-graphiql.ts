import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What GraphiQL is made of: the file that is served, its package and its name there. */
const FILES = [
  ['react.js', 'react', 'umd/react.production.min.js'],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql.js', 'graphiql', 'graphiql.min.js'],
  ['graphiql.css', 'graphiql', 'graphiql.min.css'],
] as const;

const TARGET = fileURLToPath(new URL('../assets/graphiql/', import.meta.url));
const require = createRequire(import.meta.url);
const folderOf = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

/**
 * Copies GraphiQL's files, and its version, from packages that only the build needs into `assets/graphiql`.
 * @returns the folders of those packages
 */
export async function copyGraphiql(): Promise<readonly string[]> {
  await mkdir(TARGET, { recursive: true });
  for (const [name, from, file] of FILES)
    await copyFile(path.join(folderOf(from), file), path.join(TARGET, name));
  const { version } = JSON.parse(await readFile(path.join(folderOf('graphiql'), 'package.json'), 'utf8'));
  await writeFile(path.join(TARGET, 'version'), version);
  return [...new Set(FILES.map(([, from]) => folderOf(from)))];
}
