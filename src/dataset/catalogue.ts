import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { DomainError } from '../domain/errors.js';
import { compareVersions } from '../domain/order.js';
import type { PublishedHeader, ReleaseData } from '../domain/tables.js';
import { Release } from './release.js';
import { ReleaseView } from './release-view.js';
import { type Announcement, dayAt, getEnd } from './upcoming-report.js';

/** Releases cached besides the current one: two, for comparisons. Each takes about 15 MB. */
const RELEASES_KEPT = 2;

class ReleaseShelf {
  readonly #load: (version: string) => Promise<ReleaseData>;
  readonly #kept = new LRUCache<string, ReleaseView>({ max: RELEASES_KEPT });
  readonly #loading = new Map<string, Promise<ReleaseView>>();
  /** Load one release at a time: parallel loads would need the memory that the limit saves. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(load: (version: string) => Promise<ReleaseData>) {
    this.#load = load;
  }

  /** Coalesces concurrent loads of a release. Failures are not cached. */
  get(version: string): Promise<ReleaseView> {
    const kept = this.#kept.get(version);
    if (kept) return Promise.resolve(kept);
    let loading = this.#loading.get(version);
    if (!loading) {
      loading = this.#enqueue(version).finally(() => this.#loading.delete(version));
      this.#loading.set(version, loading);
    }
    return loading;
  }

  clear(): void {
    this.#kept.clear();
  }

  #enqueue(version: string): Promise<ReleaseView> {
    const loading = this.#last.then(async () => {
      const release = new ReleaseView(new Release(await this.#load(version)), { isPinned: true });
      this.#kept.set(version, release);
      return release;
    });
    this.#last = loading.catch(() => {});
    return loading;
  }
}

export interface CatalogueSource {
  list(): Promise<readonly PublishedHeader[]>;
  /** Versions that the last `list` found incomplete. */
  damaged?(): readonly string[];
  /** Releases that the build brings and the store could not take. */
  unstored?(): readonly string[];
  /** Announcements of reports missing from all releases, one per year. */
  announced?(): Promise<readonly Announcement[]>;
  /** @param like a loaded release; identical rows may be shared with it */
  load(version: string, like?: ReleaseData): Promise<ReleaseData>;
}

/** A consistent state of the catalogue. Responses are built from one, and cached by its revision. */
export interface CatalogueState {
  readonly current: ReleaseView;
  /** Equal in all threads and processes with the same releases in the same state. */
  readonly revision: string;
  /** When a release was last published or withdrawn, or the state of the upcoming report changed; UTC. */
  readonly changedAt: string;
  /** Unix ms from which the upcoming report may be overdue or out; `null` if no date matters. */
  readonly expiresAt: number | null;
}

/** Replaced as a whole, so that no response mixes two states. */
interface Snapshot extends CatalogueState {
  readonly announced: readonly Announcement[];
  readonly lacksNewest: boolean;
  readonly pinned: ReleaseView;
  /** Oldest first. */
  readonly entries: readonly PublishedHeader[];
  readonly byVersion: ReadonlyMap<string, PublishedHeader>;
}

export interface CatalogueOptions {
  /** Unix ms, like `Date.now`; only decides whether a due date has passed. */
  readonly now?: () => number;
}

export class Catalogue {
  readonly #source: CatalogueSource;
  readonly #shelf: ReleaseShelf;
  readonly #now: () => number;
  #last: Snapshot;
  /** Updated together with the entries: otherwise a newly withdrawn release would briefly be in neither. */
  #damaged: readonly string[];
  #unstored: readonly string[];
  #checkedAt = new Date();
  #refreshing: Promise<boolean> = Promise.resolve(false);

  private constructor(source: CatalogueSource, snapshot: Snapshot, now: () => number) {
    this.#source = source;
    this.#shelf = new ReleaseShelf((version) => source.load(version, this.current));
    this.#now = now;
    this.#last = snapshot;
    this.#damaged = source.damaged?.() ?? [];
    this.#unstored = getUnstored(source, snapshot.entries);
  }

  /** Loads the highest version that is not withdrawn. */
  static async open(source: CatalogueSource, { now = Date.now }: CatalogueOptions = {}): Promise<Catalogue> {
    const entries = inOrder(await source.list());
    const announced = (await source.announced?.()) ?? [];
    const lost = [...(source.damaged?.() ?? []), ...getUnstored(source, entries)];
    const lacksNewest = isNewestIn(lost, entries);
    const { version } = getCurrent(entries);
    const release = new Release(await source.load(version));
    return new Catalogue(source, createSnapshot({ entries, announced, lacksNewest, release }, now()), now);
  }

