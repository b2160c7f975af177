import type { FastifyInstance, HTTPMethods } from 'fastify';
import { COMMON_HEADERS, NO_STORE, PREFLIGHT_HEADERS } from '../rest/headers.js';
import { methodNotAllowed } from '../rest/problem-handler.js';

/**
 * OPTIONS says what is allowed, to people and to CORS preflights; every other method is refused with `Allow`.
 * @param allowed the methods that are served elsewhere, and OPTIONS, parted by `, `
 */
export function answerOtherMethods(app: FastifyInstance, url: string, allowed: string): void {
  app.options(url, { schema: { hide: true } }, (_request, reply) =>
    reply
      .code(204)
      .headers({ ...COMMON_HEADERS, ...PREFLIGHT_HEADERS, allow: allowed })
      .headers({ 'access-control-allow-methods': allowed, 'cache-control': NO_STORE })
      .send(),
  );
  const methods = allowed.split(', ');
  app.route({
    method: app.supportedMethods.filter((method) => !methods.includes(method)) as HTTPMethods[],
    url,
    schema: { hide: true },
    // Refused before a body is read: what is in it does not matter.
    onRequest: (request, reply, done) => {
      reply.header('allow', allowed);
      done(methodNotAllowed(request.method, allowed));
    },
    handler: () => undefined,
  });
}
