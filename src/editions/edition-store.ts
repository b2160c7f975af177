import type { FileRecords } from '../domain/file-record.js';
import type { Edition, ReleaseHeader, TableName } from '../domain/tables.js';

/** Waits while another process publishes, or gives up. */
export type WhenBusy = 'wait' | 'give_up';

/** An edition that was published, with all its rows. */
export type PublishedEdition = Edition & { readonly header: ReleaseHeader };

/** Keeps published editions: in a folder, or in a PostgreSQL that instances share. */
export interface EditionStore {
  /** Sizes and digests of downloads. */
  readonly files: FileRecords;
  /**
   * Makes the store ready for this version of the service: its folder, or its tables.
   * @throws StoreUnavailable when it cannot be made ready
   */
  prepare(): Promise<void>;
  /** All editions that were ever published and are whole, in no particular order. */
  list(): Promise<ReleaseHeader[]>;
  /**
   * Reads one edition with all its rows.
   * @param like an edition in memory: rows that are the same in both may be shared with it
   * @throws ReleaseConflict when there is no such edition
   */
  load(version: string, like?: Edition): Promise<PublishedEdition>;
  /**
   * Publishes an edition, all of it or nothing. Publishing the same edition twice is publishing it once, also for two
   * processes at the same time.
   * @param onTable called for each table that is written
   * @returns `false` when it was already there
   * @throws ReleaseConflict when the store has other content under that version
   */
  publish(edition: Edition, onTable?: (table: TableName) => void): Promise<boolean>;
  /** Records a withdrawal; `withdraw` decides whether there may be one. */
  markWithdrawn(version: string, reason: string, at: Date): Promise<void>;
  /**
   * Runs `work` while no other process does so on this store.
   * @throws PublisherBusy when another one does and `whenBusy` is `give_up`
   */
  exclusively<T>(work: () => Promise<T>, whenBusy?: WhenBusy): Promise<T>;
  /**
   * Calls the listener when an edition may have been published or withdrawn, by any process; also without a cause.
   * @param pollMs milliseconds after which it is called at the latest: an announcement can get lost
   * @returns ends the watching
   */
  watch(listener: () => void, pollMs?: number): Promise<() => Promise<void>>;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Interval of polling, should an announcement be lost. */
export const POLL_MS = 5_000;

export const otherContent = (version: string): string =>
  `release ${version} is already published with other content; a published release never changes`;

export const notPublished = (version: string): string => `release ${version} is not published`;

/** A data directory. */
export interface FolderLocation {
  readonly directory: string;
}

/** A PostgreSQL, and how long it may take to answer. */
export interface PostgresLocation {
  readonly url: string;
  readonly connections?: number;
  readonly timeoutMs?: number;
  /** A directory in which files of editions are kept; without it they are made anew. */
  readonly filesIn?: string;
}

export type StoreLocation = FolderLocation | PostgresLocation;
