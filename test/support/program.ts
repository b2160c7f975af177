import path from 'node:path';

/** Folder from which programs are started: the build, which takes a third of the time of the sources. */
export const PROGRAM_FOLDER = 'dist';

/**
 * Arguments for node to start a program of the project.
 * @param root folder of the project, if it is a copy
 */
export const program = (
  name: 'server' | 'cli/release' | 'formats/release/process',
  root = '',
): readonly string[] => [path.resolve(root, PROGRAM_FOLDER, `${name}.js`)];

/** Arguments for node to start a program from its source. */
export const sourceProgram = (file: `${string}.ts`): readonly string[] => ['--import', 'tsx', file];