  /**
   * A due date, or the month of a publication, can pass between two requests; rebuild the snapshot if it has.
   */
  get #snapshot(): Snapshot {
    const { expiresAt, current: release } = this.#last;
    const now = this.#now();
    if (expiresAt !== null && now >= expiresAt) this.#last = createSnapshot({ ...this.#last, release }, now);
    return this.#last;
  }

  /** All releases, oldest first. The same array until something changes. */
  get entries(): readonly PublishedHeader[] {
    return this.#snapshot.entries;
  }

  get current(): ReleaseView {
    return this.#snapshot.current;
  }

  get state(): CatalogueState {
    return this.#snapshot;
  }

  /** Versions damaged in the store. Releases loaded earlier are still served. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  /** Releases of the build that could not be stored, and are not served. */
  get unstored(): readonly string[] {
    return this.#unstored;
  }

  /** Last successful check of the store; later publications may be missing. */
  get checkedAt(): Date {
    return this.#checkedAt;
  }

  get changedAt(): string {
    return this.#snapshot.changedAt;
  }

  /** Header of a release, without loading it; `undefined` if it does not exist. */
  find(version: string): PublishedHeader | undefined {
    return this.#snapshot.byVersion.get(version);
  }

  /** @throws `unknown-release` with the known versions, or `release-unavailable` if it is damaged */
  entry(version: string): PublishedHeader {
    const found = this.find(version);
    if (found) return found;
    if (this.damaged.includes(version))
      throw new DomainError(
        'release-unavailable',
        `Release ${version} is damaged in the store, and is not served until it is restored.`,
      );
    if (this.unstored.includes(version))
      throw new DomainError(
        'release-unavailable',
        `Release ${version} could not be stored, and is not served until it is.`,
      );
    const releases = this.entries.map((entry) => entry.version);
    throw new DomainError('unknown-release', `No release ${version}. Published: ${releases.join(', ')}.`, {
      releases,
    });
  }

  /** The previous release, including withdrawn ones; `null` for the first. */
  before(version: string): PublishedHeader | null {
    return this.entries.findLast((entry) => compareVersions(entry.version, version) < 0) ?? null;
  }

  /** Frees memory that can be loaded or computed again. */
  trimMemory(): void {
    this.#shelf.clear();
    this.current.forgetLastKnown();
  }

  /**
   * A pinned release, which says nothing about later reports.
   * @throws `unknown-release` with the known versions
   */
  async get(version: string): Promise<ReleaseView> {
    const { current, pinned } = this.#snapshot;
    return version === current.version ? pinned : this.#shelf.get(this.entry(version).version);
  }

  /** Picks up published and withdrawn releases. The old state is served meanwhile, and kept on failure. */
  refresh(): Promise<boolean> {
    this.#refreshing = this.#refreshing.catch(() => false).then(() => this.#refresh());
    return this.#refreshing;
  }

  async #refresh(): Promise<boolean> {
    const before = this.#snapshot;
    const startedAt = new Date();
    const listed = await this.#source.list();
    const damaged = this.#source.damaged?.() ?? [];
    const announced = (await this.#source.announced?.()) ?? [];
    const versions = new Set(listed.map(({ version }) => version));
    // Published releases are never deleted, so one missing from the list is only unreadable at the moment.
    const entries = inOrder([...listed, ...before.entries.filter(({ version }) => !versions.has(version))]);
    const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const unstored = getUnstored(this.#source, entries);
    const lacksNewest = isNewestIn([...damaged, ...unstored], entries);
    const isAsBefore =
      lacksNewest === before.lacksNewest &&
      isSame(entries, before.entries) &&
      isSame(announced, before.announced);
    if (isAsBefore) {
      this.#damaged = damaged;
      this.#unstored = unstored;
      this.#checkedAt = startedAt;
      return false;
    }
    const { version } = getCurrent(entries);
    const release = version === before.current.version ? before.current : await this.#shelf.get(version);
    this.#last = createSnapshot({ entries, announced, lacksNewest, release }, this.#now());
    this.#damaged = damaged;
    this.#unstored = unstored;
    this.#checkedAt = startedAt;
    return true;
  }
}

interface FoundInStore {
  readonly entries: readonly PublishedHeader[];
  readonly announced: readonly Announcement[];
  /** A newer release is damaged in the store, or could not be stored. */
  readonly lacksNewest: boolean;
  readonly release: Release;
}

/** @param now Unix ms */
function createSnapshot({ entries, announced, lacksNewest, release }: FoundInStore, now: number): Snapshot {
  // The damaged release may contain the report that would be called overdue, so its state is unknown.
  const current = new ReleaseView(release, { day: lacksNewest ? null : dayAt(now), announced });
  const { upcomingReport } = current;
  const overdueSince =
    upcomingReport?.state === 'overdue' && upcomingReport.due !== null ? getEnd(upcomingReport.due) : null;
  const moments = [
    ...entries.flatMap(({ published_at, withdrawn_at }) => [published_at, withdrawn_at]),
    ...announced.map(({ saidAt }) => saidAt),
    overdueSince === null ? null : new Date(overdueSince).toISOString(),
  ].filter((moment) => moment !== null);
  return {
    entries,
    byVersion: new Map(entries.map((entry) => [entry.version, entry])),
    announced,
    lacksNewest,
    current,
    pinned: new ReleaseView(release, { isPinned: true }),
    expiresAt: upcomingReport === null || upcomingReport.state === 'out' ? null : getEnd(dayAt(now)),
    revision: toMark({ entries, announced, upcomingReport }),
    changedAt: moments.reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a)),
  };
}

/** Another process may have stored them since. */
const getUnstored = (source: CatalogueSource, entries: readonly PublishedHeader[]): readonly string[] =>
  (source.unstored?.() ?? []).filter((version) => entries.every((entry) => entry.version !== version));

/** True if any of the versions is newer than all listed ones. */
const isNewestIn = (lost: readonly string[], entries: readonly PublishedHeader[]): boolean =>
  lost.some((version) => entries.every((entry) => compareVersions(entry.version, version) < 0));

function inOrder(entries: readonly PublishedHeader[]): readonly PublishedHeader[] {
  return [...entries].sort((a, b) => compareVersions(a.version, b.version));
}

function getCurrent(entries: readonly PublishedHeader[]): PublishedHeader {
  const current = entries.findLast((entry) => entry.state === 'published');
  if (!current) throw new Error('no release is published in this store');
  return current;
}

const toMark = (state: object): string =>
  createHash('sha256').update(JSON.stringify(state)).digest('base64url');
