import { readdir } from 'node:fs/promises';
import { readSeeds } from '../dataset/release-folder.js';
import { compareVersions } from '../domain/order.js';
import type { PublishedHeader, ReleaseData } from '../domain/tables.js';
import { loadBuiltData } from './built-data.js';
import { contentDigest } from './digest.js';
import { isVersion } from './folder-release.js';
import { openStore, type Store } from './open-store.js';
import { BUILT_DATA, SEEDS } from './places.js';
import type { StoreLocation } from './release-store.js';
import {
  DamagedRelease,
  DatabaseBehind,
  ReleaseConflict,
  readOnlyError,
  StoreUnavailable,
  toSentence,
} from './store-errors.js';

/**
 * Opens the store and publishes missing seeds.
 * @throws as {@link openStore} and {@link fillStore}
 */
export async function openFilledStore(
  location: StoreLocation,
  onFault?: (sentence: string) => void,
): Promise<Store> {
  const store = await openStore(location, onFault);
  try {
    await fillStore(store, SEEDS, onFault);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Prepares a store and publishes missing seeds.
 * @param onFault called if a filled folder cannot be written, instead of an error
 * @throws ReleaseRejected, ReleaseConflict, StoreUnavailable, DatabaseBehind
 */
export async function fillStore(
  store: Store,
  seeds = SEEDS,
  onFault?: (sentence: string) => void,
): Promise<void> {
  try {
    await store.prepare();
    await publishSeeds(store, seeds, onFault);
  } catch (error) {
    const rejection = readOnlyError(error);
    throw rejection ? behind(rejection) : error;
  }
}

const behind = (cause: Error): DatabaseBehind =>
  new DatabaseBehind(
    'The database lacks migrations or releases that this version brings, and cannot be written with DATABASE_URL: ' +
      `it is a replica, or the role only reads (PostgreSQL: ${cause.message}). ` +
      'Run "npm run release -- migrate" on the primary as the owner first, and wait until replicas have followed.',
    { cause },
  );

/** Needs no lock: two processes that publish the same release write the same rows. */
async function publishSeeds(
  store: Store,
  seeds: string,
  onFault: ((sentence: string) => void) | undefined,
): Promise<void> {
  const versions = (await readdir(seeds)).filter(isVersion).sort(compareVersions);
  const source = await readSource(seeds);
  const published = new Map((await store.list()).map((release) => [release.version, release]));
  assertSameContent(published, source.digests);
  for (const version of versions) {
    store.unstored?.delete(version);
    if (published.has(version)) continue;
    await source.publish(store, version).catch((error) => {
      // Reported when the store was listed. Everything else is served.
      if (error instanceof DamagedRelease) return;
      const isFilled = store.kind === 'folder' && published.size > 0;
      if (!(error instanceof StoreUnavailable && isFilled && onFault)) throw error;
      store.unstored?.add(version);
      onFault(`${toSentence(error)}. What is there is served.`);
    });
  }
}

interface SeedSource {
  readonly digests: ReadonlyMap<string, string>;
  publish(store: Store, version: string): Promise<unknown>;
}

/** Uses built data if possible, which saves reading and checking the seeds. */
async function readSource(seeds: string): Promise<SeedSource> {
  const built = seeds === SEEDS ? await loadBuiltData() : null;
  if (built === null) return sourceOfReleases(await readSeeds(seeds));
  return {
    digests: new Map((await built.list()).map(({ version, sha256 }) => [version, sha256])),
    async publish(store, version) {
      if (store.kind === 'folder') return store.copyFrom(BUILT_DATA, version);
      const files = (await built.files.archive(version)) ?? undefined;
      return store.publish(await built.load(version), { files });
    },
  };
}

function sourceOfReleases(releases: readonly ReleaseData[]): SeedSource {
  const byVersion = new Map(releases.map((data) => [data.header.version, data]));
  return {
    digests: new Map(releases.map((data) => [data.header.version, contentDigest(data)])),
    async publish(store, version) {
      const data = byVersion.get(version);
      if (data) await store.publish(data);
    },
  };
}

/** Rejects a store that was filled from different seeds, which would otherwise silently serve other rows. */
function assertSameContent(
  published: ReadonlyMap<string, PublishedHeader>,
  digests: ReadonlyMap<string, string>,
): void {
  const others = [...digests].flatMap(([version, sha256]) => {
    const there = published.get(version)?.sha256;
    return there === undefined || there === sha256
      ? []
      : [`release ${version} has the sha-256 ${there} in the store and ${sha256} in the build`];
  });
  if (others.length === 0) return;
  throw new ReleaseConflict(
    `The store contains other releases than this build: ${others.join('; ')}. A published release never changes: ` +
      'give corrected rows a new version, or start the build that filled the store. ' +
      'If nobody uses this store, start with an empty one (another DATA_DIR or DATABASE_URL).',
  );
}
