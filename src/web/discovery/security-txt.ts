import type { FastifyInstance } from 'fastify';
import { ONE_DAY } from '../../http/cache-control.js';
import { type RouteServices, serve } from '../../rest/serve.js';

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
export const serveSecurityText = (
  app: FastifyInstance,
  services: RouteServices,
  contact: string | undefined,
): void =>
  serve(app, services, {
    path: PATH,
    respond: ({ origin }) => ({
      body: securityText(origin, contact, new Date()),
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': ONE_DAY,
        // Its date moves on every day, whatever the dataset does.
        'last-modified': undefined,
        'dataset-release': undefined,
      },
      cacheable: false,
    }),
  });
