import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import type { Answer } from '../http/answer.js';
import { CurrentAnswers } from './current-answers.js';
import { Executor, type Refused } from './execution.js';
import { chooseResponseType } from './media-type.js';
import { PersistedQueries } from './persisted-queries.js';
import type { QueryRequest } from './query-request.js';
import { answerOf } from './responses.js';
import { Scope } from './scope.js';

/** Hears what becomes of requests. */
export interface QueryObserver {
  /** A ready answer fitted. */
  readonly onReady: () => void;
  readonly onExecuted: (cost: number) => void;
  readonly onRefused: () => void;
}

/** A request, as far as its answer depends on it, beside what it asks. */
export interface QueryAsked {
  readonly method: string;
  readonly accept: string | undefined;
  /** Scheme and host by which the client reaches the service. */
  readonly origin: string;
}

/** A request that was executed. */
export interface Answered {
  readonly refused: false;
  readonly answer: Answer;
  /** Whether a part of it failed: the next time, it may not. */
  readonly hasErrors: boolean;
}

/** Answers queries, whichever way they come in. */
export class Queries {
  readonly #answers: CurrentAnswers;
  readonly #persisted = new PersistedQueries();
  readonly #executor: Executor;

  /** @param app that which mercurius was set up for */
  constructor(
    app: FastifyInstance,
    private readonly catalogue: Catalogue,
    private readonly observer: QueryObserver | undefined,
  ) {
    this.#answers = new CurrentAnswers(catalogue);
    this.#executor = new Executor(app);
  }

  /**
   * The answer that is ready, or else the one that is made, and kept.
   * @param text all that is asked, as it came: the address, or the body
   * @throws Problem as {@link answer}
   */
  async keptAnswer(asked: QueryAsked, text: string, read: () => QueryRequest): Promise<Answered | Refused> {
    const key = `${asked.origin} ${chooseResponseType(asked.accept)} ${text}`;
    const ready = this.#answers.get(key);
    if (ready) {
      this.observer?.onReady();
      return { refused: false, answer: ready, hasErrors: false };
    }
    const { revision } = this.catalogue;
    const made = await this.answer(asked, read());
    if (made.refused) this.observer?.onRefused();
    else if (!made.hasErrors) this.#answers.set(key, made.answer, revision);
    return made;
  }

  /**
   * Executes a request, or says why it is not.
   * @throws Problem `not-acceptable`, `bad-request` or `persisted-query-not-found`
   */
  async answer({ method, accept, origin }: QueryAsked, request: QueryRequest): Promise<Answered | Refused> {
    const { catalogue, observer } = this;
    const { current: release } = catalogue;
    const type = chooseResponseType(accept);
    const document = this.#persisted.documentOf(request);
    const context = { catalogue, current: new Scope(release), origin };
    const result = await this.#executor.execute({ ...request, document }, method, context);
    if (result.refused) return result;
    this.#persisted.keep(request);
    observer?.onExecuted(result.response.extensions.cost.requested);
    const hasErrors = result.response.errors !== undefined;
    return { refused: false, answer: answerOf(result, type, release.version), hasErrors };
  }
}
