import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { connectionLimits } from '../guards/connection-limits.js';
import { guards } from '../guards/plugin.js';
import { normalizeAbsoluteForm } from '../guards/request-target.js';
import { configureServer, registerDrain, serverOptions } from '../guards/server-options.js';
import { MAX_TEXT_BODY_BYTES } from '../http/body-limits.js';
import { prefersHtml } from '../http/content-negotiation.js';
import { createOriginResolver } from '../http/origin.js';
import type { Problem } from '../http/problem.js';
import { sendProblem, setProblemHeaders, toLoggedProblem, toProblem } from '../http/problem-handler.js';
import { renderProblemPage } from '../http/problem-page.js';
import { renderProblemTemplate } from '../http/problem-templates.js';
import { loggingOptions } from '../operations/logging.js';
import { Metrics, operations } from '../operations/metrics.js';
import { getTraceId } from '../operations/trace-context.js';
import type { Settings } from '../settings.js';
import { negotiateMediaType } from './accept-key.js';
import { CachingProxy } from './caching-proxy.js';
import { registerHealthRoutes } from './health.js';
import type { RasterPool } from './raster-pool.js';
import { ResponseCache } from './response-cache.js';
import { sendStored } from './send-response.js';
import type { Upstream } from './upstream.js';

const MEGABYTE = 1024 * 1024;
const PLUGIN_TIMEOUT_MS = 60_000;

interface GatewayOptions {
  readonly settings: Settings;
  readonly upstream: Upstream;
  readonly rasterPool: RasterPool;
}

/** The guards and the caching proxy in front of the worker. */
export async function buildGateway({
  settings,
  upstream,
  rasterPool,
}: GatewayOptions): Promise<FastifyInstance> {
  const app = fastify({
    ...serverOptions(settings, MAX_TEXT_BODY_BYTES),
    ...loggingOptions(settings),
    genReqId: getTraceId,
    rewriteUrl: (request) => {
      normalizeAbsoluteForm(request);
      return request.url ?? '/';
    },
    // Redis can be slow to respond on a busy machine.
    pluginTimeout: PLUGIN_TIMEOUT_MS,
    routerOptions: { maxParamLength: settings.MAX_HEADER_BYTES },
    frameworkErrors: (error, request, reply) => {
      reject(request, reply, toProblem(error));
    },
  });
  configureServer(app);
  await app.register(connectionLimits, {
    max: settings.MAX_CONNECTIONS,
    maxPerClient: settings.MAX_CONNECTIONS_PER_CLIENT,
    trustedProxies: settings.TRUST_PROXY,
  });
  registerDrain(app);
  const resolveOrigin = createOriginResolver(settings.PUBLIC_URL);
  const reject = createRejecter(app, upstream);
  app.setErrorHandler((error: Error, request, reply) => {
    const problem = toLoggedProblem(error, request);
    // Formatting it for clients that have disconnected would take longer than anything else that they cause.
    return request.socket.destroyed ? reply.hijack() : reject(request, reply, problem);
  });
  const cache = new ResponseCache(settings.ANSWER_CACHE_MB * MEGABYTE);
  const metrics = await registerGuards(app, settings, { cache, upstream, rasterPool });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const name of ['servedRoute', 'cpuMs', 'queryCost']) app.decorateRequest(name, undefined);
  registerHealthRoutes(app, upstream);
  serveResponses(app, new CachingProxy({ settings, upstream, rasterPool, resolveOrigin, cache, metrics }));
  app.addHook('onClose', () => rasterPool.close());
  return app;
}

/** Formats a problem for the endpoint that was requested; browsers get HTML. */
function createRejecter(app: FastifyInstance, upstream: Upstream) {
  app.decorate('problemPage', (problem, request) =>
    prefersHtml(request) ? renderProblemPage(problem) : null,
  );
  return (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply => {
    const form = upstream.problemTemplates[(request.originalUrl ?? '').split('?', 1)[0] ?? ''];
    if (!form || (form.method !== undefined && form.method !== request.method))
      return sendProblem(reply, problem);
    return setProblemHeaders(reply, problem)
      .type(negotiateMediaType(request.headers.accept, form.contentTypes))
      .send(renderProblemTemplate(form, problem));
  };
}

/** Registers the hooks that run before a request is forwarded. */
async function registerGuards(
  app: FastifyInstance,
  settings: Settings,
  measured: ConstructorParameters<typeof Metrics>[0],
): Promise<Metrics | null> {
  const { METRICS_PORT: port, METRICS_HOST: host, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = settings;
  const metrics = port === undefined ? null : new Metrics(measured);
  await app.register(operations, {
    measured: metrics && port !== undefined ? { metrics, host, port } : null,
    accessLogShare: settings.ACCESS_LOG_SHARE,
    slowAnswerMs: settings.SLOW_ANSWER_MS,
    tracing: endpoint === undefined ? null : { endpoint, share: settings.OTEL_TRACES_SHARE },
  });
  await app.register(guards, {
    maxBodyBytes: MAX_TEXT_BODY_BYTES,
    requestsPerMinute: settings.RATE_LIMIT_MAX,
    redisUrl: settings.REDIS_URL,
    hasTls: settings.PUBLIC_URL?.startsWith('https:') === true,
    observer: {
      onRateLimited: () => metrics?.rateLimited.inc(),
      onQuotaStore: (isLost) => metrics?.quotaStoreLost.set(isLost ? 1 : 0),
    },
  });
  return metrics;
}

function serveResponses(app: FastifyInstance, proxy: CachingProxy): void {
  const forward = (request: FastifyRequest, reply: FastifyReply) => proxy.forward(request, reply);
  app.get('*', {
    // Cache hits skip the remaining hooks and avoid a promise.
    onRequest: (request, reply, done) => {
      const cached = proxy.lookUp(proxy.requestKey(request));
      if (cached === undefined) {
        done();
        return;
      }
      request.isCacheHit = true;
      request.servedRoute = cached.route;
      const sent = sendStored(request, reply, cached.response);
      if (sent instanceof Promise) sent.catch(done);
    },
    handler: forward,
  });
  app.post('*', (request, reply) => {
    const cached = proxy.lookUp(proxy.requestKey(request));
    if (cached === undefined) return forward(request, reply);
    request.servedRoute = cached.route;
    return sendStored(request, reply, cached.response);
  });
  app.route({
    method: app.supportedMethods.filter((method) => !['GET', 'HEAD', 'POST'].includes(method)) as 'PUT'[],
    url: '*',
    // Respond before the body is read: no endpoint accepts one.
    onRequest: (request, reply, done) => {
      forward(request, reply).catch(done);
    },
    handler: () => undefined,
  });
  // Methods that Fastify has no route for.
  app.setNotFoundHandler(forward);
}
