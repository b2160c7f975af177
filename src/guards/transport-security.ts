import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Name and value: two years, what the lists of browsers ask for. */
const TRANSPORT_SECURITY = ['strict-transport-security', 'max-age=63072000'] as const;

/** Tells browsers to come by TLS only; for a service that is known by an https address. */
export const transportSecurity = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header(...TRANSPORT_SECURITY);
      done();
    });
  },
  { name: 'transport-security' },
);
