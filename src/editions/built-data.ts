import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readSeeds } from '../dataset/edition-folder.js';
import type { Archive } from '../domain/file-record.js';
import type { Edition } from '../domain/tables.js';
import { writeDown } from './files.js';
import { type FolderStore, openFolder } from './folder.js';
import { BUILT_DATA, SEEDS } from './places.js';

/** Says what the data was made from; written last, so that data without it is unfinished. */
const SEAL = 'made-from.sha256';

/** Spares every start reading and checking the seeds; `null` without a build, or when the seeds have changed since. */
export async function builtData(): Promise<FolderStore | null> {
  const seal = await readFile(path.join(BUILT_DATA, SEAL), 'utf8').catch(() => null);
  return seal !== null && seal === (await digestOfSeeds()) ? openFolder(BUILT_DATA) : null;
}

export async function buildData(filesOf: MakeFiles): Promise<void> {
  if ((await builtData()) !== null) return;
  await rm(BUILT_DATA, { recursive: true, force: true });
  const data = openFolder(BUILT_DATA);
  await data.prepare();
  for (const edition of await readSeeds(SEEDS))
    await data.publish(edition, { files: await filesOf(edition) });
  await writeDown(path.join(BUILT_DATA, SEAL), await digestOfSeeds());
}

async function digestOfSeeds(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(SEEDS, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    const bytes = await readFile(file);
    hash.update(`${path.relative(SEEDS, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

type MakeFiles = (edition: Edition) => Promise<Archive>;
