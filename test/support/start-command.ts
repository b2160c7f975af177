import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const words = scripts.start?.split(' ') ?? [];
const node = words.indexOf('node');
if (node < 0) throw new Error('"npm start" does not start Node.');

/** What `npm start` tells the C library: to give memory back that is free. */
export const START_ENVIRONMENT: Readonly<Record<string, string>> = Object.fromEntries(
  words.slice(0, node).map((word) => word.split('=')),
);

/** What `npm start` gives Node: the options of its heap, and the built service. */
export const START_ARGUMENTS: readonly string[] = words.slice(node + 1);
