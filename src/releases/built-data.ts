import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readSeeds } from '../dataset/release-folder.js';
import type { Archive } from '../domain/file-record.js';
import type { ReleaseData } from '../domain/tables.js';
import { digestOfFiles } from './digest-of-files.js';
import { writeDown } from './files.js';
import { type FolderStore, openFolder } from './folder.js';
import { BUILT_DATA, SEEDS } from './places.js';

/** Digest of the inputs. Written last: without it, the build is incomplete. */
const SEAL = 'made-from.sha256';

/**
 * Opens the data of the build, which saves reading and checking the seeds on startup; `null` without a build,
 * or if the seeds have changed since.
 */
export async function loadBuiltData(): Promise<FolderStore | null> {
  const seal = await readFile(path.join(BUILT_DATA, SEAL), 'utf8').catch(() => null);
  return seal !== null && seal === (await digestOfSeeds()) ? openFolder(BUILT_DATA) : null;
}

/** Rebuilds the data, replacing what was there. */
export async function buildData(toFiles: MakeFiles): Promise<void> {
  await rm(BUILT_DATA, { recursive: true, force: true });
  const data = openFolder(BUILT_DATA);
  await data.prepare();
  for (const release of await readSeeds(SEEDS))
    await data.publish(release, { files: await toFiles(release) });
  await writeDown(path.join(BUILT_DATA, SEAL), await digestOfSeeds());
}

const digestOfSeeds = (): Promise<string> => digestOfFiles([SEEDS]);

type MakeFiles = (release: ReleaseData) => Promise<Archive>;
