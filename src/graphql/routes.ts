import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { Problem } from '../domain/problem.js';
import { COMMON_HEADERS, NO_STORE, PREFLIGHT_HEADERS } from '../rest/headers.js';
import { asProblem } from '../rest/problem-handler.js';
import { CurrentAnswers } from './current-answers.js';
import { presentError } from './errors.js';
import { execute } from './execution.js';
import { MAX_BODY_BYTES } from './limits.js';
import { chooseResponseType, isUtf8Json } from './media-type.js';
import { type QueryRequest, readBody, readQueryString } from './query-request.js';
import {
  answerOf,
  GRAPHQL_METHODS,
  responseTypeOrDefault,
  sendErrors,
  sendRefusal,
  sendResponse,
} from './responses.js';
import { Scope } from './scope.js';

export const GRAPHQL_URL = '/graphql';

/** Serves queries by GET and POST as the GraphQL over HTTP specification has it; errors are GraphQL's own. */
export function serveQueries(app: FastifyInstance, catalogue: Catalogue): void {
  const answers = new CurrentAnswers(catalogue);
  takeOnlyJson(app);
  app.setErrorHandler((error: Error, request, reply) => {
    const problem = asProblem(error);
    const shown = presentError(problem, () => request.log.error({ err: error }, 'request failed'));
    return sendErrors(reply, problem.status, [shown], responseTypeOrDefault(request.headers.accept));
  });

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: string,
    read: () => QueryRequest,
  ): Promise<FastifyReply> => {
    const type = chooseResponseType(request.headers.accept);
    const key = `${type} ${asked}`;
    const ready = answers.get(key);
    if (ready) return sendResponse(request, reply, ready);
    const { current: release, revision } = catalogue;
    const context = { catalogue, current: new Scope(release) };
    const result = await execute(app, read(), request.method, context);
    if (result.refused) return sendRefusal(reply, result, type);
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
  answerOtherMethods(app);
}

/** Bodies are JSON and stay bytes until it is known that no ready answer fits them. */
function takeOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isUtf8Json(request.headers['content-type'])) done(null, body);
    else done(new Problem('unsupported-media-type', 'The body must be application/json in UTF-8.'));
  });
}

function answerOtherMethods(app: FastifyInstance): void {
  app.options(GRAPHQL_URL, { schema: { hide: true } }, (_request, reply) =>
    reply
      .code(204)
      .headers({ ...COMMON_HEADERS, ...PREFLIGHT_HEADERS, allow: GRAPHQL_METHODS })
      .headers({ 'access-control-allow-methods': GRAPHQL_METHODS, 'cache-control': NO_STORE })
      .send(),
  );
  const others = app.supportedMethods.filter((method) => !GRAPHQL_METHODS.split(', ').includes(method));
  app.route({
    method: others as HTTPMethods[],
    url: GRAPHQL_URL,
    schema: { hide: true },
    // Refused before a body is read: what is in it does not matter.
    onRequest: (request, _reply, done) => {
      done(
        new Problem('method-not-allowed', `${request.method} is not allowed here; ${GRAPHQL_METHODS} are.`, {
          allowed: GRAPHQL_METHODS.split(', '),
        }),
      );
    },
    handler: () => undefined,
  });
}
