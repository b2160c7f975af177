import { LRUCache } from 'lru-cache';
import type { Edition } from '../domain/tables.js';
import { Release } from './release.js';

/** Releases held beside the current one; each takes some 15 MB. */
const RELEASES_KEPT = 4;

export class ReleaseShelf {
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
