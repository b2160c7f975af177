import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Catalogue } from '../dataset/catalogue.js';
import { readSeeds } from '../dataset/edition-folder.js';
import type { FileRecords } from '../domain/file-record.js';
import { Problem } from '../domain/problem.js';
import { type CatalogueStart, type Edition, Version } from '../domain/tables.js';
import type { Settings } from '../settings.js';
import { contentDigest } from '../store/content.js';
import type { Database, DatabaseLocation, WhenBusy } from '../store/database.js';
import { type DatabaseTemplate, recordsOf } from '../store/embedded/database-template.js';
import { DatabaseBehind, readOnlyError } from '../store/errors.js';
import { openDatabase } from '../store/open-database.js';
import { publish } from '../store/publish.js';
import { recordedFiles, recordFiles } from '../store/release-files.js';
import { listReleases, loadRelease } from '../store/releases.js';
import { fillInChild } from './fill-in-child.js';
import { refuseOtherContent } from './seed-digests.js';

const atRoot = (folder: string): string => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** The project's migrations and editions; the same from `src` and from `dist`. */
export const MIGRATIONS = atRoot('migrations');
export const SEEDS = atRoot('seeds');

/**
 * The embedded database as the build fills it, beside the compiled files only: sources may change without a build.
 */
export const EMBEDDED_TEMPLATE: DatabaseTemplate = {
  directory: fileURLToPath(new URL('../embedded', import.meta.url)),
  sources: [MIGRATIONS, SEEDS],
};

/** Where the settings say that the database is. */
export function locationOf({
  DATABASE_URL,
  DATA_DIR,
  DATABASE_TIMEOUT_MS,
}: Pick<Settings, 'DATABASE_URL' | 'DATA_DIR' | 'DATABASE_TIMEOUT_MS'>): DatabaseLocation {
  return DATABASE_URL === undefined
    ? { directory: DATA_DIR, template: EMBEDDED_TEMPLATE }
    : { url: DATABASE_URL, timeoutMs: DATABASE_TIMEOUT_MS };
}

/**
 * Brings a database up to date: migrates, and publishes the editions of the seeds that it does not have.
 * A database that is up to date costs two questions and no reading of seeds, but of their digests.
 *
 * @param whenBusy what to do while another process migrates or publishes
 * @throws EditionRejected when an edition is unsound, ReleaseConflict when the database has another one of its version,
 *   PublisherBusy, DatabaseBehind when something is lacking and the database cannot be written
 */
export async function prepareDatabase(
  database: Database,
  seeds = SEEDS,
  migrations = MIGRATIONS,
  whenBusy: WhenBusy = 'wait',
): Promise<void> {
  await database
    .exclusively(async () => {
      await database.migrate(migrations);
      if (await holdsAllOf(seeds, await listReleases(database))) return;
      const built = seeds === SEEDS ? await recordsOf(EMBEDDED_TEMPLATE) : null;
      for (const edition of await readSeeds(seeds)) {
        await publish(database, edition);
        await recordBuiltFiles(database, edition, built);
      }
    }, whenBusy)
    .catch((error) => {
      const refusal = readOnlyError(error);
      throw refusal ? behind(refusal) : error;
    });
}

/**
 * Records the files of an edition as the build made them: no service then makes them to list them. What fails is left to
 * the first that lists them.
 */
async function recordBuiltFiles(
  database: Database,
  { header: { version } }: Edition,
  built: Pick<FileRecords, 'of'> | null,
): Promise<void> {
  const files = (await built?.of(version).catch(() => [])) ?? [];
  if (files.length > 0) await recordFiles(database, version, files).catch(() => {});
}

const behind = (cause: Error): DatabaseBehind =>
  new DatabaseBehind(
    'The database lacks migrations or editions that this version brings, and cannot be written with DATABASE_URL: ' +
      `it is a replica, or the role only reads (PostgreSQL: ${cause.message}). ` +
      'Run "npm run release -- list" on the primary as the owner first, and wait until replicas have followed.',
    { cause },
  );

/**
 * Whether all editions of the seeds are among the releases.
 * @throws ReleaseConflict when they are, and one has other content
 */
async function holdsAllOf(
  seeds: string,
  releases: readonly { readonly version: string; readonly sha256: string }[],
): Promise<boolean> {
  const published = new Set(releases.map(({ version }) => version));
  const versions = (await readdir(seeds)).filter((name) => Version.safeParse(name).success);
  if (!versions.every((version) => published.has(version))) return false;
  await refuseOtherContent(seeds, seeds === SEEDS, releases);
  return true;
}

