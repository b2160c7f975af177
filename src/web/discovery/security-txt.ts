import type { FastifyInstance } from 'fastify';
import { ONE_DAY } from '../../http/cache-control.js';
import { COMMON_HEADERS } from '../../http/headers.js';
import { HttpResponse } from '../../http/http-response.js';
import { noParameters } from '../../http/validation.js';

const PATH = '/.well-known/security.txt';
const HOW = '/method#report';

/** The start of the current month, a year later: equal for all instances, and at most a year ahead. */
const expiryAt = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1));

/** Contact for vulnerability reports (RFC 9116). */
const securityText = (origin: string, contact: string | undefined, now: Date): string =>
  [
    `Contact: ${contact ?? `${origin}${HOW}`}`,
    `Expires: ${expiryAt(now).toISOString()}`,
    `Policy: ${origin}${HOW}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}${PATH}`,
    '',
  ].join('\n');

/** Serves security.txt. Built per request, because its expiry date advances without a catalogue change. */
export function serveSecurityText(app: FastifyInstance, contact: string | undefined): void {
  app.get(PATH, { schema: { querystring: noParameters } }, ({ negotiated: { origin } }, reply) =>
    reply.sendCacheable(
      new HttpResponse(
        securityText(origin, contact, new Date()),
        {
          ...COMMON_HEADERS,
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': ONE_DAY,
          vary: 'Accept-Encoding',
        },
        { cacheable: false },
      ),
    ),
  );
}
