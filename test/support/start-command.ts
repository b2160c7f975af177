import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const [node, ...options] = scripts.start?.split(' ') ?? [];
if (node !== 'node') throw new Error('"npm start" does not start Node.');

/** Arguments of node in `npm start`: heap options and the built service. */
export const START_ARGUMENTS: readonly string[] = options;

/** C library settings of the image that return free memory to the system. */
export const IMAGE_ENVIRONMENT: Readonly<Record<string, string>> = Object.fromEntries(
  [...read('Dockerfile').matchAll(/\b(MALLOC_\w+)=(\w+)/g)].map(([, name, value]) => [name, value]),
);
