import { once } from 'node:events';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { type Socket, Server as TcpServer } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import { NO_STORE } from '../http/cache-control.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { PROBLEM_TYPES, Problem, type ProblemCode } from '../http/problem.js';
import { problemDocument } from '../http/problem-handler.js';
import type { Settings } from '../settings.js';
import { DroppableRequest, MAX_PIPELINED_REQUESTS, scheduleRequests } from './request-scheduler.js';

/** Node HTTP parser errors; anything else is a plain bad request. */
const PROBLEM_BY_PARSER_CODE: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'header-fields-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'payload-too-large',
};

/**
 * Replies to malformed or timed-out requests with a problem document and closes the connection; registered as
 * Fastify's `clientErrorHandler`.
 */
function handleClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = PROBLEM_BY_PARSER_CODE[error.code ?? ''] ?? 'bad-request';
  const { status, headers, body } = finalResponse(new Problem(code, PROBLEM_TYPES[code].help));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`, () =>
    socket.destroy(),
  );
}

/** A response sent without the application, before the connection is closed. */
function finalResponse(problem: Problem) {
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

function rejectPipelined(response: ServerResponse): void {
  const { status, headers, body } = finalResponse(
    new Problem(
      'too-many-requests',
      `A connection may have at most ${MAX_PIPELINED_REQUESTS} pipelined requests. Read the responses before sending more.`,
    ),
  );
  response.writeHead(status, { ...headers, 'retry-after': '1' }).end(body);
}

declare module 'fastify' {
  interface FastifyInstance {
    drain(milliseconds: number): Promise<void>;
  }
}

const CONNECTIONS_CHECK_INTERVAL_MS = 1_000;

/**
 * Fastify options for the public server.
 * @param bodyLimit in bytes
 */
export function serverOptions(settings: Settings, bodyLimit: number): FastifyHttpOptions<Server> {
  return {
    trustProxy: settings.TRUST_PROXY ?? false,
    bodyLimit,
    requestTimeout: settings.REQUEST_TIMEOUT_MS,
    connectionTimeout: settings.SOCKET_TIMEOUT_MS,
    keepAliveTimeout: settings.KEEP_ALIVE_TIMEOUT_MS,
    clientErrorHandler: handleClientError,
    // Requests that arrive on open connections during shutdown are still served, with `Connection: close`.
    return503OnClosing: false,
    http: {
      IncomingMessage: DroppableRequest,
      // Node would send a bare 400. See request-target.ts.
      requireHostHeader: false,
      maxHeaderSize: settings.MAX_HEADER_BYTES,
      headersTimeout: settings.HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECK_INTERVAL_MS,
    },
  };
}

/**
 * Schedules requests fairly across connections and disables
 * Node defaults that conflict with our limits or with the RFCs.
 */
export function configureServer(app: FastifyInstance): void {
  // Node hides headers beyond the 2,000th but still acts on them. Their total size is limited anyway.
  app.server.maxHeadersCount = 0;
  // Node responds to unknown Expect values with a bare 417; RFC 9110, 10.1.1 allows ignoring them.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  scheduleRequests(app.server, rejectPipelined);
}

/**
 * Adds `drain` for graceful shutdown: stop accepting connections immediately, send `Connection: close` on the
 * open ones, and only then close idle ones.
 */
export function registerDrain(app: FastifyInstance): void {
  let isDraining = false;
  app.decorate('drain', async (milliseconds: number) => {
    isDraining = true;
    const closed = once(app.server, 'close', { signal: AbortSignal.timeout(milliseconds) });
    // http.Server.close() would close idle connections immediately, possibly with a request in transit.
    TcpServer.prototype.close.call(app.server);
    await closed.catch(() => {});
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isDraining) reply.header('connection', 'close');
    done();
  });
}
