import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { Problem } from '../domain/problem.js';
import { answerOtherMethods } from '../rest/other-methods.js';
import { asProblem } from '../rest/problem-handler.js';
import { CurrentAnswers } from './current-answers.js';
import { presentError } from './errors.js';
import { execute } from './execution.js';
import { MAX_BODY_BYTES } from './limits.js';
import { chooseResponseType, isUtf8Json } from './media-type.js';
import { PersistedQueries } from './persisted-queries.js';
import { type QueryRequest, readBody, readQueryString } from './query-request.js';
import { answerOf, GRAPHQL_METHODS, sendAsErrors, sendRefusal, sendResponse } from './responses.js';
import { Scope } from './scope.js';

export const GRAPHQL_URL = '/graphql';

/** From what queries are answered. */
export interface QueriesServed {
  readonly catalogue: Catalogue;
  /** Scheme and host by which the client of a request reaches the service; some answers name them. */
  readonly originOf: (request: FastifyRequest) => string;
}

/** Hears what becomes of requests. */
export interface QueryObserver {
  /** A ready answer fitted. */
  readonly onReady: () => void;
  readonly onExecuted: (cost: number) => void;
  readonly onRefused: () => void;
}

/** Serves queries by GET and POST as the GraphQL over HTTP specification has it; errors are GraphQL's own. */
export function serveQueries(
  app: FastifyInstance,
  { catalogue, originOf }: QueriesServed,
  observer?: QueryObserver,
): void {
  const answers = new CurrentAnswers(catalogue);
  const persisted = new PersistedQueries();
  takeOnlyJson(app);
  app.setErrorHandler((error: Error, request, reply) => {
    const problem = asProblem(error);
    const shown = presentError(problem, () => request.log.error({ err: error }, 'request failed'));
    return sendAsErrors(reply, problem, shown, request.headers.accept);
  });

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: string,
    read: () => QueryRequest,
  ): Promise<FastifyReply> => {
    const type = chooseResponseType(request.headers.accept);
    const origin = originOf(request);
    const key = `${origin} ${type} ${asked}`;
    const ready = answers.get(key);
    if (ready) {
      observer?.onReady();
      return sendResponse(request, reply, ready);
    }
    const { current: release, revision } = catalogue;
    const context = { catalogue, current: new Scope(release), origin };
    const asking = read();
    const document = persisted.documentOf(asking);
    const result = await execute(app, { ...asking, document }, request.method, context);
    if (result.refused) {
      observer?.onRefused();
      return sendRefusal(reply, result, type);
    }
    persisted.keep(asking);
    observer?.onExecuted(result.response.extensions.cost.requested);
    const made = answerOf(result, type, release.version);
    if (!result.response.errors) answers.set(key, made, revision);
    return sendResponse(request, reply, made);
  };

  app.get(GRAPHQL_URL, { schema: { hide: true } }, (request, reply) =>
    answer(request, reply, request.originalUrl, () =>
      readQueryString(request.query as Record<string, unknown>),
    ),
  );
  app.post<{ Body: Buffer | undefined }>(
    GRAPHQL_URL,
    { schema: { hide: true }, bodyLimit: MAX_BODY_BYTES },
    (request, reply) => {
      const { body } = request;
      return answer(request, reply, body?.toString('latin1') ?? '', () => readBody(body));
    },
  );
  answerOtherMethods(app, GRAPHQL_URL, GRAPHQL_METHODS);
}

/** Bodies are JSON and stay bytes until it is known that no ready answer fits them. */
function takeOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isUtf8Json(request.headers['content-type'])) done(null, body);
    else done(new Problem('unsupported-media-type', 'The body must be application/json in UTF-8.'));
  });
}
