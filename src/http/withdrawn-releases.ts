import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Catalogue } from '../dataset/catalogue.js';

const PINNED_URL = /^\/releases\/([^/?]+)/;
const MS_PER_SECOND = 1_000;

/**
 * Adds `Deprecation` (RFC 9745) with the time of withdrawal to every response
 * of a withdrawn release, including files and graphics, with links to the
 * reason and to the current release. (`Warning` is obsolete: RFC 9111, 5.5.)
 */
export const withdrawnReleaseHeaders = fp(
  async (app: FastifyInstance, { catalogue }: { catalogue: Catalogue }) => {
    app.addHook('onSend', (request, reply, _payload, done) => {
      const version = PINNED_URL.exec(request.originalUrl)?.[1];
      const entry = version && catalogue.find(version);
      if (entry && entry.withdrawn_at !== null) {
        const links = [
          reply.getHeader('link'),
          `</releases/${version}>; rel="deprecation"; type="application/json"`,
          `</releases/${catalogue.current.version}>; rel="latest-version"; type="application/json"`,
        ];
        reply.header('deprecation', `@${Math.floor(Date.parse(entry.withdrawn_at) / MS_PER_SECOND)}`);
        reply.header('link', links.filter((link) => link !== undefined).join(', '));
      }
      done();
    });
  },
  { name: 'warn-of-withdrawal' },
);
