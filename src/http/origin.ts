import type { FastifyRequest } from 'fastify';

export type OriginResolver = (request: Pick<FastifyRequest, 'protocol' | 'host'>) => string;

/**
 * Creates a function that returns the public scheme and host of the service, for URLs that readers copy:
 * embeds, citations, commands.
 * @param publicUrl public URL of the service; if omitted, the request's own host is used
 */
export function createOriginResolver(publicUrl: string | undefined): OriginResolver {
  if (publicUrl !== undefined) {
    const { origin } = new URL(publicUrl);
    return () => origin;
  }
  // Guards have rejected invalid hosts by now, but HTTP/1.0 requests may lack one, and a port may be empty.
  return ({ protocol, host }) => `${protocol}://${host.replace(/:$/, '') || 'localhost'}`;
}
