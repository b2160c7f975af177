import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that whoever reads it finds all of it or what was there before, also when this is killed. */
export async function writeAtomic(file: string, content: string | Buffer): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
