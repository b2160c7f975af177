import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Catalogue } from './dataset/catalogue.js';
import type { FileRecords } from './domain/file-record.js';
import { graphqlApi } from './graphql/plugin.js';
import { connectionLimits, readAbsoluteForm } from './guards/connection-limits.js';
import { connectionOptions, drainOnDemand, setUpServer } from './guards/connections.js';
import { guards } from './guards/plugin.js';
import { decideAsked, originTeller, withoutFormatSuffix } from './http/asked.js';
import { FairQueue } from './http/fair-queue.js';
import { refuseOtherDoors } from './http/make-answer.js';
import { asProblem, handleProblems, sendProblem } from './http/problem-handler.js';
import { AnswerCache } from './http/serve-kept.js';
import { warnOfWithdrawal } from './http/withdrawal.js';
import { connectionLimitsOf, serviceLimitsOf } from './limits.js';
import { mcp } from './mcp/plugin.js';
import { Metrics, operations } from './operations/metrics.js';
import { traceIdOf } from './operations/trace-context.js';
import { Downloads } from './rest/downloads/downloads.js';
import { type builtDocument, openapi } from './rest/openapi/plugin.js';
import { restApi } from './rest/plugin.js';
import type { Settings } from './settings.js';
import { problemPageFor } from './web/pages/problem-view.js';
import { pages } from './web/plugin.js';
import { resourcePages } from './web/resource-pages.js';

export interface Parts {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** Rejects while the database does not answer; what is loaded goes on being served all the same. */
  readonly pingDatabase: () => Promise<void>;
  /** Store of sizes and digests of downloads; without it each process makes them anew. */
  readonly fileRecords?: FileRecords;
  /** The OpenAPI document that the build made; without it the code makes it when it is first asked for. */
  readonly builtDocument?: typeof builtDocument;
}

const MEGABYTE = 1024 * 1024;
const PLUGIN_TIMEOUT_MS = 60_000;

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Sees to it that the files of the current release can be listed at once; takes seconds when it is new. Those of
     * older ones are made when asked for: a start must not cost more the more releases there are.
     */
    prepareDownloads(): Promise<void>;
  }
}

/** Builds the application: all doors on one catalogue, behind their guards, listening nowhere yet. */
export async function buildApp({
  catalogue,
  settings,
  pingDatabase,
  fileRecords,
  builtDocument,
}: Parts): Promise<FastifyInstance> {
  const limits = connectionLimitsOf(settings);
  const app = fastify({
    ...connectionOptions(limits),
    logger: { level: settings.LOG_LEVEL },
    // Metrics count and time requests; a line for every request would cost more than the answer.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: traceIdOf,
    // A logger for each request costs a tenth of a ready answer; the few lines that need it name the trace themselves.
    childLoggerFactory: (logger) => logger,
    // A busy machine may take long to draw the outlines of the map once.
    pluginTimeout: PLUGIN_TIMEOUT_MS,
    rewriteUrl: (request) => {
      readAbsoluteForm(request);
      return withoutFormatSuffix(request.url ?? '/');
    },
    // A long parameter makes a long address, and that has a guard of its own.
    routerOptions: { maxParamLength: limits.headerBytes, ignoreTrailingSlash: false },
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, asProblem(error));
    },
  });
  setUpServer(app);
  await app.register(connectionLimits, {
    max: limits.maxConnections,
    maxPerClient: limits.maxConnectionsPerClient,
    trustedProxies: limits.trustedProxies,
  });
  drainOnDemand(app);
  refuseOtherDoors(app);
  handleProblems(app);
  const answers = new AnswerCache(settings.ANSWER_CACHE_MB * MEGABYTE);
  const queue = new FairQueue({ maxHoldMs: settings.HANDLER_TIMEOUT_MS });
  const metrics = await watchAndGuard(app, settings, { catalogue, answers, queue });
  await app.register(warnOfWithdrawal, { catalogue });
  const originOf = originTeller(settings.PUBLIC_URL);
  await app.register(decideAsked, { originOf });
  await app.register(openapi, { catalogue, publicUrl: settings.PUBLIC_URL, built: builtDocument });
  const downloads = downloadsOf(app, catalogue, fileRecords);
  app.decorate('problemPage', problemPageFor({ catalogue, originOf }));
  const services = { catalogue, answers, queue, originOf };
  await app.register(restApi, { ...services, pages: resourcePages, pingDatabase, downloads });
  await app.register(graphqlApi, { ...services, observer: metrics?.graphql });
  await app.register(mcp, services);
  await app.register(pages, {
    ...services,
    limits: serviceLimitsOf(settings),
    securityContact: settings.SECURITY_CONTACT,
    contact: settings.CONTACT,
  });
  return app;
}

function downloadsOf(app: FastifyInstance, catalogue: Catalogue, records?: FileRecords): Downloads {
  let isClosing = false;
  const downloads = new Downloads(records, (err) => {
    // A database that is closed underneath is no news then.
    if (!isClosing) app.log.warn({ err }, 'the records of downloads fail; files are made when asked for');
  });
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.decorate('prepareDownloads', async () => {
    await downloads.of(catalogue.current);
  });
  return downloads;
}

/** True if the service is known by an https address. */
const hasTls = ({ PUBLIC_URL }: Settings): boolean => PUBLIC_URL?.startsWith('https:') === true;

/** Hooks that run before every door. */
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
    tracing: endpoint === undefined ? null : { endpoint, share: settings.OTEL_TRACES_SHARE },
  });
  await app.register(guards, {
    maxEventLoopDelayMs: settings.MAX_EVENT_LOOP_DELAY_MS,
    handlerTimeoutMs: settings.HANDLER_TIMEOUT_MS,
    requestsPerMinute: settings.RATE_LIMIT_MAX,
    redisUrl: settings.REDIS_URL,
    hasTls: hasTls(settings),
    observer: {
      onShed: () => metrics?.shed.inc(),
      onTimeout: () => metrics?.timedOut.inc(),
      onRateLimited: () => metrics?.rateLimited.inc(),
      onQuotaStore: (isLost) => metrics?.quotaStoreLost.set(isLost ? 1 : 0),
    },
  });
  return metrics;
}
