import type { FastifyRequest } from 'fastify';

/** What a Host header may be made of; anything else is no host that a reader could have used. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** Tells the scheme and host by which the reader of a request reaches the service. */
export type OriginTeller = (request: Pick<FastifyRequest, 'protocol' | 'host'>) => string;

/**
 * Tells the scheme and host by which the reader of a request reaches the service, for addresses that are
 * copied: embeds, citations, commands.
 *
 * @param publicUrl the address that the service is known by; without it the request's own host is taken
 */
export function originTeller(publicUrl: string | undefined): OriginTeller {
  if (publicUrl !== undefined) {
    const { origin } = new URL(publicUrl);
    return () => origin;
  }
  return ({ protocol, host }) => (HOST.test(host) ? `${protocol}://${host}` : `${protocol}://localhost`);
}
