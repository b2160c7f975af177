import path from 'node:path';

/** The folder of the project that its programs are started from: as they are built, in a third of the time of sources. */
export const PROGRAM_FOLDER = 'dist';

/** Arguments for node that start a program of the project. @param root where the project is, if it is a copy */
export const program = (
  name: 'server' | 'cli/release' | 'formats/release/process',
  root = '',
): readonly string[] => [path.resolve(root, PROGRAM_FOLDER, `${name}.js`)];

export const testProgram = (file: `test/${string}.ts`): readonly string[] => ['--import', 'tsx', file];
