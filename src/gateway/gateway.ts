import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { MAX_TEXT_BODY_BYTES } from '../domain/body-limits.js';
import type { Problem } from '../domain/problem.js';
import { connectionLimits } from '../guards/connection-limits.js';
import { connectionLimitsOf, connectionOptions, drainOnDemand, setUpServer } from '../guards/connections.js';
import { guards } from '../guards/plugin.js';
import { readAbsoluteForm } from '../guards/request-target.js';
import { prefersPage } from '../http/asked.js';
import { originTeller } from '../http/origin.js';
import { asProblem, beginProblem, reportedProblem, sendProblem } from '../http/problem-handler.js';
import { filledForm } from '../http/refusal-forms.js';
import { refusalPage } from '../http/refusal-page.js';
import { loggerOptions } from '../operations/logging.js';
import { Metrics, operations } from '../operations/metrics.js';
import { traceIdOf } from '../operations/trace-context.js';
import type { Settings } from '../settings.js';
import { chosenType } from './accept-key.js';
import { AnswerCache } from './answer-cache.js';
import type { Answering } from './answering-pool.js';
import { CachingProxy } from './caching-proxy.js';
import type { DrawingThread } from './drawing.js';
import { serveHealth } from './health.js';
import { sendStored } from './send.js';

const MEGABYTE = 1024 * 1024;
const PLUGIN_TIMEOUT_MS = 60_000;

interface GatewayParts {
  readonly settings: Settings;
  readonly answering: Answering;
  readonly drawing: DrawingThread;
}

/** Guards, the cache, and the line to the workers that make answers. It makes none itself, and knows no route. */
export async function buildGateway({ settings, answering, drawing }: GatewayParts): Promise<FastifyInstance> {
  const limits = connectionLimitsOf(settings, MAX_TEXT_BODY_BYTES);
  const app = fastify({
    ...connectionOptions(limits),
    logger: loggerOptions(settings),
    // Metrics count and time requests; a line for every request would cost more than the answer.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: traceIdOf,
    // A logger for each request costs a tenth of a ready answer; the few lines that need it name the trace themselves.
    childLoggerFactory: (logger) => logger,
    rewriteUrl: (request) => {
      readAbsoluteForm(request);
      return request.url ?? '/';
    },
    // Redis may take long to answer on a busy machine.
    pluginTimeout: PLUGIN_TIMEOUT_MS,
    routerOptions: { maxParamLength: limits.headerBytes, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      refuse(request, reply, asProblem(error));
    },
  });
  setUpServer(app);
  await app.register(connectionLimits, {
    max: limits.maxConnections,
    maxPerClient: limits.maxConnectionsPerClient,
    trustedProxies: limits.trustedProxies,
  });
  drainOnDemand(app);
  const originOf = originTeller(settings.PUBLIC_URL);
  const refuse = refuserOf(app, answering);
  app.setErrorHandler((error: Error, request, reply) =>
    refuse(request, reply, reportedProblem(error, request)),
  );
  const answers = new AnswerCache(settings.ANSWER_CACHE_MB * MEGABYTE);
  const metrics = await watchAndGuard(app, settings, { answers, answering, drawing });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const told of ['servedRoute', 'tookMs', 'queryCost']) app.decorateRequest(told, undefined);
  serveHealth(app, answering);
  serveResponses(app, new CachingProxy({ settings, answering, drawing, originOf, cache: answers, metrics }));
  app.addHook('onClose', () => drawing.close());
  return app;
}

/** Tells a problem as the door that was asked tells its own, to a browser as a page, to all others as a document. */
function refuserOf(app: FastifyInstance, answering: Answering) {
  app.decorate('problemPage', (problem, request) => (prefersPage(request) ? refusalPage(problem) : null));
  return (request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply => {
    const form = answering.refusals[(request.originalUrl ?? '').split('?', 1)[0] ?? ''];
    if (!form || (form.method !== undefined && form.method !== request.method))
      return sendProblem(reply, problem);
    return beginProblem(reply, problem)
      .type(chosenType(request.headers.accept, form.contentTypes))
      .send(filledForm(form, problem));
  };
}

/** Hooks that run before anything is answered. */
async function watchAndGuard(
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
    // Ready answers need no other hook, and no promise.
    onRequest: (request, reply, done) => {
      const stored = proxy.lookUp(proxy.requestKey(request));
      if (stored === undefined) {
        done();
        return;
      }
      request.wasReady = true;
      request.servedRoute = stored.route;
      const sent = sendStored(request, reply, stored.answer);
      if (sent instanceof Promise) sent.catch(done);
    },
    handler: forward,
  });
  app.post('*', (request, reply) => {
    const stored = proxy.lookUp(proxy.requestKey(request));
    if (stored === undefined) return forward(request, reply);
    request.servedRoute = stored.route;
    return sendStored(request, reply, stored.answer);
  });
  app.route({
    method: app.supportedMethods.filter((method) => !['GET', 'HEAD', 'POST'].includes(method)) as 'PUT'[],
    url: '*',
    // Before a body is read: no door takes one so.
    onRequest: (request, reply, done) => {
      forward(request, reply).catch(done);
    },
    handler: () => undefined,
  });
  // A method that Fastify has no route for.
  app.setNotFoundHandler(forward);
}
