import type { Catalogue } from '../dataset/catalogue.js';
import type { Answer } from '../rest/answer.js';
import { AnswerCache } from '../rest/answer-cache.js';
import { ANSWERS_KEPT_BYTES } from './limits.js';

/** Ready answers to whole requests, good as long as the catalogue stays what it is. */
export class CurrentAnswers {
  readonly #answers = new AnswerCache(ANSWERS_KEPT_BYTES);
  readonly #catalogue: Catalogue;
  #entries: Catalogue['entries'];
  #current: Catalogue['current'];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#entries = catalogue.entries;
    this.#current = catalogue.current;
  }

  /** @param request the whole request as it came, with the media type of the response */
  get(request: string): Answer | undefined {
    this.#dropStale();
    return this.#answers.get(request);
  }

  /** @param made the release that was current when the answer was made; a newer one makes it stale */
  set(request: string, answer: Answer, made: Catalogue['current']): void {
    this.#dropStale();
    if (made === this.#current) this.#answers.set(request, answer);
  }

  #dropStale(): void {
    const { entries, current } = this.#catalogue;
    if (entries === this.#entries && current === this.#current) return;
    this.#answers.clear();
    this.#entries = entries;
    this.#current = current;
  }
}
