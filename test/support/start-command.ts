import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const [node, ...options] = scripts.start?.split(' ') ?? [];
if (node !== 'node') throw new Error('"npm start" does not start Node.');

/** What `npm start` gives Node: the options of its heap, and the built service. */
export const START_ARGUMENTS: readonly string[] = options;

/** The settings of the C library that the image has: to give memory back that is free. */
export const IMAGE_ENVIRONMENT: Readonly<Record<string, string>> = Object.fromEntries(
  [...read('Dockerfile').matchAll(/\b(MALLOC_\w+)=(\w+)/g)].map(([, name, value]) => [name, value]),
);
