import type { ServiceLimits } from './domain/problem.js';
import {
  MAX_ALIASES,
  MAX_BODY_BYTES,
  MAX_COST,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_TOKENS,
} from './graphql/limits.js';
import type { ConnectionLimits } from './guards/connections.js';
import type { Settings } from './settings.js';

/** The limits of connections that the settings give. */
export const connectionLimitsOf = (settings: Settings): ConnectionLimits => ({
  maxConnections: settings.MAX_CONNECTIONS,
  maxConnectionsPerClient: settings.MAX_CONNECTIONS_PER_CLIENT,
  headerBytes: settings.MAX_HEADER_BYTES,
  headersTimeoutMs: settings.HEADERS_TIMEOUT_MS,
  requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
  socketTimeoutMs: settings.SOCKET_TIMEOUT_MS,
  keepAliveTimeoutMs: settings.KEEP_ALIVE_TIMEOUT_MS,
  bodyBytes: MAX_BODY_BYTES,
  trustedProxies: settings.TRUST_PROXY,
});

/** Settings that the pages of problems tell. */
export const serviceLimitsOf = (settings: Settings): ServiceLimits => ({
  requestsPerMinute: settings.RATE_LIMIT_MAX,
  headerBytes: settings.MAX_HEADER_BYTES,
  headersTimeoutMs: settings.HEADERS_TIMEOUT_MS,
  requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
  handlerTimeoutMs: settings.HANDLER_TIMEOUT_MS,
  eventLoopDelayMs: settings.MAX_EVENT_LOOP_DELAY_MS,
  graphqlBodyBytes: MAX_BODY_BYTES,
  graphqlDocument: {
    tokens: MAX_TOKENS,
    depth: MAX_DEPTH,
    aliases: MAX_ALIASES,
    directives: MAX_DIRECTIVES,
    cost: MAX_COST,
  },
});
