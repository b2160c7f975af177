import type { FastifyInstance, FastifyReply } from 'fastify';
import { isHealthProbe } from '../guards/health-probes.js';
import { NO_STORE } from '../http/cache-control.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { Problem } from '../http/problem.js';
import type { WorkerResponse } from '../http/worker-protocol.js';
import type { Upstream } from './upstream.js';
import { toBuffer, withoutHopByHop } from './upstream-request.js';

/** How often the worker is probed for readiness, so that no client waits while it computes. */
const INTERVAL_MS = 1_000;
/** An older statement of the worker is not sent. */
const MAX_AGE_MS = 10_000;
/** How long one response about freshness is reused. */
const SHARED_MS = 500;

/** Serves liveness directly, readiness as the worker last stated it, and freshness from the worker, bypassing the queue. */
export function registerHealthRoutes(app: FastifyInstance, upstream: Upstream): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  const fetchHealth = (url: string) =>
    upstream.requestDirect({ method: 'GET', url, headers: {}, remoteAddress: '' });

  let ready: { readonly at: number; readonly response: WorkerResponse } | undefined;
  const probe = async () => {
    const response = await fetchHealth('/health/ready').catch(() => undefined);
    ready = response && { at: performance.now(), response };
  };
  const probing = setInterval(probe, INTERVAL_MS).unref();
  app.addHook('onReady', probe);
  app.addHook('onClose', async () => clearInterval(probing));

  let fresh:
    | { readonly until: number; readonly revision: string; readonly response: Promise<WorkerResponse> }
    | undefined;
  const fetchFresh = (): Promise<WorkerResponse> => {
    const { revision } = upstream.state;
    if (fresh?.revision === revision && fresh.until > performance.now()) return fresh.response;
    const response = fetchHealth('/health/fresh');
    fresh = { until: performance.now() + SHARED_MS, revision, response };
    response.catch(() => {
      fresh = undefined;
    });
    return response;
  };

  app.addHook('onRequest', (request, reply, done) => {
    const isSafeMethod = request.method === 'GET' || request.method === 'HEAD';
    if (!isSafeMethod || !isHealthProbe(request)) {
      done();
      return;
    }
    const { url } = request.raw;
    // For metrics: alerts leave out probes.
    request.servedRoute = url;
    if (url === '/health/live') reply.headers(headers).send({ status: 'live' });
    else if (url === '/health/fresh') fetchFresh().then((response) => forwardReply(reply, response), done);
    else if (ready && performance.now() - ready.at <= MAX_AGE_MS) forwardReply(reply, ready.response);
    else done(new Problem('overloaded', 'The worker does not respond. Retry shortly.'));
  });
}

const forwardReply = (reply: FastifyReply, { status, headers, body }: WorkerResponse): FastifyReply =>
  reply.code(status).headers(withoutHopByHop(headers)).send(toBuffer(body));
