import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FILES, writeAtomic } from './embedded-files.js';
import { EmbeddedFileRecords } from './file-records.js';

/** A filled embedded database, made once, that a fresh one starts as a copy of. */
export interface DatabaseTemplate {
  readonly directory: string;
  /** Folders that it was made from: when a file in them has changed since, it is not used. */
  readonly sources: readonly string[];
}

/** Says what the template was made from; written last, so that a template without it is unfinished. */
const SEAL = 'made-from.sha256';

/** Says that a template is finished. Nobody may have it open. */
export async function sealTemplate({ directory, sources }: DatabaseTemplate): Promise<void> {
  await writeFile(path.join(directory, SEAL), await digestOf(sources));
}

/**
 * Makes an embedded database as a copy of a template: all of it or nothing, also when this is killed.
 * @param directory of the new database; it must hold none, and belong to this process
 * @returns whether the template could be used: it is there, finished, and made from the sources as they are
 * @throws the error of the file system when the copy cannot be written
 */
export async function copyTemplate(template: DatabaseTemplate, directory: string): Promise<boolean> {
  if (!(await isUsable(template))) return false;
  const from = (name: string) => path.join(template.directory, name);
  const to = (name: string) => path.join(directory, name);
  const unfinished = to(`${FILES.engine}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  await cp(from(FILES.engine), unfinished, { recursive: true }).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  });
  await rename(unfinished, to(FILES.engine));
  for (const name of [FILES.records, FILES.start]) await copyIfThere(from(name), to(name));
  return true;
}

/** Whether a template is there, finished, and made from its sources as they are. */
async function isUsable({ directory, sources }: DatabaseTemplate): Promise<boolean> {
  const seal = await readFile(path.join(directory, SEAL), 'utf8').catch(() => null);
  return seal !== null && seal === (await digestOf(sources));
}

/** What is recorded of the files of the editions in a template; `null` for one that cannot be used. */
export async function recordsOf(template: DatabaseTemplate): Promise<EmbeddedFileRecords | null> {
  return (await isUsable(template))
    ? new EmbeddedFileRecords(path.join(template.directory, FILES.records))
    : null;
}

/** What lies beside the engine spares work: without it, or with a part of it, that is done again. */
async function copyIfThere(from: string, to: string): Promise<void> {
  const bytes = await readFile(from).catch(() => null);
  if (bytes !== null) await writeAtomic(to, bytes);
}

/** One digest of the names and bytes of all files in some folders. */
async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      const file = path.join(folder, name);
      if (!(await stat(file)).isFile()) continue;
      const bytes = await readFile(file);
      hash.update(`${name}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}
