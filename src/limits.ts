import { MAX_WAITING, MAX_WAITING_PER_CLIENT } from './gateway/queue-limits.js';
import { MAX_ALIASES, MAX_COST, MAX_DEPTH, MAX_DIRECTIVES, MAX_TOKENS } from './graphql/limits.js';
import type { ServiceLimits } from './http/problem.js';
import type { Settings } from './settings.js';

/** Limits shown on the pages about errors. */
export const toServiceLimits = (settings: Settings): ServiceLimits => ({
  requestsPerMinute: settings.RATE_LIMIT_MAX,
  headerBytes: settings.MAX_HEADER_BYTES,
  headersTimeoutMs: settings.HEADERS_TIMEOUT_MS,
  requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
  handlerTimeoutMs: settings.HANDLER_TIMEOUT_MS,
  waiting: MAX_WAITING,
  waitingOfClient: MAX_WAITING_PER_CLIENT,
  graphqlDocument: {
    tokens: MAX_TOKENS,
    depth: MAX_DEPTH,
    aliases: MAX_ALIASES,
    directives: MAX_DIRECTIVES,
    cost: MAX_COST,
  },
});
