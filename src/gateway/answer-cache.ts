import { LRUCache } from 'lru-cache';
import type { StoredResponse } from './stored-response.js';

/** The cost of an entry beside its body: keys, headers, bookkeeping. */
const ENTRY_BYTES = 1_000;
/** Upper bound of what the other spellings of questions take, in characters of their keys. */
const SPELLINGS_SIZE = 4_000_000;

export interface Kept {
  readonly answer: StoredResponse;
  readonly route: string | undefined;
}

/**
 * Ready answers of one state of the editions, by the request as it was first spelled; other spellings of the question
 * lead there.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Kept>;
  /** Places and other spellings, to the spelling under which the answer is kept. */
  readonly #spellings = new LRUCache<string, string>({
    maxSize: SPELLINGS_SIZE,
    sizeCalculation: (key, spelling) => key.length + spelling.length,
  });
  #mark = '';
  #hits = 0;
  #misses = 0;

  /** @param maxBytes upper bound of what the bodies take */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ answer }, key) => answer.size + key.length + ENTRY_BYTES,
    });
  }

  /** @param mark of the state that is answered from: what was kept of another one is forgotten */
  get(spelled: string, mark: string): Kept | undefined {
    this.#turnTo(mark);
    const kept = this.#answers.get(spelled) ?? this.#answers.get(this.#spellings.get(spelled) ?? '');
    if (kept) this.#hits++;
    return kept;
  }

  /**
   * @param place the same for all spellings of a question, and it begins with the mark of the state that the answer was
   *   made of: one that was made of another state is not kept
   */
  set(spelled: string, place: string, kept: Kept): void {
    this.#misses++;
    if (!place.startsWith(`${this.#mark} `)) return;
    const first = this.#spellings.get(place);
    if (first !== undefined && first !== spelled && this.#answers.has(first)) {
      this.#spellings.set(spelled, first);
      return;
    }
    this.#answers.set(spelled, kept);
    this.#spellings.set(place, spelled);
  }

  #turnTo(mark: string): void {
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#answers.clear();
    this.#spellings.clear();
  }

  get stats(): {
    readonly hits: number;
    readonly misses: number;
    readonly entries: number;
    readonly bytes: number;
  } {
    const { size: entries, calculatedSize: bytes } = this.#answers;
    return { hits: this.#hits, misses: this.#misses, entries, bytes };
  }
}
