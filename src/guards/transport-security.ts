import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Two years: what the lists of browsers ask for. */
const FIELD = 'max-age=63072000';

/** Tells browsers to come by TLS only; for a service that is known by an https address. */
export const transportSecurity = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header('strict-transport-security', FIELD);
      done();
    });
  },
  { name: 'transport-security' },
);
