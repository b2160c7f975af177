import { fileURLToPath } from 'node:url';

/** A file by its path from the project root. */
export const atRoot = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
