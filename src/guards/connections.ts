import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import { answerMalformed } from './malformed-requests.js';

export interface ConnectionLimits {
  readonly maxConnections: number;
  readonly maxConnectionsPerClient: number;
  readonly headerBytes: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** Longest pause of a connection while a request or its answer is under way. */
  readonly socketTimeoutMs: number;
  /** Longest pause between requests; longer than that of the proxy in front. */
  readonly keepAliveTimeoutMs: number;
  readonly bodyBytes: number;
  readonly trustedProxies: readonly string[] | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    drain(milliseconds: number): Promise<void>;
  }
}

const CHECK_MS = 1_000;

export function connectionOptions(limits: ConnectionLimits): FastifyHttpOptions<Server> {
  return {
    trustProxy: limits.trustedProxies ? [...limits.trustedProxies] : false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    connectionTimeout: limits.socketTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    clientErrorHandler: answerMalformed,
    // A client still connected while the service stops gets its answer, with `connection: close`.
    return503OnClosing: false,
    http: {
      // Node would refuse it with a bare 400; see request-target.ts.
      requireHostHeader: false,
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeoutMs,
      connectionsCheckingInterval: CHECK_MS,
    },
  };
}

/** Makes Node's server take what has limits of ours, and obey the standard where it does not. */
export function setUpServer(app: FastifyInstance): void {
  // Node would keep fields beyond the 2,000th from us, and obey them all the same; their bytes are bounded already.
  app.server.maxHeadersCount = 0;
  // Node answers an Expect that it does not know with a bare 417; RFC 9110 (10.1.1) lets a server pass over it.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
}

/**
 * Lets a service stop without losing a request. New connections are refused from the first moment, so that none is
 * cut that was never taken on; clients that keep theirs hear `Connection: close` before idle connections end.
 */
export function drainOnDemand(app: FastifyInstance): void {
  let isDraining = false;
  app.decorate('drain', async (milliseconds: number) => {
    isDraining = true;
    const isOver = once(app.server, 'close', { signal: AbortSignal.timeout(milliseconds) });
    // Not that of an HTTP server, which ends idle connections at once, with the next request perhaps on its way.
    TcpServer.prototype.close.call(app.server);
    await isOver.catch(() => {});
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isDraining) reply.header('connection', 'close');
    done();
  });
}
