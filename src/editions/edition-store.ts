import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { z } from 'zod';
import type { Announcement } from '../dataset/newer-report.js';
import type { Archive, EditionFiles } from '../domain/file-record.js';
import type { Edition, ReleaseHeader, TableName } from '../domain/tables.js';
import { capitalized } from '../engine/english.js';

export type WhenBusy = 'wait' | 'give_up';

export type PublishedEdition = Edition & { readonly header: ReleaseHeader };

export interface Publication {
  /** Its files, which appear with it; without them they are made later, and asked for in vain until then. */
  readonly files?: Archive | undefined;
  readonly onTable?: (table: TableName) => void;
}

export interface EditionStore {
  readonly files: EditionFiles;
  /** @throws StoreUnavailable when it cannot be made ready */
  prepare(): Promise<void>;
  /** Whole ones, in no particular order. */
  list(): Promise<ReleaseHeader[]>;
  /** Versions of editions that `list` last found, but not whole; a database has none. */
  damaged?(): readonly string[];
  /** @param like rows that are the same may be shared with it. @throws ReleaseConflict when there is no such edition */
  load(version: string, like?: Edition): Promise<PublishedEdition>;
  /**
   * All or nothing; twice is once, also for two processes. @returns `false` when it was there @throws ReleaseConflict
   * for other content
   */
  publish(edition: Edition, publication?: Publication): Promise<boolean>;
  markWithdrawn(version: string, reason: string, at: Date): Promise<void>;
  /** What operators say of reports that no edition has: the newest word of each year. */
  announced(): Promise<Announcement[]>;
  /** The newer word of a year holds; all instances hear of it. */
  announce(word: Announcement): Promise<void>;
  /** @throws PublisherBusy when another process does and `whenBusy` is `give_up` */
  exclusively<T>(work: () => Promise<T>, whenBusy?: WhenBusy): Promise<T>;
  /** Also without a cause. @param pollMs an announcement can get lost. @returns ends the watching */
  watch(listener: () => void, pollMs?: number): Promise<() => Promise<void>>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const POLL_MS = 5_000;

export const otherContent = (version: string): string =>
  `release ${version} is already published with other content; a published release never changes`;

export const notPublished = (version: string): string => `release ${version} is not published`;

export interface FolderLocation {
  readonly directory: string;
}

export interface PostgresLocation {
  readonly url: string;
  readonly connections?: number;
  readonly timeoutMs?: number;
}

export type StoreLocation = FolderLocation | PostgresLocation;

/** The message is for the person who starts the service. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export class ReleaseConflict extends Error {
  override readonly name = 'ReleaseConflict';
}

/** The message names it by its path in the data directory. */
export class DamagedEdition extends ReleaseConflict {}

export class PublisherBusy extends Error {
  override readonly name = 'PublisherBusy';
}

/** The database lacks what this version of the service brings, and this login cannot write it there. */
export class DatabaseBehind extends Error {
  override readonly name = 'DatabaseBehind';
}

/** An error for people: the query builder hides what the database said behind the text of its query. */
export function sentenceOf(error: unknown): string {
  if (error instanceof DrizzleQueryError && error.cause) return sentenceOf(error.cause);
  return capitalized(error instanceof Error ? error.message : String(error));
}

/** On a replica, or by a role that only reads. */
const REFUSALS = new Set(['25006', '42501']);

export function readOnlyError(error: unknown): Error | null {
  for (let each = error; each instanceof Error; each = each.cause)
    if (REFUSALS.has((each as { code?: string }).code ?? '')) return each;
  return null;
}

/**
 * Within `exclusively`. `false`: withdrawn already for that reason. @throws ReleaseConflict also when no release
 * would be left
 */
export async function withdraw(
  store: EditionStore,
  version: string,
  reason: string,
  at: Date = new Date(),
): Promise<boolean> {
  const releases = await store.list();
  const found = releases.find((release) => release.version === version);
  if (!found) throw new ReleaseConflict(notPublished(version));
  if (found.state === 'withdrawn') {
    if (found.withdrawn_reason === reason) return false;
    throw new ReleaseConflict(
      `release ${version} is withdrawn already, for another reason: ${found.withdrawn_reason}`,
    );
  }
  const standing = releases.filter(({ state }) => state === 'published');
  if (standing.length === 1)
    throw new ReleaseConflict(
      `release ${version} is the only one that is not withdrawn: publish its correction first`,
    );
  // Both forms keep whole seconds.
  await store.markWithdrawn(version, reason, new Date(Math.floor(at.getTime() / 1_000) * 1_000));
  return true;
}

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
