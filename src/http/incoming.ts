import type { FastifyRequest } from 'fastify';

/** A request, as far as the answer of a resource depends on it. */
export interface Incoming
  extends Pick<FastifyRequest, 'originalUrl' | 'params' | 'query' | 'protocol' | 'host'> {
  readonly headers: Pick<FastifyRequest['headers'], 'accept'>;
  readonly raw: Pick<FastifyRequest['raw'], 'formatSuffix'>;
}
