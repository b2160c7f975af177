import path from 'node:path';

/** The folder at the root that the test run bundled the sources into; without a run, programs start from the sources. */
const BUNDLE = process.env.TEST_BUNDLE;

/**
 * Arguments for node that start a program of the project. The bundle starts in a third of the time that the sources
 * take, and it is what ships.
 * @param root where the project is, if it is a copy
 */
export const program = (name: 'server' | 'cli/release', root = ''): readonly string[] =>
  BUNDLE === undefined
    ? ['--import', 'tsx', path.resolve(root, `src/${name}.ts`)]
    : [path.resolve(root, BUNDLE, `${name}.js`)];

/** The folder of the project that its programs are started from. */
export const PROGRAM_FOLDER = BUNDLE ?? 'src';
