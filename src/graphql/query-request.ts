import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { findProblem, PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from '../http/problem.js';

/** Conventional GraphQL error codes, where they are not the problem code in capitals. */
const CONVENTIONAL_CODES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'graphql-error': 'GRAPHQL_VALIDATION_FAILED',
  'bad-request': 'BAD_REQUEST',
  'persisted-query-not-found': 'PERSISTED_QUERY_NOT_FOUND',
  'internal-error': 'INTERNAL_SERVER_ERROR',
};

const ABOUT_THE_QUESTION: readonly number[] = [400, 404];

/** graphql-js errors that can only be identified by their message. */
const CODES_BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
  [/^Variable "\$/, 'BAD_USER_INPUT'],
  [/^(Must provide (an )?operation|Unknown operation named)/, 'OPERATION_RESOLUTION_FAILURE'],
];

/**
 * Formats an error for clients: a problem with its members, a query error with its message, and anything else
 * as `internal-error` without details. Each has the conventional `code`, our `problem`, and as `type` the
 * path of its page, as in REST.
 * @param report logs errors that must not be exposed
 */
export function presentError(error: unknown, report: (error: unknown) => void): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const where = toLocation(error);
  const problem = findProblem(cause);
  if (problem) return { ...where, ...presentProblem(problem) };
  if (cause instanceof GraphQLError && (isBeforeExecution(error) || isAboutTheQuery(cause))) {
    const byWords = CODES_BY_WORDS.find(([words]) => words.test((error as GraphQLError).message))?.[1];
    const code = byWords ?? (isBeforeExecution(error) ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT');
    return { ...where, ...shown(cause.message, 'graphql-error', code, cause.extensions) };
  }
  report(error);
  return {
    ...where,
    ...presentProblem(new Problem('internal-error', PROBLEM_TYPES['internal-error'].title)),
  };
}

/** A problem as a GraphQL error. */
export const presentProblem = ({ message, code, extensions }: Problem): GraphQLFormattedError =>
  shown(message, code, conventionalCode(code), extensions);

const shown = (message: string, problem: ProblemCode, code: string, members: object) => ({
  message,
  extensions: { code, problem, type: problemPath(problem), ...members },
});

function conventionalCode(problem: ProblemCode): string {
  const known = CONVENTIONAL_CODES[problem];
  if (known !== undefined) return known;
  const isAboutTheQuestion = ABOUT_THE_QUESTION.includes(PROBLEM_TYPES[problem].status);
  return isAboutTheQuestion ? 'BAD_USER_INPUT' : problem.replaceAll('-', '_').toUpperCase();
}

const isBeforeExecution = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined;

/**
 * graphql-js uses the same error class for an invalid argument and for a resolver returning a value that its
 * type cannot serialize. Only the former has nodes in the document.
 */
const isAboutTheQuery = (cause: GraphQLError): boolean => cause.nodes !== undefined;

function toLocation(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path } = error;
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** An unvalidated object; its members are checked against the schema. */
const JsonObject = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object',
);

/** Parameters of a request (GraphQL over HTTP, "Request Parameters"). */
const QueryRequest = z.strictObject({
  query: z.string('must be a GraphQL document, as a string').nullish(),
  operationName: z.string('must be a string').nullish(),
  variables: JsonObject.nullish(),
  extensions: JsonObject.nullish(),
});

/** Names a document by its hash. Unknown extensions are ignored. */
const Extensions = z.object({
  persistedQuery: z
    .object({
      version: z.literal(1, 'must be 1'),
      sha256Hash: z.string().regex(/^[\da-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
    })
    .optional(),
});

/** A well-formed request; the document is not parsed yet. */
export interface QueryRequest {
  readonly query: string | undefined;
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Parses the body of a POST request.
 * @throws Problem `bad-request` or `invalid-parameter`
 */
export function readBody(body: Uint8Array | undefined): QueryRequest {
  if (body === undefined || body.length === 0) {
    throw new Problem('bad-request', 'The body is empty. Send {"query": "…"} as application/json.');
  }
  const parameters = parseJson(decode(body), 'The body');
  if (Array.isArray(parameters)) {
    throw new Problem('bad-request', 'Batches are not supported: send one query per request, as an object.');
  }
  return checkParameters(parameters);
}

/**
 * Parses the query string of a GET request, in which variables and extensions are JSON.
 * @throws Problem `bad-request` or `invalid-parameter`
 */
export function readQueryString(parameters: Readonly<Record<string, unknown>>): QueryRequest {
  const parsed = Object.entries(parameters).map(([name, value]) => {
    if (Array.isArray(value)) throw invalid([{ parameter: name, message: 'must not be repeated' }]);
    const isJson = (name === 'variables' || name === 'extensions') && typeof value === 'string';
    return [name, isJson ? parseJson(value, name) : value];
  });
  return checkParameters(Object.fromEntries(parsed));
}

function checkParameters(parameters: unknown): QueryRequest {
  const parsed = QueryRequest.safeParse(parameters);
  if (!parsed.success) throw invalid(parsed.error.issues.flatMap((issue) => findFaults(issue)));
  const { query, operationName, variables, extensions } = parsed.data;
  const extended = Extensions.safeParse(extensions ?? {});
  if (!extended.success)
    throw invalid(extended.error.issues.flatMap((issue) => findFaults(issue, 'extensions')));
  const hash = extended.data.persistedQuery?.sha256Hash;
  if (typeof query !== 'string' && hash === undefined) {
    throw invalid([{ parameter: 'query', message: 'must be a GraphQL document, as a string' }]);
  }
  return {
    query: query ?? undefined,
    hash,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}

interface QueryFault {
  readonly parameter: string;
  readonly message: string;
}

function findFaults(issue: z.core.$ZodIssue, within?: string): QueryFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({ parameter, message: 'is not a member of a GraphQL request' }));
  }
  const path = within === undefined ? issue.path : [within, ...issue.path];
  return [{ parameter: path.join('.') || 'body', message: issue.message }];
}

function invalid(errors: readonly QueryFault[]): Problem {
  const list = errors.map(({ parameter, message }) => `${parameter} ${message}`).join('; ');
  return new Problem('invalid-parameter', `The request is not a GraphQL request: ${list}.`, { errors });
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('bad-request', `${what} is not JSON.`);
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decode(body: Uint8Array): string {
  try {
    return UTF_8.decode(body);
  } catch {
    throw new Problem('bad-request', 'The body is not UTF-8.');
  }
}