/**
 * Brings a database up to date and opens the catalogue on it.
 * @throws EditionRejected when an edition is unsound, ReleaseConflict when the database has another one of its version
 */
export async function openCatalogue(
  database: Database,
  seeds = SEEDS,
  migrations = MIGRATIONS,
): Promise<Catalogue> {
  return openKnown(database, await startStateOf(database, seeds, migrations), seeds, migrations);
}

/** @param known the state of the database, when somebody knows it: then it is up to date */
async function openKnown(
  database: Database,
  known: CatalogueStart | null,
  seeds = SEEDS,
  migrations = MIGRATIONS,
): Promise<Catalogue> {
  if (known === null) await prepareDatabase(database, seeds, migrations);
  return catalogueOf(database, known ?? undefined);
}

/** Brings a database up to date, and keeps what its next start needs. */
export async function fillDatabase(location: DatabaseLocation): Promise<void> {
  const database = await openDatabase(location);
  try {
    await keepForNextStart(database, await openCatalogue(database));
  } finally {
    await database.close();
  }
}

/**
 * Opens the database and the catalogue for a server.
 * @throws DatabaseUnavailable; EditionRejected or ReleaseConflict as above, or an Error with their message
 */
export async function openForServing(
  location: DatabaseLocation,
): Promise<{ readonly database: Database; readonly catalogue: Catalogue }> {
  let database = await openDatabase(location);
  let known = await startStateOf(database, SEEDS, MIGRATIONS);
  if (known === null && database.startFile !== null) {
    await database.close();
    await fillInChild();
    database = await openDatabase(location);
    known = await startStateOf(database, SEEDS, MIGRATIONS);
  }
  return { database, catalogue: await openKnown(database, known) };
}

/** The catalogue of a database that is up to date. */
export function catalogueOf(database: Database, known?: CatalogueStart): Promise<Catalogue> {
  return Catalogue.open(
    {
      list: () => listReleases(database),
      load: (version, like) =>
        loadRelease(database, version, like).catch((error) => unavailable(database, version, error)),
    },
    known,
  );
}

/** Tells a database that does not answer from one that answers what cannot be. */
async function unavailable(database: Database, version: string, error: unknown): Promise<never> {
  const answers = await database.ping().then(
    () => true,
    () => false,
  );
  if (answers) throw error;
  throw new Problem(
    'release-unavailable',
    `Release ${version} is not in memory, and the database does not answer. Ask again later.`,
  );
}

/** What the last start kept, unless there are migrations or editions since. */
async function startStateOf(
  database: Database,
  seeds: string,
  migrations: string,
): Promise<CatalogueStart | null> {
  const kept = (await database.startFile?.read()) ?? null;
  if (kept === null) return null;
  const isMigrated = isDeepStrictEqual(kept.migrations, hashesOf(migrations));
  return isMigrated && (await holdsAllOf(seeds, kept.releases)) ? kept : null;
}

/**
 * Keeps what the next start needs to know, where that is slow to ask. A catalogue that is behind the database is not
 * kept.
 */
export async function keepForNextStart(
  database: Database,
  { entries, current: { header, tables } }: Catalogue,
  migrations = MIGRATIONS,
): Promise<void> {
  const { startFile } = database;
  if (startFile === null || startFile.isUpToDate) return;
  await database.exclusively(async () => {
    const releases = await listReleases(database);
    const known = new Map(entries.map((entry) => [entry.version, entry]));
    if (releases.length !== entries.length) return;
    if (!releases.every((release) => isDeepStrictEqual(release, known.get(release.version)))) return;
    await startFile.write({ migrations: hashesOf(migrations), releases, current: { header, tables } });
  });
}

const hashesOf = (migrationsFolder: string): string[] =>
  readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);

/** Sizes and digests of downloads, remembered in the database or beside it. */
export const fileRecordsOf = (database: Database): FileRecords => ({
  of: (version) => recordedFiles(database, version),
  keep: (version, files) => recordFiles(database, version, files),
});

/** The catalogue of the seeds, without a database: for what only describes the API. */
export async function seedCatalogue(seeds = SEEDS): Promise<Catalogue> {
  return catalogueOfEditions(await readSeeds(seeds));
}

/** A catalogue of some editions, none of which is in a database. */
export function catalogueOfEditions(editions: readonly Edition[]): Promise<Catalogue> {
  return Catalogue.open({
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
  });
}
