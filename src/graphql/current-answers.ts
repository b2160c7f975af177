import type { Catalogue } from '../dataset/catalogue.js';
import type { Answer } from '../http/answer.js';
import { AnswerCache } from '../http/answer-cache.js';
import { ANSWERS_KEPT_BYTES } from './limits.js';

/** Ready answers to whole requests, good as long as the catalogue stays what it is. */
export class CurrentAnswers {
  readonly #answers = new AnswerCache(ANSWERS_KEPT_BYTES);
  readonly #catalogue: Pick<Catalogue, 'revision'>;
  #revision: number;

  constructor(catalogue: Pick<Catalogue, 'revision'>) {
    this.#catalogue = catalogue;
    this.#revision = catalogue.revision;
  }

  /** @param request the whole request as it came, with the media type of the response */
  get(request: string): Answer | undefined {
    this.#dropStale();
    return this.#answers.get(request);
  }

  /** @param revision that of the catalogue when the answer was begun; an answer to an older one is stale */
  set(request: string, answer: Answer, revision: number): void {
    this.#dropStale();
    if (revision === this.#revision) this.#answers.set(request, answer);
  }

  #dropStale(): void {
    const { revision } = this.#catalogue;
    if (revision === this.#revision) return;
    this.#answers.clear();
    this.#revision = revision;
  }
}
