import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import { NO_STORE, SHORT_LIVED } from '../http/cache-control.js';
import { COMMON_HEADERS, varyFor } from '../http/headers.js';
import { HttpResponse } from '../http/http-response.js';
import { PROBLEM_TYPES, Problem } from '../http/problem.js';
import { setProblemHeaders } from '../http/problem-handler.js';
import { QUERY_COST_HEADER } from '../http/worker-protocol.js';
import type { GraphqlResponse, RejectedQuery } from './execution.js';

/** Response media types, default first (GraphQL over HTTP, "Media Types"). */
const RESPONSE_TYPES = ['application/json', 'application/graphql-response+json'] as const;
type ResponseType = (typeof RESPONSE_TYPES)[number];

const withCharset = (type: ResponseType): string => `${type}; charset=utf-8`;

const DEFAULT_RESPONSE_TYPE: ResponseType = 'application/json';

/**
 * The media type that an Accept header prefers.
 * @throws Problem `not-acceptable` with the available media types
 */
export function chooseResponseType(accept: string | undefined): ResponseType {
  if (accept === undefined || accept === '*/*') return DEFAULT_RESPONSE_TYPE;
  // Compared with their charset, so that `Accept: application/json; charset=utf-8` matches.
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(RESPONSE_TYPES.map(withCharset));
  const choice = RESPONSE_TYPES.find((type) => withCharset(type) === preferred);
  if (choice !== undefined) return choice;
  throw new Problem('not-acceptable', `Accept must allow ${RESPONSE_TYPES.join(' or ')}.`, {
    available: RESPONSE_TYPES,
  });
}

export const RESPONSE_CONTENT_TYPES = RESPONSE_TYPES.map(withCharset);

/** True if a Content-Type is JSON in UTF-8, the only supported request body. */
export function isUtf8Json(contentType: string | undefined): boolean {
  const [essence, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  return (
    essence?.trim() === 'application/json' &&
    parameters.every((parameter) => {
      const [name, value] = parameter.split('=');
      return name?.trim() !== 'charset' || /^\s*"?utf-?8"?\s*$/.test(value ?? '');
    })
  );
}

/** Methods of the GraphQL endpoint; queries may use GET or POST. */
const GRAPHQL_METHODS = 'GET, HEAD, POST, OPTIONS';

/** Builds the response of an executed query; responses with errors are not cached. */
export function buildResponse(response: GraphqlResponse, type: ResponseType, version: string): HttpResponse {
  const cacheable = response.errors === undefined;
  const headers = {
    ...COMMON_HEADERS,
    'content-type': withCharset(type),
    'dataset-release': version,
    ...varyFor(type, { isNegotiated: true }),
    'cache-control': cacheable ? SHORT_LIVED : NO_STORE,
    [QUERY_COST_HEADER]: String(response.extensions.cost.requested),
  };
  return new HttpResponse(JSON.stringify(response), headers, { cacheable });
}

/**
 * Sends the errors of a well-formed request that was rejected, with the status of GraphQL over HTTP: for
 * `application/json` always 200, because legacy clients take any other status for a response from an
 * intermediary.
 */
export function sendRejection(
  reply: FastifyReply,
  rejected: RejectedQuery,
  type: ResponseType,
): FastifyReply {
  const status = getStatus(rejected.errors);
  const usesStatus200 = type === 'application/json' && status === PROBLEM_TYPES['graphql-error'].status;
  return sendErrors(reply, usesStatus200 ? 200 : status, rejected.errors, type);
}

/**
 * Sends a problem as GraphQL errors without data, because GraphQL clients read `extensions.code`. Uses the
 * accepted media type, if Accept is valid.
 */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  shown: GraphQLFormattedError,
  accept: string | undefined,
): FastifyReply {
  return sendErrors(
    setProblemHeaders(reply, problem),
    problem.status,
    [shown],
    responseTypeOrDefault(accept),
  );
}

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
      'content-type': withCharset(type),
    })
    .headers(status === PROBLEM_TYPES['method-not-allowed'].status ? { allow: GRAPHQL_METHODS } : {})
    .send(JSON.stringify({ errors }));
}

function responseTypeOrDefault(accept: string | undefined): ResponseType {
  try {
    return chooseResponseType(accept);
  } catch {
    return DEFAULT_RESPONSE_TYPE;
  }
}

const getStatus = (errors: readonly GraphQLFormattedError[]): number =>
  Math.max(...errors.map(({ extensions }) => getProblemStatus(String(extensions?.problem))));

const getProblemStatus = (code: string): number =>
  Object.entries(PROBLEM_TYPES).find(([known]) => known === code)?.[1].status ??
  PROBLEM_TYPES['internal-error'].status;
