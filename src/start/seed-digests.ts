import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readSeeds } from '../dataset/edition-folder.js';
import { contentDigest } from '../store/content.js';
import { ReleaseConflict } from '../store/errors.js';

/** SHA-256 over the content of each edition of the seeds, by its version. */
export type SeedDigests = Readonly<Record<string, string>>;

/** What the build has found, beside the compiled files only: sources may change without a build. */
const BUILT = fileURLToPath(new URL('../seed-digests.json', import.meta.url));

/** Seeds are read once: a start that has nothing to publish must not wait for them. */
const read = new Map<string, Promise<SeedDigests>>();

/** Keeps the digests of the project's seeds for the starts of what was built. */
export const keepSeedDigests = (digests: SeedDigests): Promise<void> =>
  writeFile(BUILT, JSON.stringify(digests));

/** Forgets those of an earlier build. */
export const forgetSeedDigests = (): Promise<void> => rm(BUILT, { force: true });

/**
 * Holds the editions of the seeds against what is published under their versions.
 * @param isOwn whether these are the project's own seeds, which the build knows
 * @throws ReleaseConflict that names each version with other content: such a database was filled with other seeds, and
 *   would go on answering with their rows without a word
 */
export async function refuseOtherContent(
  seeds: string,
  isOwn: boolean,
  releases: readonly { readonly version: string; readonly sha256: string }[],
): Promise<void> {
  const digests = (isOwn ? await built() : null) ?? (await digestsOf(seeds));
  const others = releases.flatMap(({ version, sha256 }) => {
    const digest = digests[version];
    return digest === undefined || digest === sha256
      ? []
      : [`release ${version} has the sha-256 ${sha256} in the database and ${digest} in the seeds`];
  });
  if (others.length === 0) return;
  throw new ReleaseConflict(
    `The database was filled with other seeds than these: ${others.join('; ')}. A published release never changes: ` +
      'give corrected rows a version of their own, or start the build that the database was filled by. ' +
      'Where nobody relies on the database, start with an empty one (another DATA_DIR or DATABASE_URL).',
  );
}

async function built(): Promise<SeedDigests | null> {
  const text = await readFile(BUILT, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as SeedDigests);
}

function digestsOf(seeds: string): Promise<SeedDigests> {
  let digests = read.get(seeds);
  if (!digests) {
    digests = readSeeds(seeds).then((editions) =>
      Object.fromEntries(editions.map((edition) => [edition.header.version, contentDigest(edition)])),
    );
    read.set(seeds, digests);
  }
  return digests;
}
