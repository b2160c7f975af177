import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Problem } from '../domain/problem.js';
import { MAX_FIELD_BYTES } from '../domain/service-limits.js';

/** The header fields of a request that anything here reads; all others are bounded together, by the parser. */
export const FIELDS_READ = [
  ...['accept', 'accept-encoding', 'content-encoding', 'content-type', 'host', 'range', 'traceparent'],
  ...['if-modified-since', 'if-none-match', 'if-range', 'mcp-protocol-version'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
] as const;

/** Refuses header fields that are longer than any that has a meaning here, before anything looks into them. */
export const headerLength = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', ({ headers }, _reply, done) => {
      const long = FIELDS_READ.find((name) => (headers[name]?.length ?? 0) > MAX_FIELD_BYTES);
      if (long === undefined) {
        done();
        return;
      }
      const detail = `The header field ${long} has ${headers[long]?.length} bytes; ${MAX_FIELD_BYTES} are allowed: say less in it, or leave it out.`;
      done(new Problem('header-fields-too-large', detail));
    });
  },
  { name: 'header-length' },
);
