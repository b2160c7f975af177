import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.js';

/** The cost of an entry beside its body: key, headers, bookkeeping. */
const ENTRY_BYTES = 1_000;
/** Upper bound of what the other spellings of questions take, in characters of their keys. */
const SPELLINGS_SIZE = 4_000_000;

export class AnswerCache {
  readonly #answers: LRUCache<string, Answer>;
  /** Keys of questions in other spellings, to the keys that their answers are kept under. */
  readonly #spellings = new LRUCache<string, string>({
    maxSize: SPELLINGS_SIZE,
    sizeCalculation: (key, spelling) => key.length + spelling.length,
  });
  #hits = 0;
  #misses = 0;

  /** @param maxBytes upper bound of what the bodies take */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (answer, key) => answer.size + key.length + ENTRY_BYTES,
    });
  }

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key) ?? this.#answers.get(this.#spellings.get(key) ?? '');
    if (answer) this.#hits++;
    else this.#misses++;
    return answer;
  }

  /** Maps another spelling of a request to the cached answer. */
  alias(spelling: string, key: string): void {
    this.#spellings.set(spelling, key);
  }

  set(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
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
