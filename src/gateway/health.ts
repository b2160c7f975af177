import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isHealthProbe } from '../guards/health-probes.js';
import type { Reply } from '../http/exchange.js';
import { NO_STORE } from '../http/freshness.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { toUpstreamRequest, withoutHopByHop } from './upstream-request.js';
import type { Upstream } from './worker-pool.js';

/** How long one probe's response is reused for others. */
const SHARED_MS = 500;

/** Serves liveness directly; a worker serves the other probes, bypassing the queue. */
export function serveHealth(app: FastifyInstance, upstream: Upstream): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  const recent = new Map<
    string,
    { readonly until: number; readonly mark: string; readonly reply: Promise<Reply> }
  >();
  app.addHook('onRequest', (request, reply, done) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !isHealthProbe(request)) done();
    else if (request.originalUrl === '/health/live') reply.headers(headers).send({ status: 'live' });
    else signal(request).then((made) => forwardReply(reply, made), done);
  });
  function signal(request: FastifyRequest): Promise<Reply> {
    const { originalUrl } = request;
    const known = recent.get(originalUrl);
    const { mark } = upstream.state;
    if (known && known.mark === mark && known.until > performance.now()) return known.reply;
    const reply = upstream.requestDirect(toUpstreamRequest(request));
    recent.set(originalUrl, { until: performance.now() + SHARED_MS, mark, reply });
    reply.catch(() => recent.delete(originalUrl));
    return reply;
  }
}

const forwardReply = (reply: FastifyReply, { status, headers, body }: Reply): FastifyReply =>
  reply
    .code(status)
    .headers(withoutHopByHop(headers))
    .send(Buffer.from(body.buffer, body.byteOffset, body.length));
