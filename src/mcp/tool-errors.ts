import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../http/problem.js';
import { problemDocument, sendProblem, setProblemHeaders, toLoggedProblem } from '../http/problem-handler.js';

/**
 * JSON-RPC 2.0 error codes; the last is the first implementation-defined one, which the SDK's transport uses
 * too.
 */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const INTERNAL_ERROR = -32_603;
const SERVER_ERROR = -32_000;

/**
 * Responds to a message rejected before it was parsed with a JSON-RPC error containing the problem. Methods
 * other than POST carry no message and get the problem itself.
 */
export const toToolError = (
  error: Error | FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const problem = toLoggedProblem(error, request);
  if (request.method !== 'POST') return sendProblem(reply, problem);
  return setProblemHeaders(reply, problem)
    .type('application/json')
    .send(toRejection(problem, getCode(error, problem.status)));
};

/** A problem as a JSON-RPC 2.0 error response. */
export const toRejection = (problem: Problem, code = getCode(problem, problem.status)): object => ({
  jsonrpc: '2.0',
  error: { code, message: problem.detail, data: problemText(problem) },
  // The message was not parsed, so its id is unknown.
  id: null,
});

function getCode(error: Error | FastifyError, status: number): number {
  if ('code' in error && error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') return PARSE_ERROR;
  if (status === 400) return INVALID_REQUEST;
  return status === 500 ? INTERNAL_ERROR : SERVER_ERROR;
}

/** The REST problem document, with its `code` as in GraphQL. */
export function problemText(problem: Problem): Record<string, unknown> {
  return { code: problem.code, ...problemDocument(problem) };
}
