import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { Catalogue } from '../../dataset/catalogue.js';
import { BUILT_DATA } from '../../editions/places.js';

const FILE = path.join(BUILT_DATA, 'openapi.json');

interface Built {
  readonly of: string;
  readonly document: OpenAPIV3_1.Document;
}

const toldOf = ({ entries, current }: Catalogue): string =>
  JSON.stringify([current.lookedFor, entries.map(({ version, sha256, state }) => [version, sha256, state])]);

export async function keepDocument(catalogue: Catalogue, document: OpenAPIV3_1.Document): Promise<void> {
  await writeFile(FILE, JSON.stringify({ of: toldOf(catalogue), document } satisfies Built));
}

/**
 * The document that the build made: to make it takes 0.4 s of a core in one piece, in which nobody else is answered.
 * @returns `null` where there was no build, or the catalogue is another one
 */
export async function builtDocument(catalogue: Catalogue): Promise<OpenAPIV3_1.Document | null> {
  const text = await readFile(FILE, 'utf8').catch(() => null);
  if (text === null) return null;
  const { of, document } = JSON.parse(text) as Built;
  return of === toldOf(catalogue) ? document : null;
}
