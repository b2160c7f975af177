import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { withCustomLimit } from '../http/parameter-schemas.js';
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

/** An object whose members are limited by the schema of the API. */
const JsonObject = withCustomLimit(z.record(z.string(), z.unknown()));

/** Names a document by its hash. Unknown extensions are ignored. */
const Extensions = z.object({
  persistedQuery: z
    .object({
      version: z.literal(1, 'must be 1'),
      sha256Hash: z.string().regex(/^[\da-f]{64}$/, 'must be 64 hexadecimal digits in lower case'),
    })
    .optional(),
});

const parameters = {
  query: withCustomLimit(z.string('must be a GraphQL document, as a string')).nullish(),
  operationName: z.string().nullish(),
};

/** Parameters of a request (GraphQL over HTTP, "Request Parameters"), as a JSON body. */
export const QueryBody = z.strictObject({
  ...parameters,
  variables: JsonObject.nullish(),
  extensions: Extensions.nullish(),
});

/** In a URL, variables and extensions are JSON. */
const inJson = <Schema extends z.ZodType>(schema: Schema) =>
  withCustomLimit(z.string())
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema)
    .optional();

/** The same as a query string. */
export const QueryInUrl = z.strictObject({
  ...parameters,
  variables: inJson(QueryBody.shape.variables),
  extensions: inJson(QueryBody.shape.extensions),
});

/** A well-formed request; the document is not parsed yet. */
export interface QueryRequest {
  readonly query: string | undefined;
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws Problem `invalid-parameter` without a document or its hash */
export function toQueryRequest({
  query,
  operationName,
  variables,
  extensions,
}: z.output<typeof QueryBody>): QueryRequest {
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (query == null && hash === undefined) {
    const missing = { parameter: 'query', message: 'is missing' };
    throw new Problem('invalid-parameter', 'query is missing.', { errors: [missing] });
  }
  return {
    query: query ?? undefined,
    hash,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}
