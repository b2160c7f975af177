import { projectFile } from '../src/paths.js';
import { digestOfFiles } from '../src/releases/digest-of-files.js';

/** File beside the built data: the digest of the sources that read releases. */
export const READ_BY = 'read-by.sha256';

/** Folders that say how seeds are read and checked, and how releases are written down. */
const READING = ['src/dataset', 'src/domain', 'src/releases'];
/** All that a build is made from except the seeds, the packages among it. */
const MAKING = ['src', 'assets', 'build', 'package.json', 'package-lock.json'];

/** SHA-256 of the sources that read releases, as hex: what tests know built data by, beside the seal of the seeds. */
export const digestOfReading = (): Promise<string> => digestOfFiles(READING.map(projectFile));

/** Digest of all that makes a build, Node included: as long as it is the same, nothing need be built again. */
export const digestOfMaking = async (): Promise<string> =>
  `${await digestOfFiles(MAKING.map(projectFile))} ${process.version}`;
