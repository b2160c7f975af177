import type { Announcement } from '../dataset/upcoming-report.js';
import type { Archive, ReleaseFiles } from '../domain/file-record.js';
import type { PublishedHeader, ReleaseData, TableName } from '../domain/tables.js';

export type WhenBusy = 'wait' | 'give_up';

export type PublishedRelease = ReleaseData & { readonly header: PublishedHeader };

export interface Publication {
  /** Its files, which appear with it; without them they are made later, and asked for in vain until then. */
  readonly files?: Archive | undefined;
  readonly onTable?: (table: TableName) => void;
}

export interface ReleaseStore {
  readonly files: ReleaseFiles;
  /** @throws StoreUnavailable when it cannot be made ready */
  prepare(): Promise<void>;
  /** Whole ones, in no particular order. */
  list(): Promise<PublishedHeader[]>;
  /** Versions of releases that `list` and `examine` last found, but not whole; a database has none. */
  damaged?(): readonly string[];
  /** Looks whether the files of releases are whole, where they were written since: `damaged` then tells which are not. */
  examine?(): Promise<void>;
  /** @param like rows that are the same may be shared with it. @throws ReleaseConflict when there is no such release */
  load(version: string, like?: ReleaseData): Promise<PublishedRelease>;
  /**
   * All or nothing; twice is once, also for two processes. @returns `false` when it was there @throws ReleaseConflict
   * for other content
   */
  publish(release: ReleaseData, publication?: Publication): Promise<boolean>;
  markWithdrawn(version: string, reason: string, at: Date): Promise<void>;
  /** Of reports that no release has, the newest word of each year. */
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

interface FolderLocation {
  readonly directory: string;
}

export interface PostgresLocation {
  readonly url: string;
  readonly connections?: number;
  readonly timeoutMs?: number;
}

export type StoreLocation = FolderLocation | PostgresLocation;
