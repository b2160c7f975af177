import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const [node, ...args] = scripts.start?.split(' ') ?? [];
if (node !== 'node') throw new Error('"npm start" does not start Node.');

/** What `npm start` gives Node: the options of its heap, and the built service. */
export const START_ARGUMENTS: readonly string[] = args;
