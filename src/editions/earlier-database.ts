import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { EditionStore } from './edition-store.js';
import { StoreUnavailable } from './store-errors.js';

/** In which versions before 2 kept editions. */
const ENGINE = 'pglite';
const START_FILE = 'start.json';

const Release = z.object({ version: z.string(), sha256: z.string(), state: z.string() });

/**
 * A sentence when the store has all its editions; `null` when there is none. @throws StoreUnavailable when the store
 * lacks some
 */
export async function earlierDatabase(directory: string, store: EditionStore): Promise<string | null> {
  const isThere = await access(path.join(directory, ENGINE)).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const held = await releasesIn(directory);
  const known = new Map(
    (await store.list()).map(({ version, sha256, state }) => [`${version} ${sha256}`, state]),
  );
  const lacking = held?.filter(({ version, sha256, state }) => known.get(`${version} ${sha256}`) !== state);
  const found = `The data directory ${directory} holds the embedded database of an earlier version (${ENGINE}/)`;
  if (lacking?.length === 0)
    return `${found}. All its editions are here too: it is not read any more and may be removed, with ${START_FILE} and files.json beside it.`;
  const what =
    lacking === undefined
      ? 'and it cannot be seen which editions'
      : `with what this version lacks: ${lacking.map(({ version, state }) => `${version} (${state})`).join(', ')}`;
  throw new StoreUnavailable(
    `${found}, ${what}. Nothing was changed. Take its editions along, or move ${ENGINE}/ out of the directory if they are not needed: see "From the embedded database" in docs/operations/runbook.md.`,
  );
}

/** As it was last stopped; `undefined` when they are not written down beside it. */
async function releasesIn(directory: string) {
  try {
    const text = await readFile(path.join(directory, START_FILE), 'utf8');
    // The first line is a digest.
    return z.object({ releases: z.array(Release) }).parse(JSON.parse(text.slice(text.indexOf('\n'))))
      .releases;
  } catch {
    return undefined;
  }
}
