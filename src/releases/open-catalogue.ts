import { Catalogue, type CatalogueOptions, type CatalogueSource } from '../dataset/catalogue.js';
import { readSeeds } from '../dataset/release-folder.js';
import { DomainError } from '../domain/errors.js';
import type { ReleaseFiles } from '../domain/file-record.js';
import type { ReleaseData } from '../domain/tables.js';
import { contentDigest } from './digest.js';
import { SEEDS } from './places.js';
import type { ReleaseStore } from './release-store.js';
import { ReleaseConflict } from './store-errors.js';

/** Opens a catalogue on a store. Failures to load a release become `release-unavailable`. */
export const openReleaseCatalogue = (store: ReleaseStore, options?: CatalogueOptions): Promise<Catalogue> =>
  Catalogue.open(
    {
      list: () => store.list(),
      damaged: () => store.damaged?.() ?? [],
      unstored: () => [...(store.unstored ?? [])],
      announced: () => store.announced(),
      load: (version, like) =>
        store
          .load(version, like)
          .catch((error) => unavailable(store, error, `Release ${version} is not in memory, and is`)),
    },
    options,
  );

/**
 * The files of releases, as served.
 * @returns functions that throw `release-unavailable` while the store does not respond
 */
export function toFiles(store: ReleaseStore): ReleaseFiles {
  const { files } = store;
  const orUnavailable = (version: string) => (error: unknown) =>
    unavailable(store, error, `The files of release ${version} are`);
  return {
    ...files,
    of: (version) => files.of(version).catch(orUnavailable(version)),
    read: (version, name) => files.read(version, name).catch(orUnavailable(version)),
  };
}

async function unavailable(store: ReleaseStore, error: unknown, what: string): Promise<never> {
  const answers = await store.ping().then(
    () => true,
    () => false,
  );
  // Only listed releases are loaded, so a missing one has been removed meanwhile.
  if (answers && !(error instanceof ReleaseConflict)) throw error;
  throw new DomainError('release-unavailable', `${what} temporarily unavailable. Retry shortly.`);
}

/** Opens a catalogue on seeds, without a store. */
export const seedCatalogue = async (seeds = SEEDS, options?: CatalogueOptions): Promise<Catalogue> =>
  catalogueOfReleases(await readSeeds(seeds), options);

/** Opens a catalogue on releases in memory. */
export function catalogueOfReleases(
  releases: readonly ReleaseData[],
  options?: CatalogueOptions,
): Promise<Catalogue> {
  const source: CatalogueSource = {
    list: async () =>
      releases.map(({ header, tables }) => ({
        ...header,
        sha256: contentDigest({ tables }),
        state: 'published',
        withdrawn_reason: null,
        withdrawn_at: null,
      })),
    async load(version) {
      const release = releases.find(({ header }) => header.version === version);
      if (!release) throw new Error(`the seeds have no release ${version}`);
      return release;
    },
  };
  return Catalogue.open(source, options);
}
