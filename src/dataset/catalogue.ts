import { LRUCache } from 'lru-cache';
import { compareVersions } from '../domain/order.js';
import { Problem } from '../domain/problem.js';
import type { Edition, ReleaseHeader } from '../domain/tables.js';
import { Release } from './release.js';

/** Releases held beside the current one; each takes some 15 MB. */
const RELEASES_KEPT = 4;

class ReleaseShelf {
  readonly #load: (version: string) => Promise<Edition>;
  readonly #kept = new LRUCache<string, Release>({ max: RELEASES_KEPT });
  readonly #loading = new Map<string, Promise<Release>>();
  /** One release is loaded at a time: many at once would take the memory that the shelf saves. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(load: (version: string) => Promise<Edition>) {
    this.#load = load;
  }

  has(version: string): boolean {
    return this.#kept.has(version);
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

  #enqueue(version: string): Promise<Release> {
    const loading = this.#last.then(async () => {
      const release = new Release(await this.#load(version));
      this.#kept.set(version, release);
      return release;
    });
    this.#last = loading.catch(() => {});
    return loading;
  }
}

export interface CatalogueSource {
  list(): Promise<readonly ReleaseHeader[]>;
  /** @param like an edition in memory: rows that are the same in both need not be read again */
  load(version: string, like?: Edition): Promise<Edition>;
}

/** One state of the catalogue. An answer is made of one, and kept under its revision. */
export interface CatalogueState {
  readonly current: Release;
  /** Counts the changes: what was made in one revision may be wrong in the next. */
  readonly revision: number;
  /** When a release was last published or withdrawn, in UTC. */
  readonly changedAt: string;
}

/** Replaced as a whole, so that no answer mixes two of them. */
interface Snapshot extends CatalogueState {
  /** Oldest first. */
  readonly entries: readonly ReleaseHeader[];
  readonly byVersion: ReadonlyMap<string, ReleaseHeader>;
}

export class Catalogue {
  readonly #source: CatalogueSource;
  readonly #shelf: ReleaseShelf;
  readonly #lookedFor: string | null;
  #snapshot: Snapshot;
  #checkedAt = new Date();
  #refreshing: Promise<boolean> = Promise.resolve(false);

  private constructor(source: CatalogueSource, snapshot: Snapshot, lookedFor: string | null) {
    this.#source = source;
    this.#shelf = new ReleaseShelf((version) => source.load(version, this.current));
    this.#lookedFor = lookedFor;
    this.#snapshot = snapshot;
  }

  /**
   * Loads the highest version that is not withdrawn. @param lookedFor day (YYYY-MM-DD) on which the next report was
   * last looked for
   */
  static async open(source: CatalogueSource, lookedFor: string | null = null): Promise<Catalogue> {
    const entries = inOrder(await source.list());
    const { version } = currentOf(entries);
    const current = new Release(await source.load(version), undefined, lookedFor);
    return new Catalogue(source, snapshotOf(entries, current, 1), lookedFor);
  }

  /** All releases, oldest first. The same list until something changes. */
  get entries(): readonly ReleaseHeader[] {
    return this.#snapshot.entries;
  }

  get current(): Release {
    return this.#snapshot.current;
  }

  get state(): CatalogueState {
    return this.#snapshot;
  }

  get revision(): number {
    return this.#snapshot.revision;
  }

  /** When the store last answered: what was published later may be missing. */
  get checkedAt(): Date {
    return this.#checkedAt;
  }

  get changedAt(): string {
    return this.#snapshot.changedAt;
  }

  /** Header of a release, without loading it; `undefined` if there is no such release. */
  find(version: string): ReleaseHeader | undefined {
    return this.#snapshot.byVersion.get(version);
  }

  /** @throws Problem `unknown-release` with the known versions */
  entry(version: string): ReleaseHeader {
    const found = this.find(version);
    if (found) return found;
    const releases = this.entries.map((entry) => entry.version);
    throw new Problem(
      'unknown-release',
      `There is no release ${version}. Published: ${releases.join(', ')}.`,
      { releases },
    );
  }

  /** The release before another one; `null` before the first. Withdrawn ones count. */
  before(version: string): ReleaseHeader | null {
    return this.entries.findLast((entry) => compareVersions(entry.version, version) < 0) ?? null;
  }

  /** Loading a release takes a third of a second of a core. */
  isLoaded(version: string): boolean {
    return version === this.current.version || this.#shelf.has(version);
  }

  /** @throws Problem `unknown-release` with the known versions */
  async get(version: string): Promise<Release> {
    const { current } = this;
    return version === current.version ? current : this.#shelf.get(this.entry(version).version);
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
    const versions = new Set(listed.map(({ version }) => version));
    // A published edition never goes: one that is not listed any more cannot be read at this moment.
    const entries = inOrder([...listed, ...before.entries.filter(({ version }) => !versions.has(version))]);
    if (JSON.stringify(entries) === JSON.stringify(before.entries)) {
      this.#checkedAt = asked;
      return false;
    }
    const { version } = currentOf(entries);
    const current =
      version === before.current.version
        ? before.current
        : new Release(await this.#shelf.get(version), undefined, this.#lookedFor);
    this.#snapshot = snapshotOf(entries, current, before.revision + 1);
    this.#checkedAt = asked;
    return true;
  }
}

function snapshotOf(entries: readonly ReleaseHeader[], current: Release, revision: number): Snapshot {
  const moments = entries.flatMap(({ published_at, withdrawn_at }) =>
    withdrawn_at ? [published_at, withdrawn_at] : [published_at],
  );
  return {
    entries,
    byVersion: new Map(entries.map((entry) => [entry.version, entry])),
    current,
    revision,
    changedAt: moments.reduce((a, b) => (Date.parse(a) < Date.parse(b) ? b : a)),
  };
}

function inOrder(entries: readonly ReleaseHeader[]): readonly ReleaseHeader[] {
  return [...entries].sort((a, b) => compareVersions(a.version, b.version));
}

function currentOf(entries: readonly ReleaseHeader[]): ReleaseHeader {
  const current = entries.findLast((entry) => entry.state === 'published');
  if (!current) throw new Error('no edition is published in this store');
  return current;
}
