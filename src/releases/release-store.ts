import type { Announcement } from '../dataset/upcoming-report.js';
import type { Archive, ReleaseFiles } from '../domain/file-record.js';
import type { PublishedHeader, ReleaseData, TableName } from '../domain/tables.js';

export type WhenBusy = 'wait' | 'give_up';

export type PublishedRelease = ReleaseData & { readonly header: PublishedHeader };

export interface Publication {
  /** Published together with the release. Without them, downloads are unavailable until they are built. */
  readonly files?: Archive | undefined;
  readonly onTable?: (table: TableName) => void;
}

export interface ReleaseStore {
  readonly files: ReleaseFiles;
  /**
   * Creates or migrates the store.
   * @throws StoreUnavailable
   */
  prepare(): Promise<void>;
  /** Headers of undamaged releases, in no particular order. */
  list(): Promise<PublishedHeader[]>;
  /** Versions that `list` or `examine` last found damaged. A database has none. */
  damaged?(): readonly string[];
  /** Releases of the build that could not be stored, such as on a full disk. */
  readonly unstored?: Set<string>;
  /** Checks release files that changed since the last check; `damaged` reports the result. */
  examine?(): Promise<void>;
  /**
   * @param like a loaded release, to share identical rows with
   * @throws ReleaseConflict if there is no such release
   */
  load(version: string, like?: ReleaseData): Promise<PublishedRelease>;
  /**
   * Publishes atomically and idempotently, also across processes.
   * @returns `false` if the same release already existed
   * @throws ReleaseConflict if it exists with other content
   */
  publish(release: ReleaseData, publication?: Publication): Promise<boolean>;
  markWithdrawn(version: string, reason: string, at: Date): Promise<void>;
  /** Announcements of reports that no release has, the newest for each year. */
  announced(): Promise<Announcement[]>;
  /** Records an announcement, which replaces earlier ones of its year; all instances are notified. */
  announce(word: Announcement): Promise<void>;
  /**
   * Runs work under the publishing lock.
   * @param work gets the store to use: it fails if the lock is lost
   * @throws PublisherBusy if another process holds it and `whenBusy` is `give_up`
   */
  exclusively<T>(work: (locked: ReleaseStore) => Promise<T>, whenBusy?: WhenBusy): Promise<T>;
  /**
   * Calls the listener on changes, possibly without one.
   * @param pollMs polling interval, because notifications may get lost
   * @returns stops watching
   */
  watch(listener: () => void, pollMs?: number): Promise<() => Promise<void>>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const POLL_MS = 5_000;

/** Message for a version that is taken by other content. */
export const otherContent = (version: string): string =>
  `release ${version} is already published with other content; a published release never changes`;

/** Message for a version that is not in the store. */
export const notPublished = (version: string): string => `release ${version} is not published`;

interface FolderLocation {
  readonly directory: string;
}

export interface PostgresLocation {
  readonly url: string;
  readonly connections?: number;
  readonly timeoutMs?: number;
}

export type StoreLocation = FolderLocation | PostgresLocation;
