import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { OriginTeller } from '../http/origin.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { asProblem } from '../http/problem-handler.js';
import { presentError } from './errors.js';
import { MAX_BODY_BYTES } from './limits.js';
import { chooseResponseType, isUtf8Json } from './media-type.js';
import type { Queries } from './queries.js';
import { type QueryRequest, readBody, readQueryString } from './query-request.js';
import { GRAPHQL_METHODS, sendAsErrors, sendRefusal, sendResponse } from './responses.js';

export const GRAPHQL_URL = '/graphql';

/** Serves queries by GET and POST as the GraphQL over HTTP specification has it; errors are GraphQL's own. */
export function serveQueries(app: FastifyInstance, queries: Queries, originOf: OriginTeller): void {
  takeOnlyJson(app);
  app.setErrorHandler((error: Error, request, reply) => {
    const problem = asProblem(error);
    const shown = presentError(problem, () => request.log.error({ err: error }, 'request failed'));
    return sendAsErrors(reply, problem, shown, request.headers.accept);
  });

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    text: string,
    read: () => QueryRequest,
  ): Promise<FastifyReply> => {
    const { method, headers } = request;
    const asked = { method, accept: headers.accept, origin: originOf(request) };
    const made = await queries.keptAnswer(asked, text, read);
    if (!made.refused) return sendResponse(request, reply, made.answer);
    return sendRefusal(reply, made, chooseResponseType(headers.accept));
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
