import type { FastifyInstance, HTTPMethods } from 'fastify';
import { COMMON_HEADERS, NO_STORE, PREFLIGHT_HEADERS } from './headers.js';
import { methodNotAllowed } from './problem-handler.js';

export const READ_METHODS = 'GET, HEAD, OPTIONS';

/**
 * OPTIONS says what is allowed, to people and to CORS preflights; every other method is refused with `Allow`.
 * @param allowed the methods that are served elsewhere, and OPTIONS, separated by `, `
 */
export function answerOtherMethods(app: FastifyInstance, url: string, allowed = READ_METHODS): void {
  const methods = allowed.split(', ');
  app.options(url, { schema: { hide: true }, config: { anySuffix: true } }, (_request, reply) =>
    reply
      .code(204)
      .headers({ ...COMMON_HEADERS, ...PREFLIGHT_HEADERS, allow: allowed })
      .headers({ 'access-control-allow-methods': allowed, 'cache-control': NO_STORE })
      .send(),
  );
  app.route({
    method: app.supportedMethods.filter((method) => !methods.includes(method)) as HTTPMethods[],
    url,
    schema: { hide: true },
    config: { anySuffix: true },
    // Refused before a body is read: what is in it does not matter.
    onRequest: (request, reply, done) => {
      reply.header('allow', allowed);
      done(methodNotAllowed(request.method, allowed));
    },
    handler: () => undefined,
  });
}
