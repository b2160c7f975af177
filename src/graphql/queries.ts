import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import { ownTurn } from '../domain/own-turn.js';
import type { Answer } from '../http/answer.js';
import { execute, RefusedQuery } from './execution.js';
import { chooseResponseType } from './media-type.js';
import { Pace } from './pace.js';
import { PersistedQueries } from './persisted-queries.js';
import type { QueryRequest } from './query-request.js';
import { answerOf } from './responses.js';
import { Scope } from './scope.js';

/** From this cost on an answer can have some 100 KB. */
const COST_OF_LARGE = 5_000;

/** Observes what becomes of queries. */
export interface QueryObserver {
  /** A ready answer fitted. */
  readonly onReady: () => void;
  readonly onExecuted: (cost: number) => void;
  readonly onRefused: () => void;
}

/** Answers queries, whether they came by GET or by POST. */
export class Queries {
  readonly #persisted = new PersistedQueries();

  /** @param app that which mercurius was set up for */
  constructor(
    private readonly app: FastifyInstance,
    private readonly catalogue: Catalogue,
    readonly observer: QueryObserver | undefined,
  ) {}

  /**
   * Executes a query.
   * @param origin scheme and host by which the client reaches the service
   * @throws Problem `not-acceptable`, `bad-request` or `persisted-query-not-found`; RefusedQuery
   */
  async answer(
    request: FastifyRequest,
    query: QueryRequest,
    origin: string,
    { current }: CatalogueState,
  ): Promise<Answer> {
    const type = chooseResponseType(request.headers.accept);
    const document = this.#persisted.documentOf(query);
    let kept = true;
    const context = {
      catalogue: this.catalogue,
      current: new Scope(current),
      origin,
      pace: new Pace(),
      lists: new Map(),
      charge: (points: number) => request.charge?.(points),
      keepNothing: () => {
        kept = false;
      },
    };
    try {
      const response = await execute(this.app, { ...query, document }, request.method, context);
      if (kept) this.#persisted.keep(query);
      const { requested: cost } = response.extensions.cost;
      this.observer?.onExecuted(cost);
      // A large answer takes milliseconds to write.
      if (cost > COST_OF_LARGE) await ownTurn();
      return answerOf(response, type, current.version, kept);
    } catch (error) {
      if (error instanceof RefusedQuery) this.observer?.onRefused();
      throw error;
    }
  }
}
