import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PROBLEM_TYPES, Problem, type ProblemCode, problemPath } from '../domain/problem.js';

interface Presentation {
  /** Takes what must not leave the house. */
  readonly report: (error: unknown) => void;
  readonly origin: string;
}

/** The codes that clients of GraphQL know, where they are not ours in capitals. */
const CONVENTIONAL_CODES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'graphql-error': 'GRAPHQL_VALIDATION_FAILED',
  'bad-request': 'BAD_REQUEST',
  'persisted-query-not-found': 'PERSISTED_QUERY_NOT_FOUND',
  'internal-error': 'INTERNAL_SERVER_ERROR',
};

const ABOUT_THE_QUESTION: readonly number[] = [400, 404];

/** The errors of a query that are told from others by their words alone, which graphql-js gives them. */
const CODES_BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
  [/^Variable "\$/, 'BAD_USER_INPUT'],
  [/^(Must provide (an )?operation|Unknown operation named)/, 'OPERATION_RESOLUTION_FAILURE'],
];

/**
 * An error as clients see it: a problem with its members, an error of the query with its message, and anything else as
 * `internal-error` without a word on what happened. Each has the conventional `code`, our `problem` beside it, and the
 * address of the page on it as `type`.
 */
export function presentError(error: unknown, { report, origin }: Presentation): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const shown = (message: string, problem: ProblemCode, code: string, members: object = {}) => ({
    ...whereOf(error),
    message,
    extensions: { code, problem, type: `${origin}${problemPath(problem)}`, ...members },
  });
  if (cause instanceof Problem)
    return shown(cause.message, cause.code, conventionalCode(cause.code), cause.extensions);
  if (cause instanceof GraphQLError && (isBeforeExecution(error) || isAboutTheQuery(cause))) {
    const byWords = CODES_BY_WORDS.find(([words]) => words.test((error as GraphQLError).message))?.[1];
    const code = byWords ?? (isBeforeExecution(error) ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT');
    return shown(cause.message, 'graphql-error', code, cause.extensions);
  }
  report(error);
  const internal: ProblemCode = 'internal-error';
  return shown(PROBLEM_TYPES[internal].title, internal, conventionalCode(internal));
}

function conventionalCode(problem: ProblemCode): string {
  const known = CONVENTIONAL_CODES[problem];
  if (known !== undefined) return known;
  const isAboutTheQuestion = ABOUT_THE_QUESTION.includes(PROBLEM_TYPES[problem].status);
  return isAboutTheQuestion ? 'BAD_USER_INPUT' : problem.replaceAll('-', '_').toUpperCase();
}

const isBeforeExecution = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined;

/**
 * graphql-js throws its own kind of error for an argument that is wrong as well as for a resolver that gave what
 * its type cannot be. The former points at the document, the latter at nothing.
 */
const isAboutTheQuery = (cause: GraphQLError): boolean => cause.nodes !== undefined;

function whereOf(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  const { locations, path } = error;
  return { ...(locations && { locations }), ...(path && { path }) };
}
