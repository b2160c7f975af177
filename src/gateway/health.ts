import type { FastifyInstance } from 'fastify';
import { isHealthProbe, WORKER_PROBES } from '../guards/health-probes.js';
import { NO_STORE } from '../http/cache-control.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { Problem } from '../http/problem.js';
import type { WorkerResponse } from '../http/worker-protocol.js';
import type { Upstream } from './upstream.js';
import { toBuffer, withoutHopByHop } from './upstream-request.js';

/** How often the worker is probed, so that no client waits while it computes. */
const INTERVAL_MS = 1_000;
/** Older responses of the worker are not sent. */
const MAX_AGE_MS = 10_000;

/** Serves liveness directly, and the other probes from the worker's latest response. */
export function registerHealthRoutes(app: FastifyInstance, upstream: Upstream): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': NO_STORE };
  const latest = new Map<string, { readonly at: number; readonly response: WorkerResponse }>();
  const probe = (url: string) =>
    upstream.requestDirect({ method: 'GET', url, headers: {}, remoteAddress: '' }).then(
      (response) => latest.set(url, { at: performance.now(), response }),
      // It exited, or waits for its store.
      () => latest.delete(url),
    );
  const probeAll = () => Promise.all(WORKER_PROBES.map(probe));
  const probing = setInterval(probeAll, INTERVAL_MS).unref();
  app.addHook('onReady', async () => {
    await probeAll();
  });
  app.addHook('onClose', async () => clearInterval(probing));
  app.addHook('onRequest', (request, reply, done) => {
    const isSafeMethod = request.method === 'GET' || request.method === 'HEAD';
    if (!isSafeMethod || !isHealthProbe(request)) {
      done();
      return;
    }
    const { url = '' } = request.raw;
    // For metrics: alerts leave out probes.
    request.servedRoute = url;
    const { at, response } = latest.get(url) ?? { at: Number.NEGATIVE_INFINITY };
    if (url === '/health/live') reply.headers(headers).send({ status: 'live' });
    else if (response === undefined || performance.now() - at > MAX_AGE_MS)
      done(new Problem('overloaded', 'The worker does not respond. Retry shortly.'));
    else reply.code(response.status).headers(withoutHopByHop(response.headers)).send(toBuffer(response.body));
  });
}
