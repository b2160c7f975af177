import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { compareVersions } from '../domain/order.js';
import { Problem } from '../domain/problem.js';
import type { PublishedHeader, ReleaseData } from '../domain/tables.js';
import { Release } from './release.js';
import { type Announcement, dayAt, endOf } from './upcoming-report.js';

/** Releases held beside the current one: two to compare. Each takes some 15 MB. */
const RELEASES_KEPT = 2;

class ReleaseShelf {
  readonly #load: (version: string) => Promise<ReleaseData>;
  readonly #kept = new LRUCache<string, Release>({ max: RELEASES_KEPT });
  readonly #loading = new Map<string, Promise<Release>>();
  /** One release is loaded at a time: many at once would take the memory that the shelf saves. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(load: (version: string) => Promise<ReleaseData>) {
    this.#load = load;
  }

  /** Those who ask for a release while it is being loaded wait for the same one. A failure is not remembered. */
  get(version: string): Promise<Release> {
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

  #enqueue(version: string): Promise<Release> {
    const loading = this.#last.then(async () => {
      const release = new Release(await this.#load(version)).pinned;
      this.#kept.set(version, release);
      return release;
    });
    this.#last = loading.catch(() => {});
    return loading;
  }
}

export interface CatalogueSource {
  list(): Promise<readonly PublishedHeader[]>;
  /** Versions that `list` last found, but not whole. */
  damaged?(): readonly string[];
  /** Of reports that no release has, one a year; none without it. */
  announced?(): Promise<readonly Announcement[]>;
  /** @param like a release in memory: rows that are the same in both need not be read again */
  load(version: string, like?: ReleaseData): Promise<ReleaseData>;
}

/** One state of the catalogue. An answer is made of one, and kept under its mark. */
export interface CatalogueState {
  readonly current: Release;
  /** The same in all threads and processes that have the same releases in the same state. */
  readonly mark: string;
  /** When a release was last published or withdrawn, or the state of the report after the newest turned, in UTC. */
  readonly changedAt: string;
  /** Moment, in milliseconds, from which on the next report may be overdue or out; `null` when no day matters. */
  readonly turnsAt: number | null;
}

/** Replaced as a whole, so that no answer mixes two of them. */
interface Snapshot extends CatalogueState {
  readonly announced: readonly Announcement[];
  readonly lacksNewest: boolean;
  readonly pinned: Release;
  /** Oldest first. */
  readonly entries: readonly PublishedHeader[];
  readonly byVersion: ReadonlyMap<string, PublishedHeader>;
}

export interface CatalogueOptions {
  /** Milliseconds, as `Date.now`: whether a due day is past is all that it decides. */
  readonly now?: () => number;
}

export class Catalogue {
  readonly #source: CatalogueSource;
  readonly #shelf: ReleaseShelf;
  readonly #now: () => number;
  #last: Snapshot;
  /** With the entries, not before: else one that was withdrawn would for a moment be neither. */
  #damaged: readonly string[];
  #checkedAt = new Date();
  #refreshing: Promise<boolean> = Promise.resolve(false);

  private constructor(source: CatalogueSource, snapshot: Snapshot, now: () => number) {
    this.#source = source;
    this.#shelf = new ReleaseShelf((version) => source.load(version, this.current));
    this.#now = now;
    this.#last = snapshot;
    this.#damaged = source.damaged?.() ?? [];
  }

  /** Loads the highest version that is not withdrawn. */
  static async open(source: CatalogueSource, { now = Date.now }: CatalogueOptions = {}): Promise<Catalogue> {
    const entries = inOrder(await source.list());
    const announced = (await source.announced?.()) ?? [];
    const lacksNewest = isNewestIn(source.damaged?.() ?? [], entries);
    const { version } = currentOf(entries);
    const release = new Release(await source.load(version));
    return new Catalogue(source, snapshotOf({ entries, announced, lacksNewest, release }, now()), now);
  }

