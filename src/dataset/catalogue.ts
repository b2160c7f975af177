import { LRUCache } from 'lru-cache';
import { compareVersions } from '../domain/order.js';
import { Problem } from '../domain/problem.js';
import type { Edition, EditionHeader } from '../domain/tables.js';
import { Release } from './release.js';

/** What the catalogue knows of every release without loading it. */
export interface CatalogueEntry extends EditionHeader {
  readonly sha256: string;
  readonly state: 'published' | 'withdrawn';
  readonly withdrawn_reason: string | null;
}

const RELEASES_KEPT = 4;

/** The published releases: the current one in memory, older ones loaded when somebody asks, bounded in number. */
export class Catalogue {
  readonly #load: (version: string) => Promise<Edition>;
  readonly #kept = new LRUCache<string, Promise<Release>>({ max: RELEASES_KEPT });
  #entries: readonly CatalogueEntry[] = [];
  #current: Release;

  private constructor(
    load: (version: string) => Promise<Edition>,
    entries: readonly CatalogueEntry[],
    current: Release,
  ) {
    this.#load = load;
    this.#entries = entries;
    this.#current = current;
  }

  /**
   * Opens the catalogue and loads the current release: the highest version that is not withdrawn.
   * @throws Error when nothing is published
   */
  static async open(
    entries: readonly CatalogueEntry[],
    load: (version: string) => Promise<Edition>,
  ): Promise<Catalogue> {
    const sorted = [...entries].sort((a, b) => compareVersions(a.version, b.version));
    const current = sorted.findLast((entry) => entry.state === 'published');
    if (!current) throw new Error('no release is published in this database');
    return new Catalogue(load, sorted, new Release(await load(current.version)));
  }

  /** All releases, oldest first. */
  get entries(): readonly CatalogueEntry[] {
    return this.#entries;
  }

  get current(): Release {
    return this.#current;
  }

  /**
   * A release by its version.
   * @throws Problem `unknown-release` with the known versions
   */
  async get(version: string): Promise<Release> {
    if (version === this.#current.version) return this.#current;
    if (!this.#entries.some((entry) => entry.version === version)) {
      const releases = this.#entries.map((entry) => entry.version);
      throw new Problem(
        'unknown-release',
        `There is no release ${version}. Published: ${releases.join(', ')}.`,
        {
          releases,
        },
      );
    }
    let release = this.#kept.get(version);
    if (!release) {
      release = this.#load(version).then((edition) => new Release(edition));
      this.#kept.set(version, release);
      // A failed load must not be remembered.
      release.catch(() => this.#kept.delete(version));
    }
    return release;
  }
}
