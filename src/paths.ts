import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/* Paths of the project's files, resolved only here. They work both from `src` and from a bundle, where
   modules are in other folders. */

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

/** A file or folder by its path from the project root: `assets/words/en.json`. */
export const projectFile = (name: string): string => path.join(ROOT, name);

/**
 * True when running the output of `npm run build`; false
 * when running the sources, which may be newer than `dist/`.
 */
export const IS_BUILT = path.extname(HERE) === '.js';

/** A file of the build by its path from there: of the build that runs, or of `dist` when running the sources. */
export const builtFile = (name: string): string => path.join(ROOT, IS_BUILT ? PROGRAMS : 'dist', name);

/**
 * A program or a worker by its path from `src`, without
 * extension: `formats/worker`. `.ts` when running the sources.
 */
export const programFile = (name: string): string =>
  path.join(ROOT, PROGRAMS, `${name}${path.extname(HERE)}`);

/** True if the process was started with this program. */
export const isStarted = (name: string): boolean =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === programFile(name);
