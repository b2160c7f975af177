import { fileURLToPath } from 'node:url';

const atRoot = (folder: string): string => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** The project's migrations and editions; the same from `src` and from `dist`. */
export const MIGRATIONS = atRoot('migrations');
export const SEEDS = atRoot('seeds');

/** A data directory with the editions of the seeds, as the build has read and checked them. */
export const BUILT_DATA = atRoot('dist/data');
