import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isHealthProbe } from '../guards/health-probes.js';
import { NO_STORE } from '../http/cache-control.js';
import { COMMON_HEADERS } from '../http/headers.js';
import type { WorkerResponse } from '../http/worker-protocol.js';
import type { Upstream } from './upstream.js';
import { toUpstreamRequest, withoutHopByHop } from './upstream-request.js';

/** How long one probe's response is reused for others. */
const SHARED_MS = 500;

/** Serves liveness directly; a worker serves the other probes, bypassing the queue. */
export function registerHealthRoutes(app: FastifyInstance, upstream: Upstream): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  const recent = new Map<
    string,
    { readonly until: number; readonly mark: string; readonly reply: Promise<WorkerResponse> }
  >();
  app.addHook('onRequest', (request, reply, done) => {
    const isSafeMethod = request.method === 'GET' || request.method === 'HEAD';
    if (!isSafeMethod || !isHealthProbe(request)) {
      done();
      return;
    }
    // For metrics: alerts leave out probes.
    request.servedRoute = request.raw.url;
    if (request.originalUrl === '/health/live') reply.headers(headers).send({ status: 'live' });
    else fetchHealth(request).then((response) => forwardReply(reply, response), done);
  });
  function fetchHealth(request: FastifyRequest): Promise<WorkerResponse> {
    const { originalUrl } = request;
    const cached = recent.get(originalUrl);
    const { revision } = upstream.state;
    if (cached && cached.mark === revision && cached.until > performance.now()) return cached.reply;
    const response = upstream.requestDirect(toUpstreamRequest(request));
    recent.set(originalUrl, { until: performance.now() + SHARED_MS, mark: revision, reply: response });
    response.catch(() => recent.delete(originalUrl));
    return response;
  }
}

const forwardReply = (reply: FastifyReply, { status, headers, body }: WorkerResponse): FastifyReply =>
  reply
    .code(status)
    .headers(withoutHopByHop(headers))
    .send(Buffer.from(body.buffer, body.byteOffset, body.length));