  /** A due day, or the month of a publication, can pass between two answers: what was made before is not given after. */
  get #snapshot(): Snapshot {
    const { turnsAt, current: release } = this.#last;
    const now = this.#now();
    if (turnsAt !== null && now >= turnsAt) this.#last = snapshotOf({ ...this.#last, release }, now);
    return this.#last;
  }

  /** All releases, oldest first. The same list until something changes. */
  get entries(): readonly PublishedHeader[] {
    return this.#snapshot.entries;
  }

  get current(): Release {
    return this.#snapshot.current;
  }

  get state(): CatalogueState {
    return this.#snapshot;
  }

  /** Versions of releases that are not whole in the store; one that was loaded before is served all the same. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  /** When the store last answered: what was published later may be missing. */
  get checkedAt(): Date {
    return this.#checkedAt;
  }

  get changedAt(): string {
    return this.#snapshot.changedAt;
  }

  /** Header of a release, without loading it; `undefined` if there is no such release. */
  find(version: string): PublishedHeader | undefined {
    return this.#snapshot.byVersion.get(version);
  }

  /** @throws Problem `unknown-release` with the known versions; `release-unavailable` for one that is damaged */
  entry(version: string): PublishedHeader {
    const found = this.find(version);
    if (found) return found;
    if (this.damaged.includes(version))
      throw new Problem(
        'release-unavailable',
        `Release ${version} is damaged in the store, and is not served until it is restored.`,
      );
    const releases = this.entries.map((entry) => entry.version);
    throw new Problem(
      'unknown-release',
      `There is no release ${version}. Published: ${releases.join(', ')}.`,
      { releases },
    );
  }

  /** The release before another one; `null` before the first. Withdrawn ones count. */
  before(version: string): PublishedHeader | null {
    return this.entries.findLast((entry) => compareVersions(entry.version, version) < 0) ?? null;
  }

  /** Lets go of what can be loaded and worked out again. */
  rest(): void {
    this.#shelf.clear();
    this.current.forgetView();
  }

  /**
   * A release as it is pinned: it tells nothing of a report that came after it. @throws Problem `unknown-release` with
   * the known versions
   */
  async get(version: string): Promise<Release> {
    const { current, pinned } = this.#snapshot;
    return version === current.version ? pinned : this.#shelf.get(this.entry(version).version);
  }

  /** Takes up what was published or withdrawn since; the old state answers meanwhile, and stands when something fails. */
  refresh(): Promise<boolean> {
    this.#refreshing = this.#refreshing.catch(() => false).then(() => this.#refresh());
    return this.#refreshing;
  }

  async #refresh(): Promise<boolean> {
    const before = this.#snapshot;
    const asked = new Date();
    const listed = await this.#source.list();
    const damaged = this.#source.damaged?.() ?? [];
    const announced = (await this.#source.announced?.()) ?? [];
    const versions = new Set(listed.map(({ version }) => version));
    // A published release never goes: one that is not listed any more cannot be read at this moment.
    const entries = inOrder([...listed, ...before.entries.filter(({ version }) => !versions.has(version))]);
    const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const lacksNewest = isNewestIn(damaged, entries);
    const isAsBefore =
      lacksNewest === before.lacksNewest &&
      isSame(entries, before.entries) &&
      isSame(announced, before.announced);
    if (isAsBefore) {
      this.#damaged = damaged;
      this.#checkedAt = asked;
      return false;
    }
    const { version } = currentOf(entries);
    const release = version === before.current.version ? before.current : await this.#shelf.get(version);
    this.#last = snapshotOf({ entries, announced, lacksNewest, release }, this.#now());
    this.#damaged = damaged;
    this.#checkedAt = asked;
    return true;
  }
}

interface FoundInStore {
  readonly entries: readonly PublishedHeader[];
  readonly announced: readonly Announcement[];
  /** A newer release is damaged in the store. */
  readonly lacksNewest: boolean;
  readonly release: Release;
}

/** @param now milliseconds */
function snapshotOf({ entries, announced, lacksNewest, release }: FoundInStore, now: number): Snapshot {
  // The damaged one may have the report that would be told as overdue: nobody knows.
  const current = release.on(lacksNewest ? null : dayAt(now), announced);
  const { upcomingReport } = current;
  const overdueSince =
    upcomingReport?.state === 'overdue' && upcomingReport.due !== null ? endOf(upcomingReport.due) : null;
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
    pinned: release.pinned,
    turnsAt: upcomingReport === null || upcomingReport.state === 'out' ? null : endOf(dayAt(now)),
    mark: markOf({ entries, announced, upcomingReport }),
    changedAt: moments.reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a)),
  };
}

/** True if one of them is newer than all that are listed. @param damaged versions */
const isNewestIn = (damaged: readonly string[], entries: readonly PublishedHeader[]): boolean =>
  damaged.some((version) => entries.every((entry) => compareVersions(entry.version, version) < 0));

function inOrder(entries: readonly PublishedHeader[]): readonly PublishedHeader[] {
  return [...entries].sort((a, b) => compareVersions(a.version, b.version));
}

function currentOf(entries: readonly PublishedHeader[]): PublishedHeader {
  const current = entries.findLast((entry) => entry.state === 'published');
  if (!current) throw new Error('no release is published in this store');
  return current;
}

const markOf = (state: object): string =>
  createHash('sha256').update(JSON.stringify(state)).digest('base64url');
