import { builtFile, projectFile } from '../paths.js';

/** Folder of the SQL migrations. */
export const MIGRATIONS = projectFile('migrations');
/** Folder of the releases as edited, one folder per version. */
export const SEEDS = projectFile('seeds');

/** Data directory with the seed releases, read and checked by the build. */
export const BUILT_DATA = builtFile('data');
