import { LRUCache } from 'lru-cache';
import type { StoredResponse } from './stored-response.js';

/** Per-entry overhead beyond the body: keys, headers, bookkeeping. */
const ENTRY_BYTES = 1_000;
/** Upper bound on the alias map, in characters of its keys and values. */
const MAX_ALIAS_CHARS = 4_000_000;

export interface CachedResponse {
  readonly response: StoredResponse;
  readonly route: string | undefined;
}

/**
 * Caches responses for one revision of the dataset. Each is stored under the request key that first produced
 * it; other request keys for the same content are aliases.
 */
export class ResponseCache {
  readonly #responses: LRUCache<string, CachedResponse>;
  /** Maps cache keys and alias request keys to the request key of the stored entry. */
  readonly #aliases = new LRUCache<string, string>({
    maxSize: MAX_ALIAS_CHARS,
    sizeCalculation: (key, alias) => key.length + alias.length,
  });
  #revision = '';
  #hits = 0;
  #misses = 0;

  /** @param maxBytes upper bound on the total size of cached bodies */
  constructor(maxBytes: number) {
    this.#responses = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ response }, key) => response.size + key.length + ENTRY_BYTES,
    });
  }

  /** @param revision the current one; the cache is cleared when it changes */
  get(requestKey: string, revision: string): CachedResponse | undefined {
    this.#useRevision(revision);
    const cached =
      this.#responses.get(requestKey) ?? this.#responses.get(this.#aliases.get(requestKey) ?? '');
    if (cached) this.#hits++;
    return cached;
  }

  /**
   * @param cacheKey canonical key, prefixed with the revision that the response was built from. A response
   * for any other revision is not stored.
   */
  set(requestKey: string, cacheKey: string, cached: CachedResponse): void {
    this.#misses++;
    if (!cacheKey.startsWith(`${this.#revision} `)) return;
    const first = this.#aliases.get(cacheKey);
    if (first !== undefined && first !== requestKey && this.#responses.has(first)) {
      this.#aliases.set(requestKey, first);
      return;
    }
    this.#responses.set(requestKey, cached);
    this.#aliases.set(cacheKey, requestKey);
  }

  #useRevision(revision: string): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#responses.clear();
    this.#aliases.clear();
  }

  get stats(): {
    readonly hits: number;
    readonly misses: number;
    readonly entries: number;
    readonly bytes: number;
  } {
    const { size: entries, calculatedSize: bytes } = this.#responses;
    return { hits: this.#hits, misses: this.#misses, entries, bytes };
  }
}
