import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

interface AccessLogOptions {
  readonly share: number;
}

/**
 * Writes a line for some of the requests, whatever the level of the log is. It names the route and not the client,
 * and no header or parameter: a log that holds nothing personal can be kept and shown.
 */
export const accessLog = fp(
  async (app: FastifyInstance, { share }: AccessLogOptions) => {
    const log = app.log.child({}, { level: 'info' });
    app.addHook('onResponse', (request, reply, done) => {
      if (Math.random() < share) {
        log.info(
          {
            traceId: request.id,
            method: request.method,
            route: request.servedRoute,
            status: reply.statusCode,
            ms: Math.round(reply.elapsedTime * 100) / 100,
          },
          'request',
        );
      }
      done();
    });
  },
  { name: 'access-log' },
);
