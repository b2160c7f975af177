import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { asProblem, logInternal } from '../http/problem-handler.js';
import { serveKept } from '../http/serve-kept.js';
import { presentError } from './errors.js';
import { RefusedQuery } from './execution.js';
import { MAX_BODY_BYTES } from './limits.js';
import { chooseResponseType, isUtf8Json } from './media-type.js';
import type { Queries } from './queries.js';
import { readBody, readQueryString } from './query-request.js';
import { GRAPHQL_METHODS, sendAsErrors, sendPosted, sendRefusal } from './responses.js';

export const GRAPHQL_URL = '/graphql';

export function serveQueries(
  app: FastifyInstance,
  queries: Queries,
  { originOf, ...services }: CatalogueServed,
): void {
  takeOnlyJson(app);
  app.setErrorHandler((error: Error, request, reply) => {
    if (error instanceof RefusedQuery)
      return sendRefusal(reply, error, chooseResponseType(request.headers.accept));
    const problem = asProblem(error, request.routeOptions.bodyLimit);
    const shown = presentError(problem, {
      report: () => logInternal(problem, error, request),
      origin: originOf(request),
    });
    return sendAsErrors(reply, problem, shown, request.headers.accept);
  });
  const shared = {
    url: GRAPHQL_URL,
    schema: { hide: true },
    isCostly: true,
    namesHost: true,
    variant: (request: FastifyRequest) => chooseResponseType(request.headers.accept),
    allowed: '',
    ...(queries.observer && { onReady: queries.observer.onReady }),
  };
  serveKept(app, services, {
    ...shared,
    read: (request, state) => ({
      make: (making) =>
        queries.answer(making, readQueryString(request.query as Record<string, unknown>), state),
    }),
  });
  serveKept(app, services, {
    ...shared,
    method: 'POST',
    options: { bodyLimit: MAX_BODY_BYTES },
    written: ({ body }) => (body as Buffer | undefined)?.toString('latin1') ?? '',
    send: sendPosted,
    read: (request, state) => ({
      make: (making) => queries.answer(making, readBody(request.body as Buffer | undefined), state),
    }),
  });
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
