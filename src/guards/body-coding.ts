import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';

const PLAIN = 'identity';

/** Refuses bodies that are compressed: they are small, and what they would unpack to has no limit that can be read off. */
export const bodyCoding = fp(
  async (app: FastifyInstance) => {
    // After the route has refused its methods, and before anything is read.
    app.addHook('preParsing', (request, reply, payload, done) => {
      const coding = request.headers['content-encoding'];
      if (request.method !== 'POST' || coding === undefined || coding.toLowerCase() === PLAIN) {
        done(null, payload);
        return;
      }
      // The field by which RFC 9110 (15.5.16) says which codings there are.
      reply.header('accept-encoding', PLAIN);
      done(
        new Problem(
          'unsupported-media-type',
          'A body must not be compressed: send it without Content-Encoding.',
        ),
      );
    });
  },
  { name: 'body-coding' },
);
