import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupBy } from '../../src/domain/group-by.js';

/*
 * Groups tests into processes, so that reading sources, building an app and reading releases are paid for
 * once per group. tap runs processes by name, so those that fail most often come first.
 */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders and files of `test/` by process. */
const PROCESSES: Readonly<Record<string, readonly string[]>> = {
  '1-units/domain': ['domain', 'engine', 'dataset', 'claims', 'ci'],
  '1-units/formats': ['formats', 'texts', 'tools', 'support'],
  '2-apis/graphql': ['graphql', 'mcp', 'app'],
  '2-apis/http': ['http', 'operations', 'guards', 'gateway'],
  '2-apis/rest': ['rest'],
  '3-pages/graphics': ['graphics'],
  '3-pages/web': ['web'],
  '4-stores/releases': ['releases', 'seeds', 'app/database-gone'],
  '5-slow/addresses': ['cli/addresses'],
  '5-slow/audit': ['ci/audit'],
  '5-slow/browser': ['browser'],
  '5-slow/build': ['build'],
  '5-slow/release': ['cli'],
  '5-slow/server': ['app/server'],
  '5-slow/sentences': ['sentences'],
  '5-slow/shared-cache': ['app/shared-cache'],
  '7-night/cluster': ['cluster'],
  '7-night/computed-cells': ['graphql/computed-cells'],
  '7-night/faults-clock': ['faults/clock'],
  '7-night/faults-disk': ['faults/disk'],
  '7-night/faults-load': ['faults'],
  '7-night/faults-postgres': ['faults/postgres-restart'],
  '7-night/faults-publish': ['faults/publish-killed', 'faults/publish-by-signal'],
  '7-night/front': ['cluster/front'],
  '7-night/longest-piece': ['gateway/longest-piece'],
  '7-night/patterns': ['ci/patterns'],
};

/** `npm run test:quick`: the tests that detect a wrong response first. They are also part of `PROCESSES`. */
const QUICK: Readonly<Record<string, readonly string[]>> = {
  '0-quick/responses': ['rest/resources', 'rest/pinned-facts', 'graphql/same-as-rest', 'claims/claims'],
  '0-quick/units': ['domain', 'engine', 'dataset'],
};

/** All test files, relative to the project. */
export const testFiles = (): readonly string[] =>
  readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file}`)
    .filter((file) => /^test\/.*\/[^/]*\.test\.tsx?$/.test(file))
    .sort();

const isPart = (file: string, part: string): boolean =>
  file.startsWith(`test/${part}/`) || file.startsWith(`test/${part}.test.`);

export const quickProcesses = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(QUICK).map(([process, parts]) => [
      process,
      testFiles().filter((file) => parts.some((part) => isPart(file, part))),
    ]),
  );

/** Assigns a file to its longest matching name; a folder without one has its own process. */
export function filesOfProcesses(files = testFiles()): ReadonlyMap<string, readonly string[]> {
  const names = Object.entries(PROCESSES).flatMap(([process, parts]) =>
    parts.map((part) => ({ process, part })),
  );
  return groupBy(files, (file) => {
    const [holding] = names
      .filter(({ part }) => isPart(file, part))
      .sort((one, other) => other.part.length - one.part.length);
    return holding?.process ?? `2-apis/${file.split('/')[1]}`;
  });
}
