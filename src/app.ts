import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Catalogue } from './dataset/catalogue.js';
import { MAX_BODY_BYTES } from './domain/body-limits.js';
import type { ReleaseFiles } from './domain/file-record.js';
import { GRAPHQL_DOOR, graphqlApi } from './graphql/plugin.js';
import { decideAsked } from './http/asked.js';
import { cacheableReplies } from './http/cacheable-reply.js';
import { addressOf, type RefusalForms, ROUTE, TRACE } from './http/exchange.js';
import { withoutFormatSuffix } from './http/format-suffix.js';
import { originTeller } from './http/origin.js';
import { otherMethods } from './http/other-methods.js';
import { asProblem, handleProblems, sendProblem } from './http/problem-handler.js';
import { validateRoutes } from './http/route-schema.js';
import { warnOfWithdrawal } from './http/withdrawal.js';
import { serviceLimitsOf } from './limits.js';
import { MCP_DOOR, mcp } from './mcp/plugin.js';
import { loggerOptions } from './operations/logging.js';
import { newTraceId } from './operations/trace-context.js';
import { NO_FILES } from './releases/archive.js';
import { Downloads } from './rest/downloads/downloads.js';
import { type builtDocument, openapi } from './rest/openapi/plugin.js';
import { restApi } from './rest/plugin.js';
import type { Settings } from './settings.js';
import { problemPageFor } from './web/pages/problem-view.js';
import { pages } from './web/plugin.js';
import { resourcePages } from './web/resource-pages.js';

export interface AppParts {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** Rejects while the database does not answer; what is loaded goes on being served all the same. */
  readonly pingDatabase: () => Promise<void>;
  /** Files of releases, as the store keeps them; none without it. */
  readonly files?: ReleaseFiles;
  /** The OpenAPI document that the build made; without it the code makes it when it is first asked for. */
  readonly builtDocument?: typeof builtDocument;
}

const PLUGIN_TIMEOUT_MS = 60_000;

export const refusalForms = (): RefusalForms => ({ ...GRAPHQL_DOOR, ...MCP_DOOR });

/** Builds the application: all doors on one catalogue. It listens nowhere: the gateway asks it. */
export async function buildApp({
  catalogue,
  settings,
  pingDatabase,
  files = NO_FILES,
  builtDocument,
}: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: settings.TRUST_PROXY ? [...settings.TRUST_PROXY] : false,
    logger: loggerOptions(settings),
    // Metrics count and time requests; a line for every request would cost more than the answer.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: ({ headers }) => String(headers[TRACE] ?? newTraceId()),
    // A logger for each request costs a tenth of a ready answer; the few lines that need it name the trace themselves.
    childLoggerFactory: (logger) => logger,
    // A busy machine may take long to draw the outlines of the map once.
    pluginTimeout: PLUGIN_TIMEOUT_MS,
    rewriteUrl: (request) => withoutFormatSuffix(addressOf(request)),
    // A long parameter makes a long address, and that has a guard of its own.
    routerOptions: { maxParamLength: settings.MAX_HEADER_BYTES, ignoreTrailingSlash: false },
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, asProblem(error));
    },
  });
  handleProblems(app);
  validateRoutes(app);
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { url } = request.routeOptions;
    if (url !== undefined) reply.header(ROUTE, url);
    done();
  });
  await app.register(warnOfWithdrawal, { catalogue });
  const originOf = originTeller(settings.PUBLIC_URL);
  await app.register(decideAsked, { originOf });
  await app.register(otherMethods);
  await app.register(cacheableReplies, { catalogue });
  await app.register(openapi, { catalogue, publicUrl: settings.PUBLIC_URL, built: builtDocument });
  const downloads = new Downloads(files, (sentence) => app.log.error(sentence));
  app.decorate('problemPage', problemPageFor({ catalogue, originOf }));
  const services = { catalogue };
  await app.register(restApi, { ...services, pages: resourcePages, pingDatabase, downloads });
  await app.register(graphqlApi, services);
  await app.register(mcp, services);
  await app.register(pages, {
    ...services,
    limits: serviceLimitsOf(settings),
    securityContact: settings.SECURITY_CONTACT,
    contact: settings.CONTACT,
  });
  return app;
}
