import { projectFile } from '../paths.js';

export const MIGRATIONS = projectFile('migrations');
export const SEEDS = projectFile('seeds');

/** A data directory with the releases of the seeds, as the build has read and checked them. */
export const BUILT_DATA = projectFile('dist/data');
