import type { FastifyInstance } from 'fastify';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import type { Answer } from '../http/answer.js';
import type { Making } from '../http/making.js';
import { execute, RefusedQuery } from './execution.js';
import { chooseResponseType } from './media-type.js';
import { Pace } from './pace.js';
import { PersistedQueries } from './persisted-queries.js';
import type { QueryRequest } from './query-request.js';
import { answerOf } from './responses.js';
import { Scope } from './scope.js';

/** From this cost on an answer can have some 100 KB. */
const COST_OF_LARGE = 5_000;

export interface QueryObserver {
  readonly onReady: () => void;
  readonly onExecuted: (cost: number) => void;
  readonly onRefused: () => void;
}

export class Queries {
  readonly #persisted = new PersistedQueries();

  constructor(
    private readonly app: FastifyInstance,
    private readonly catalogue: Catalogue,
    readonly observer: QueryObserver | undefined,
  ) {}

  /**
   * Executes a query.
   * @param making the work that it is; the query pays for its cost
   * @throws Problem `not-acceptable`, `bad-request` or `persisted-query-not-found`; RefusedQuery
   */
  async answer(making: Making, query: QueryRequest, { current }: CatalogueState): Promise<Answer> {
    const { request } = making;
    const { origin } = request.asked;
    const type = chooseResponseType(request.headers.accept);
    const document = this.#persisted.documentOf(query);
    let kept = true;
    const context = {
      catalogue: this.catalogue,
      current: new Scope(current),
      origin,
      making,
      pace: new Pace(making),
      lists: new Map(),
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
      if (cost > COST_OF_LARGE) await making.rest();
      return answerOf(response, type, current.version, kept);
    } catch (error) {
      if (error instanceof RefusedQuery) this.observer?.onRefused();
      throw error;
    }
  }
}
