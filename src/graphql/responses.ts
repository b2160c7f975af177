import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { PROBLEM_TYPES, type Problem } from '../domain/problem.js';
import { Answer } from '../http/answer.js';
import { COMMON_FIELDS, COMMON_HEADERS, type Fields, FLOATING, inTurn, NO_STORE } from '../http/headers.js';
import { chooseCoding } from '../http/negotiation.js';
import { beginProblem } from '../http/problem-handler.js';
import { sendAnswer } from '../http/send.js';
import type { Executed, Refused } from './execution.js';
import { chooseResponseType, DEFAULT_RESPONSE_TYPE, type ResponseType } from './media-type.js';

/** Methods of the GraphQL address; a query may be asked by GET as well as by POST. */
export const GRAPHQL_METHODS = 'GET, HEAD, POST, OPTIONS';

const contentType = (type: ResponseType): string => `${type}; charset=utf-8`;

/** An executed request as an answer that can be sent again. */
export function answerOf({ response }: Executed, type: ResponseType, version: string): Answer {
  return new Answer(JSON.stringify(response), [
    ...COMMON_FIELDS,
    ...['content-type', contentType(type)],
    ...['dataset-release', version],
    ...['vary', 'Accept, Accept-Encoding'],
    ...['cache-control', response.errors ? NO_STORE : FLOATING],
  ]);
}

/** What an answer to a POST has in the place of its own: no cache keeps it. */
const HEADERS_OF_POSTED = { 'cache-control': NO_STORE };
export const FIELDS_OF_POSTED: Fields = inTurn(HEADERS_OF_POSTED);

/** Sends an answer; only to a GET can it be that the client has it already. */
export function sendResponse(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  if (request.method !== 'POST') return sendAnswer(request, reply, answer);
  const variant = answer.variant(chooseCoding(request.headers['accept-encoding']));
  const headers = { ...variant.headers, ...HEADERS_OF_POSTED };
  if (answer.wasSent) request.raw.repeated = { ...variant, headers };
  answer.wasSent = true;
  return reply.headers(headers).send(variant.body);
}

/**
 * Sends the errors of a request that was well-formed and yet refused, with the status that GraphQL over HTTP gives:
 * under `application/json` it is a 200 whatever is wrong with the document, its variables or its operation, since
 * older clients take any other for the answer of a proxy.
 */
export function sendRefusal(reply: FastifyReply, refused: Refused, type: ResponseType): FastifyReply {
  const status = statusOf(refused.errors);
  const lenient = type === 'application/json' && status === PROBLEM_TYPES['graphql-error'].status;
  return sendErrors(reply, lenient ? 200 : status, refused.errors, type);
}

/**
 * Sends a problem as the errors of a response without data: clients of GraphQL read `extensions.code`, whatever refused
 * the request. The type is that which they accept, where the request is not wrong about that too.
 */
export function sendAsErrors(
  reply: FastifyReply,
  problem: Problem,
  shown: GraphQLFormattedError,
  accept: string | undefined,
): FastifyReply {
  return sendErrors(beginProblem(reply, problem), problem.status, [shown], responseTypeOrDefault(accept));
}

/** Sends errors without data. */
function sendErrors(
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLFormattedError[],
  type: ResponseType,
): FastifyReply {
  return reply
    .code(status)
    .headers({
      ...COMMON_HEADERS,
      'cache-control': NO_STORE,
      vary: 'Accept',
      'content-type': contentType(type),
    })
    .headers(status === PROBLEM_TYPES['method-not-allowed'].status ? { allow: GRAPHQL_METHODS } : {})
    .send(JSON.stringify({ errors }));
}

/** The media type for errors, where the request may be wrong about that too. */
function responseTypeOrDefault(accept: string | undefined): ResponseType {
  try {
    return chooseResponseType(accept);
  } catch {
    return DEFAULT_RESPONSE_TYPE;
  }
}

const statusOf = (errors: readonly GraphQLFormattedError[]): number =>
  Math.max(...errors.map(({ extensions }) => statusOfCode(String(extensions?.code))));

const statusOfCode = (code: string): number =>
  Object.entries(PROBLEM_TYPES).find(([known]) => known === code)?.[1].status ??
  PROBLEM_TYPES['internal-error'].status;
