import { LRUCache } from 'lru-cache';
import type { StoredResponse } from './stored-response.js';

/** The cost of an entry beside its body: keys, headers, bookkeeping. */
const ENTRY_BYTES = 1_000;
/** Upper bound of what the other spellings of questions take, in characters of their keys. */
const MAX_ALIAS_CHARS = 4_000_000;

export interface CachedResponse {
  readonly response: StoredResponse;
  readonly route: string | undefined;
}

/**
 * Ready answers of one state of the releases, by the request as it was first requestKey; other spellings of the question
 * lead there.
 */
export class ResponseCache {
  readonly #responses: LRUCache<string, CachedResponse>;
  /** Places and other spellings, to the spelling under which the answer is kept. */
  readonly #aliases = new LRUCache<string, string>({
    maxSize: MAX_ALIAS_CHARS,
    sizeCalculation: (key, alias) => key.length + alias.length,
  });
  #revision = '';
  #hits = 0;
  #misses = 0;

  /** @param maxBytes upper bound of what the bodies take */
  constructor(maxBytes: number) {
    this.#responses = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ response }, key) => response.size + key.length + ENTRY_BYTES,
    });
  }

  /** @param revision of the state that is answered from: what was kept of another one is forgotten */
  get(requestKey: string, revision: string): CachedResponse | undefined {
    this.#useRevision(revision);
    const cached =
      this.#responses.get(requestKey) ?? this.#responses.get(this.#aliases.get(requestKey) ?? '');
    if (cached) this.#hits++;
    return cached;
  }

  /**
   * @param cacheKey the same for all spellings of a question, and it begins with the revision of the state that the answer was
   *   made of: one that was made of another state is not kept
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
