import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Test files that call functions and ask the application in their own process share one: to load the sources, the
 * editions and the application anew, or to start a browser, takes each file three to five seconds of a processor. Each
 * keeps a test of its own, with its name and its teardown. What starts programs, or servers for long, stays apart.
 */

/** Folders whose files share a process; not `support`: what is there would get the `tap` of one file for its own. */
const TOGETHER = new Set([
  'browser',
  'client',
  'dataset',
  'domain',
  'engine',
  'formats',
  'graphics',
  'graphql',
  'guards',
  'http',
  'mcp',
  'operations',
  'rest',
  'seeds',
  'store',
  'tools',
  'web',
]);
/** Files of a process: more would end long after all others. */
const MOST_IN_PROCESS = 11;

/** tap is a package of the tests, where a module at the root of the project does not look. */
export const TAP = pathToFileURL(path.resolve('test/node_modules/tap/dist/esm/index.js')).href;

/** Where the test of each file is while its modules are loaded, for {@link ownTap}. */
const REGISTRY = 'testOfFile';

const folderOf = (file: string): string => file.split(path.sep)[1] ?? '';

/** Whether a test file shares its process with others. */
export const isTogether = (file: string): boolean => TOGETHER.has(folderOf(file));

/** The module that a file which shares its process imports as `tap`: its own test is the root of its tests. */
export const ownTap = (file: string): string =>
  `export default globalThis.${REGISTRY}.get(${JSON.stringify(file)});`;

/** Folders whose files take long, or wait for long: what starts last would end last. */
const FIRST = ['browser', 'store', 'cluster', 'cli', 'faults', 'app', 'rest', 'web', 'formats', 'dataset'];

/** The place of a group in the order in which groups start. */
export function rankOf([first = '']: readonly string[]): number {
  const rank = FIRST.indexOf(folderOf(first));
  return rank < 0 ? FIRST.length : rank;
}

/** Test files by the process that they run in. */
export function groupsOf(files: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const file of files.filter(isTogether)) {
    const last = groups.at(-1);
    const isFull = last === undefined || last.length >= MOST_IN_PROCESS;
    if (isFull || folderOf(last[0] ?? '') !== folderOf(file)) groups.push([file]);
    else last.push(file);
  }
  const alone = files.filter((file) => !isTogether(file)).map((file) => [file]);
  return [...alone, ...groups];
}

/**
 * Writes the module that runs a group of test files one after the other.
 * @param bundled where a test file was bundled to
 * @returns where the module is: for a file alone, that file
 */
export async function writeGroup(
  group: readonly string[],
  folder: string,
  bundled: (file: string) => string,
): Promise<string> {
  const [first = ''] = group;
  if (!isTogether(first)) return bundled(first);
  const module = path.join(folder, `from-${first.replaceAll(/[^\w-]+/g, '-')}.js`);
  const loads = group.map((file) => {
    const target = path.relative(folder, bundled(file)).split(path.sep).join('/');
    return `  [${JSON.stringify(file)}, () => import(${JSON.stringify(target)})],`;
  });
  await mkdir(folder, { recursive: true });
  await writeFile(
    module,
    `import t from ${JSON.stringify(TAP)};
const tests = (globalThis.${REGISTRY} = new Map());
for (const [file, load] of [
${loads.join('\n')}
])
  t.test(file, async (own) => {
    tests.set(file, own);
    await load();
  });
`,
  );
  return module;
}
