import fastify, { type FastifyInstance } from 'fastify';
import type { Catalogue } from './dataset/catalogue.js';
import { Problem } from './domain/problem.js';
import { graphqlApi } from './graphql/plugin.js';
import { AnswerCache } from './rest/answer-cache.js';
import { rewriteSuffix } from './rest/format-suffix.js';
import { openapi } from './rest/openapi/plugin.js';
import { originTeller } from './rest/origin.js';
import { restApi } from './rest/plugin.js';
import { asProblem, handleProblems, sendProblem } from './rest/problem-handler.js';
import type { Settings } from './settings.js';
import { pages } from './web/plugin.js';
import { resourcePages } from './web/resource-pages.js';

/** What the application is built on. */
export interface Parts {
  readonly catalogue: Catalogue;
  readonly settings: Pick<Settings, 'LOG_LEVEL' | 'ANSWER_CACHE_MB' | 'PUBLIC_URL'>;
  /** Rejects while the database does not answer; what is loaded goes on being served all the same. */
  readonly pingDatabase: () => Promise<void>;
}

/** RFC 9110 asks for at least 8,000; nothing here needs half of it. */
const MAX_URL_BYTES = 4_096;
const MEGABYTE = 1024 * 1024;

/** Builds the application: all doors on one catalogue, listening nowhere yet. */
export async function buildApp({ catalogue, settings, pingDatabase }: Parts): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: settings.LOG_LEVEL },
    // Metrics tell how many and how fast; a line for every request would cost more than the answer.
    disableRequestLogging: true,
    rewriteUrl: rewriteSuffix,
    routerOptions: { maxParamLength: MAX_URL_BYTES, ignoreTrailingSlash: false },
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, asProblem(error));
    },
  });
  handleProblems(app);
  app.addHook('onRequest', async (request, reply) => {
    if (request.originalUrl.length <= MAX_URL_BYTES) return;
    return sendProblem(
      reply,
      new Problem(
        'uri-too-long',
        `The address has ${request.originalUrl.length} bytes; ${MAX_URL_BYTES} are allowed.`,
      ),
    );
  });
  const answers = new AnswerCache(settings.ANSWER_CACHE_MB * MEGABYTE);
  await app.register(openapi, { catalogue });
  const originOf = originTeller(settings.PUBLIC_URL);
  await app.register(restApi, { catalogue, answers, originOf, pages: resourcePages, pingDatabase });
  await app.register(graphqlApi, { catalogue });
  await app.register(pages, { catalogue, answers, originOf });
  return app;
}
