import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Where files are: nothing else in the sources knows. The same from `src` and from a bundle, in which modules stand
 * elsewhere.
 */

const HERE = fileURLToPath(import.meta.url);

function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`No package.json in a folder above ${HERE}`);
  return rootAbove(parent);
}

const ROOT = rootAbove(path.dirname(HERE));
/** `src`, or the folder of the bundle. */
const [PROGRAMS = ''] = path.relative(ROOT, HERE).split(path.sep);

/** A file or folder of the project, by its path from the root: `assets/words/en.json`. */
export const projectFile = (name: string): string => path.join(ROOT, name);

/** True for what `npm run build` made; false where the sources run, which may be newer than `dist/`. */
export const IS_BUILT = path.extname(HERE) === '.js';

/** A program or a worker, by its path from `src` without a suffix: `formats/worker`. `.ts` where the sources are run. */
export const programFile = (name: string): string =>
  path.join(ROOT, PROGRAMS, `${name}${path.extname(HERE)}`);

/** True in the process that was started with this program. */
export const isStarted = (name: string): boolean =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === programFile(name);
