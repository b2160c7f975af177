import path from 'node:path';

/** The folder at the root that the test run bundled the sources into; without a run, programs start from the sources. */
const BUNDLE = process.env.TEST_BUNDLE;

/**
 * Arguments for node that start a program of the project. The bundle starts in a third of the time that the sources
 * take, and it is what ships.
 * @param root where the project is, if it is a copy
 */
export const program = (
  name: 'server' | 'cli/release' | 'formats/edition/process',
  root = '',
): readonly string[] =>
  BUNDLE === undefined
    ? ['--import', 'tsx', path.resolve(root, `src/${name}.ts`)]
    : [path.resolve(root, BUNDLE, `${name}.js`)];

/** The folder of the project that its programs are started from. */
export const PROGRAM_FOLDER = BUNDLE ?? 'src';

/** Programs of the tests themselves, which the test run bundles too. */
export const TEST_PROGRAMS = ['test/faults/fixtures/publish-until.ts'] as const;

/** Arguments for node that start a program of the tests. */
export const testProgram = (file: (typeof TEST_PROGRAMS)[number]): readonly string[] =>
  BUNDLE === undefined
    ? ['--import', 'tsx', file]
    : [path.join(BUNDLE, 'tests', file.replace(/\.ts$/, '.js'))];
