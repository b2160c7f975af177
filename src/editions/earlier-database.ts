import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { EditionStore } from './edition-store.js';
import { StoreUnavailable } from './errors.js';

/** The directory of the embedded PostgreSQL that versions before 2 kept editions in, and the file beside it. */
const ENGINE = 'pglite';
const START_FILE = 'start.json';

const Release = z.object({ version: z.string(), sha256: z.string(), state: z.string() });

/**
 * Looks for the embedded database of an earlier version in a data directory. It is not read and not changed.
 * @returns a sentence when there is one whose editions the store has all; `null` when there is none
 * @throws StoreUnavailable when it holds, or may hold, an edition or a withdrawal that the store lacks: to serve without
 *   it would be to serve what was corrected since
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

/** The editions in an embedded database, as it was last stopped; `undefined` when they are not written down beside it. */
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
