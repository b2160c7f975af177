import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { COMMON_HEADERS, NO_STORE } from './headers.js';
import { answerOtherMethods } from './routes.js';

interface Watched {
  readonly catalogue: Catalogue;
  readonly pingDatabase: () => Promise<void>;
}

/**
 * Two signals: `live`, the process answers; `ready`, the database does too.
 * Without its database the service goes on serving what it has loaded: it is up, but takes up no new release.
 */
export function serveHealth(app: FastifyInstance, { catalogue, pingDatabase }: Watched): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  app.get('/health/live', { schema: { hide: true } }, (_request, reply) => reply.headers(headers).send({ status: 'live' }));
  app.get('/health/ready', { schema: { hide: true } }, async (request, reply) => {
    const { version } = catalogue.current;
    try {
      await pingDatabase();
      return reply.headers(headers).send({ status: 'ready', database: 'reachable', release: version });
    } catch (error) {
      request.log.warn({ err: error }, 'the database does not answer');
      return reply
        .code(503)
        .headers(headers)
        .send({ status: 'degraded', database: 'unreachable', release: version });
    }
  });
  for (const url of ['/health/live', '/health/ready']) answerOtherMethods(app, url);
}
