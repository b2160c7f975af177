import { once } from 'node:events';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { type Socket, Server as TcpServer } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import { PROBLEM_TYPES, Problem, type ProblemCode } from '../domain/problem.js';
import { NO_STORE } from '../http/freshness.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { problemDocument } from '../http/problem-handler.js';
import type { Settings } from '../settings.js';
import { Droppable, MOST_WAITING, takeTurns } from './turns.js';

/** Errors of Node's HTTP parser as problems; any other is a bad request. */
const BY_PARSER_CODE: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'header-fields-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'payload-too-large',
};

/** Answers what is not HTTP, or not in time, with a problem document, and hangs up. Fastify calls it as its own. */
function answerMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = BY_PARSER_CODE[error.code ?? ''] ?? 'bad-request';
  const { status, headers, body } = lastAnswer(new Problem(code, PROBLEM_TYPES[code].help));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`, () =>
    socket.destroy(),
  );
}

/** The last answer of a connection, below the application. */
function lastAnswer(problem: Problem) {
  const body = JSON.stringify(problemDocument(problem));
  const headers = {
    ...COMMON_HEADERS,
    'cache-control': NO_STORE,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  return { status: problem.status, headers, body };
}

/** Refuses the first of too many requests of a connection, and hangs up. */
function refuseBurst(response: ServerResponse): void {
  const { status, headers, body } = lastAnswer(
    new Problem(
      'too-many-requests',
      `A connection may have ${MOST_WAITING} requests waiting: read their answers before you send more.`,
    ),
  );
  response.writeHead(status, { ...headers, 'retry-after': '1' }).end(body);
}

interface ConnectionLimits {
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

/** The limits of connections that the settings give. */
export const connectionLimitsOf = (settings: Settings, bodyBytes: number): ConnectionLimits => ({
  maxConnections: settings.MAX_CONNECTIONS,
  maxConnectionsPerClient: settings.MAX_CONNECTIONS_PER_CLIENT,
  headerBytes: settings.MAX_HEADER_BYTES,
  headersTimeoutMs: settings.HEADERS_TIMEOUT_MS,
  requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
  socketTimeoutMs: settings.SOCKET_TIMEOUT_MS,
  keepAliveTimeoutMs: settings.KEEP_ALIVE_TIMEOUT_MS,
  bodyBytes,
  trustedProxies: settings.TRUST_PROXY,
});

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
      IncomingMessage: Droppable,
      // Node would refuse it with a bare 400; see request-target.ts.
      requireHostHeader: false,
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeoutMs,
      connectionsCheckingInterval: CHECK_MS,
    },
  };
}

/** Makes Node's server take turns and what has limits of ours, and obey the standard where it does not. */
export function setUpServer(app: FastifyInstance): void {
  // Node would keep fields beyond the 2,000th from us, and obey them all the same; their bytes are bounded already.
  app.server.maxHeadersCount = 0;
  // Node answers an Expect that it does not know with a bare 417; RFC 9110 (10.1.1) lets a server pass over it.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  takeTurns(app.server, refuseBurst);
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
