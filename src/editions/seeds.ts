import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Catalogue, type CatalogueOptions, type CatalogueSource } from '../dataset/catalogue.js';
import { readSeeds } from '../dataset/edition-folder.js';
import type { Archive } from '../domain/file-record.js';
import { compareVersions } from '../domain/order.js';
import { Problem } from '../domain/problem.js';
import type { Edition, ReleaseHeader } from '../domain/tables.js';
import { contentDigest } from './digest.js';
import {
  DamagedEdition,
  DatabaseBehind,
  type EditionStore,
  ReleaseConflict,
  readOnlyError,
  type StoreLocation,
  StoreUnavailable,
  sentenceOf,
} from './edition-store.js';
import { writeDown } from './files.js';
import { type FolderStore, openFolder } from './folder.js';
import { isVersion } from './folder-edition.js';
import { BUILT_DATA, SEEDS } from './places.js';
import type { PostgresStore } from './postgres-store.js';

/** Says what the data was made from; written last, so that data without it is unfinished. */
const SEAL = 'made-from.sha256';

/** Spares every start reading and checking the seeds; `null` without a build, or when the seeds have changed since. */
export async function builtData(): Promise<FolderStore | null> {
  const seal = await readFile(path.join(BUILT_DATA, SEAL), 'utf8').catch(() => null);
  return seal !== null && seal === (await digestOfSeeds()) ? openFolder(BUILT_DATA) : null;
}

type MakeFiles = (edition: Edition) => Promise<Archive>;

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

export const locationOf = (settings: {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR: string;
  readonly DATABASE_TIMEOUT_MS: number;
}): StoreLocation =>
  settings.DATABASE_URL === undefined
    ? { directory: settings.DATA_DIR }
    : {
        url: settings.DATABASE_URL,
        timeoutMs: settings.DATABASE_TIMEOUT_MS,
      };

/** Changes nothing in it. @throws StoreUnavailable when PostgreSQL does not answer */
export async function openStore(
  location: StoreLocation,
  onFault?: (sentence: string) => void,
): Promise<FolderStore | PostgresStore> {
  // Only what is used is loaded.
  if ('url' in location) return (await import('./postgres.js')).openPostgres(location);
  return (await import('./folder.js')).openFolder(location.directory, onFault);
}

type Store = FolderStore | PostgresStore;

/** @throws as `openStore` and `fillStore` */
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
 * @param onFault for editions that a filled folder has no room for; without it an error. @throws EditionRejected,
 * ReleaseConflict, StoreUnavailable, DatabaseBehind
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
    const refusal = readOnlyError(error);
    throw refusal ? behind(refusal) : error;
  }
}

const behind = (cause: Error): DatabaseBehind =>
  new DatabaseBehind(
    'The database lacks migrations or editions that this version brings, and cannot be written with DATABASE_URL: ' +
      `it is a replica, or the role only reads (PostgreSQL: ${cause.message}). ` +
      'Run "npm run release -- list" on the primary as the owner first, and wait until replicas have followed.',
    { cause },
  );

/** Needs no lock: two processes that publish the same edition write the same rows. */
async function publishSeeds(
  store: Store,
  seeds: string,
  onFault: ((sentence: string) => void) | undefined,
): Promise<void> {
  const versions = (await readdir(seeds)).filter(isVersion).sort(compareVersions);
  const source = await sourceOf(seeds);
  const published = new Map((await store.list()).map((release) => [release.version, release]));
  refuseOtherContent(published, source.digests);
  for (const version of versions) {
    if (published.has(version)) continue;
    await source.publish(store, version).catch((error) => {
      // It was told when the store was listed. The rest is served.
      if (error instanceof DamagedEdition) return;
      const isFilled = store.kind === 'folder' && published.size > 0;
      if (!(error instanceof StoreUnavailable && isFilled && onFault)) throw error;
      onFault(`${sentenceOf(error)}. What is there is served.`);
    });
  }
}

interface SeedSource {
  readonly digests: ReadonlyMap<string, string>;
  publish(store: Store, version: string): Promise<unknown>;
}

/** The built data spare reading and checking the seeds, which may hold more by now. */
async function sourceOf(seeds: string): Promise<SeedSource> {
  const built = seeds === SEEDS ? await builtData() : null;
  if (built === null) return sourceOfEditions(await readSeeds(seeds));
  return {
    digests: new Map((await built.list()).map(({ version, sha256 }) => [version, sha256])),
    async publish(store, version) {
      if (store.kind === 'folder') return store.copyFrom(BUILT_DATA, version);
      const files = (await built.files.archive(version)) ?? undefined;
      return store.publish(await built.load(version), { files });
    },
  };
}

function sourceOfEditions(editions: readonly Edition[]): SeedSource {
  const byVersion = new Map(editions.map((edition) => [edition.header.version, edition]));
  return {
    digests: new Map(editions.map((edition) => [edition.header.version, contentDigest(edition)])),
    async publish(store, version) {
      const edition = byVersion.get(version);
      if (edition) await store.publish(edition);
    },
  };
}

/** A store that was filled with other seeds would go on answering with their rows without a word. */
function refuseOtherContent(
  published: ReadonlyMap<string, ReleaseHeader>,
  digests: ReadonlyMap<string, string>,
): void {
  const others = [...digests].flatMap(([version, sha256]) => {
    const there = published.get(version)?.sha256;
    return there === undefined || there === sha256
      ? []
      : [`release ${version} has the sha-256 ${there} in the store and ${sha256} in the seeds`];
  });
  if (others.length === 0) return;
  throw new ReleaseConflict(
    `The store was filled with other seeds than these: ${others.join('; ')}. A published release never changes: ` +
      'give corrected rows a version of their own, or start the build that the store was filled by. ' +
      'Where nobody relies on it, start with an empty one (another DATA_DIR or DATABASE_URL).',
  );
}

export const catalogueOf = (store: EditionStore, options?: CatalogueOptions): Promise<Catalogue> =>
  Catalogue.open(
    {
      list: () => store.list(),
      damaged: () => store.damaged?.() ?? [],
      announced: () => store.announced(),
      load: (version, like) => store.load(version, like).catch((error) => unavailable(store, version, error)),
    },
    options,
  );

async function unavailable(store: EditionStore, version: string, error: unknown): Promise<never> {
  const answers = await store.ping().then(
    () => true,
    () => false,
  );
  // Only an edition that was listed is loaded: one that is not there any more was taken away.
  if (answers && !(error instanceof ReleaseConflict)) throw error;
  throw new Problem(
    'release-unavailable',
    `Release ${version} is not in memory, and cannot be read at this moment. Ask again later.`,
  );
}

export const seedCatalogue = async (seeds = SEEDS, options?: CatalogueOptions): Promise<Catalogue> =>
  catalogueOfEditions(await readSeeds(seeds), options);

export function catalogueOfEditions(
  editions: readonly Edition[],
  options?: CatalogueOptions,
): Promise<Catalogue> {
  const source: CatalogueSource = {
    list: async () =>
      editions.map(({ header, tables }) => ({
        ...header,
        sha256: contentDigest({ header, tables }),
        state: 'published',
        withdrawn_reason: null,
        withdrawn_at: null,
      })),
    async load(version) {
      const edition = editions.find(({ header }) => header.version === version);
      if (!edition) throw new Error(`the seeds have no edition ${version}`);
      return edition;
    },
  };
  return Catalogue.open(source, options);
}
