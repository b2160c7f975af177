import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_TYPES, Problem, type ProblemCode } from '../domain/problem.js';
import { COMMON_HEADERS, NO_STORE } from '../http/headers.js';
import { problemDocument } from '../http/problem-handler.js';

/** Errors of Node's HTTP parser as problems; any other is a bad request. */
const BY_PARSER_CODE: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'header-fields-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'payload-too-large',
};

/** Answers what is not HTTP, or not in time, with a problem document, and hangs up. Fastify calls it as its own. */
export function answerMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = BY_PARSER_CODE[error.code ?? ''] ?? 'bad-request';
  const { status, help } = PROBLEM_TYPES[code];
  const body = JSON.stringify(problemDocument(new Problem(code, help)));
  const headers = {
    ...COMMON_HEADERS,
    'cache-control': NO_STORE,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`, () =>
    socket.destroy(),
  );
}
