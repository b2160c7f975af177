import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import { MAX_BODY_BYTES } from '../http/body-limits.js';
import type { HttpResponse } from '../http/http-response.js';
import { parseJsonObject, toUtf8 } from '../http/json-body.js';
import { Problem } from '../http/problem.js';
import { toLoggedProblem } from '../http/problem-handler.js';
import { problemTemplate } from '../http/problem-templates.js';
import { noParameters } from '../http/validation.js';
import { QUERY_COST_HEADER, QUERY_REJECTED } from '../http/worker-protocol.js';
import { type RouteServices, serveText } from '../rest/serve.js';
import { execute, RejectedQuery, setUpExecution } from './execution.js';
import { Scope } from './fact.js';
import { graphiql } from './graphiql.js';
import { PERSISTED_BYTES } from './limits.js';
import { presentProblem, QueryBody, QueryInUrl, type QueryRequest, toQueryRequest } from './query-request.js';
import {
  buildResponse,
  chooseResponseType,
  isUtf8Json,
  RESPONSE_CONTENT_TYPES,
  sendProblem,
  sendRejection,
} from './responses.js';
import { schemaText } from './schema.js';

/**
 * Automatic persisted queries (Apollo): a client sends a document once with its SHA-256, and then only the
 * hash. GET URLs stay short and cacheable.
 */
class PersistedQueries {
  readonly #documents = new LRUCache<string, string>({
    maxSize: PERSISTED_BYTES,
    sizeCalculation: (document, hash) => document.length + hash.length,
  });

  /**
   * The document of a request.
   * @throws Problem `persisted-query-not-found` for an unknown hash, on which the client resends the
   * document, or `bad-request` for a hash that doesn't match the document
   */
  findDocument({ query, hash }: QueryRequest): string {
    if (query !== undefined) {
      if (hash !== undefined && hash !== sha256(query))
        throw new Problem('bad-request', 'sha256Hash is not the SHA-256 of the query in UTF-8.');
      return query;
    }
    const document = this.#documents.get(hash ?? '');
    if (document !== undefined) return document;
    // Clients match this exact message.
    throw new Problem('persisted-query-not-found', 'PersistedQueryNotFound');
  }

  /** Stores the document of a successfully executed request. */
  keep({ query, hash }: QueryRequest): void {
    if (query !== undefined && hash !== undefined) this.#documents.set(hash, query);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

class Queries {
  readonly #persisted = new PersistedQueries();

  constructor(
    private readonly app: FastifyInstance,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Executes a query.
   * @throws Problem `not-acceptable`, `bad-request` or `persisted-query-not-found`; RejectedQuery
   */
  async answer(
    request: FastifyRequest,
    query: QueryRequest,
    { current }: CatalogueState,
  ): Promise<HttpResponse> {
    const type = chooseResponseType(request.headers.accept);
    const document = this.#persisted.findDocument(query);
    const context = {
      catalogue: this.catalogue,
      current: new Scope(this.catalogue, current),
    };
    const response = await execute(this.app, { ...query, document }, request.method, context);
    this.#persisted.keep(query);
    return buildResponse(response, type, current.version);
  }
}

const GRAPHQL_URL = '/graphql';

function serveQueries(app: FastifyInstance, queries: Queries): void {
  takeOnlyJson(app);
  app.setErrorHandler((error: Error, request, reply) => {
    if (error instanceof RejectedQuery)
      return sendRejection(
        reply.header(QUERY_COST_HEADER, QUERY_REJECTED),
        error,
        chooseResponseType(request.headers.accept),
      );
    const problem = toLoggedProblem(error, request);
    return sendProblem(reply, problem, presentProblem(problem), request.headers.accept);
  });
  const getVariant = ({ headers }: FastifyRequest) => chooseResponseType(headers.accept);
  app.get(GRAPHQL_URL, { schema: { querystring: QueryInUrl } }, async (request, reply) => {
    const requested = toQueryRequest(request.query as z.output<typeof QueryInUrl>);
    return reply.sendCacheable(await queries.answer(request, requested, request.state), {
      variant: getVariant(request),
    });
  });
  const posted = {
    schema: { querystring: noParameters, body: QueryBody },
    bodyLimit: MAX_BODY_BYTES,
    preValidation: async (request: FastifyRequest) => {
      request.body = parseJsonObject(toUtf8(request.body), 'with query: batches are not supported');
    },
  };
  app.post(GRAPHQL_URL, posted, async (request, reply) => {
    const requested = toQueryRequest(request.body as z.output<typeof QueryBody>);
    return reply.sendCacheable(await queries.answer(request, requested, request.state), {
      variant: getVariant(request),
      address: JSON.stringify(requested),
    });
  });
}

/** Accepts JSON bodies only, as bytes. */
function takeOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isUtf8Json(request.headers['content-type'])) done(null, body);
    else done(new Problem('unsupported-media-type', 'The body must be application/json in UTF-8.'));
  });
}

export const GRAPHQL_PROBLEM_TEMPLATES = {
  [GRAPHQL_URL]: problemTemplate({ contentTypes: RESPONSE_CONTENT_TYPES }, (problem) => ({
    errors: [presentProblem(problem)],
  })),
};

const SCHEMA_URL = `${GRAPHQL_URL}/schema.graphql`;

/** Registers the GraphQL endpoint and its schema document. */
export async function graphqlApi(app: FastifyInstance, services: RouteServices): Promise<void> {
  await app.register(async (scope) => {
    await setUpExecution(scope);
    serveQueries(scope, new Queries(scope, services.catalogue));
  });
  serveText(app, services, {
    url: SCHEMA_URL,
    contentType: 'text/plain; charset=utf-8',
    toText: schemaText,
  });
  await app.register(graphiql, { endpoint: GRAPHQL_URL });
}
