import { projectFile } from '../src/paths.js';
import { digestOfFiles } from '../src/releases/digest-of-files.js';

/** Files beside the built data: digests of what reads releases, and of all that the data was made by. */
export const READ_BY = 'read-by.sha256';
export const MADE_BY = 'made-by.sha256';

/** Rooms that say how seeds are read and checked, and how releases are written down. */
const READING = ['src/dataset', 'src/domain', 'src/releases'];
/** All that files of releases and the description of the API are made by, the packages among it. */
const MAKING = ['src', 'assets', 'build', 'package.json', 'package-lock.json'];

/** SHA-256 of the sources that read releases, as hex: what tests know built data by, beside the seal of the seeds. */
export const digestOfReading = (): Promise<string> => digestOfFiles(READING.map(projectFile));

/** Of all that makes the data, Node too: where it is the same, the data need not be made again. */
export const digestOfMaking = async (): Promise<string> =>
  `${await digestOfFiles(MAKING.map(projectFile))} ${process.version}`;
