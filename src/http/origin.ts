import type { FastifyRequest } from 'fastify';

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
  // The guards refuse what is no host; HTTP/1.0 may name none, and a port may be empty.
  return ({ protocol, host }) => `${protocol}://${host.replace(/:$/, '') || 'localhost'}`;
}
