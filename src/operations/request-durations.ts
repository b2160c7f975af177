import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Metrics } from './metrics.js';

/** The route of what no route serves. Its address would make a label for each scan. */
const NO_ROUTE = 'none';
const MILLISECONDS = 1_000;

/** Measures how long each answer takes. */
export const requestDurations = fp(
  async (app: FastifyInstance, { metrics }: { readonly metrics: Metrics }) => {
    app.addHook('onResponse', (request, reply, done) => {
      metrics.requestDuration.observe(
        {
          method: request.method,
          route: request.routeOptions.url ?? NO_ROUTE,
          status: String(reply.statusCode),
        },
        reply.elapsedTime / MILLISECONDS,
      );
      done();
    });
  },
  { name: 'request-durations' },
);
