import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/problem.js';
import { beginProblem, problemDocument, reportedProblem, sendProblem } from '../http/problem-handler.js';

/** Codes of JSON-RPC 2.0; the first of those that are left to servers is what the protocol's own transport takes. */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const INTERNAL_ERROR = -32_603;
const SERVER_ERROR = -32_000;

/**
 * Answers a message that was refused before anybody read it, by a guard or as no message: with an error of JSON-RPC
 * that holds the problem. A request that is no POST holds no message, and gets the problem itself.
 */
export const answerRefusal = (
  error: Error | FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const problem = reportedProblem(error, request);
  if (request.method !== 'POST') return sendProblem(reply, problem);
  return beginProblem(reply, problem)
    .type('application/json')
    .send(refusalOf(problem, codeOf(error, problem.status)));
};

export const refusalOf = (problem: Problem, code = codeOf(problem, problem.status)): object => ({
  jsonrpc: '2.0',
  error: { code, message: problem.detail, data: problemText(problem) },
  // Nobody has read the message, so nobody knows its id.
  id: null,
});

function codeOf(error: Error | FastifyError, status: number): number {
  if ('code' in error && error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') return PARSE_ERROR;
  if (status === 400) return INVALID_REQUEST;
  return status === 500 ? INTERNAL_ERROR : SERVER_ERROR;
}

/** The problem document of REST, with the code that GraphQL gives. */
export function problemText(problem: Problem): Record<string, unknown> {
  return { code: problem.code, ...problemDocument(problem) };
}
