import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

interface AccessLogOptions {
  readonly share: number;
}

/**
 * Logs a sample of requests, regardless of the log level. Contains the route, but no client, header or
 * parameter: a log without personal data can be kept and shared.
 * @param share sampling rate, 0 to 1
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
