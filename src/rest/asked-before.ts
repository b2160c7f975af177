import { LRUCache } from 'lru-cache';

/** Bytes of what is remembered, and of the bookkeeping for each. */
const REMEMBERED_BYTES = 512 * 1024;
const ENTRY_BYTES = 200;

/** Remembers what was asked lately: only what is asked again is worth an answer that is kept. */
export class AskedBefore {
  readonly #asked = new LRUCache<string, true>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: (_, text) => text.length + ENTRY_BYTES,
  });

  /** Whether it was asked before; from now on it was. */
  has(text: string): boolean {
    if (this.#asked.has(text)) return true;
    this.#asked.set(text, true);
    return false;
  }
}
