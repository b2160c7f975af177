import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { MAX_URL_BYTES } from '../domain/service-limits.js';

export const urlLength = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { length } = request.originalUrl;
      if (length <= MAX_URL_BYTES) {
        done();
        return;
      }
      const detail = `The address has ${length} bytes; ${MAX_URL_BYTES} are allowed.`;
      done(new Problem('uri-too-long', detail));
    });
  },
  { name: 'url-length' },
);
