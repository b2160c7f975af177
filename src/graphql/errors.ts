import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PROBLEM_TYPES, Problem, type ProblemCode } from '../domain/problem.js';

/** Takes what must not leave the house. */
export type ReportInternalError = (error: unknown) => void;

/**
 * An error as clients see it: a problem with its code and members, an error of the query with its message,
 * and anything else as `internal-error` without a word on what happened.
 */
export function presentError(error: unknown, report: ReportInternalError): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Problem) {
    return {
      ...whereOf(error),
      message: cause.message,
      extensions: { code: cause.code, ...cause.extensions },
    };
  }
  if (cause instanceof GraphQLError && (isBeforeExecution(error) || isAboutTheQuery(cause))) {
    const code: ProblemCode = 'graphql-error';
    return { ...whereOf(error), message: cause.message, extensions: { code, ...cause.extensions } };
  }
  report(error);
  const code: ProblemCode = 'internal-error';
  return { ...whereOf(error), message: PROBLEM_TYPES[code].title, extensions: { code } };
}

/** An error of execution names the field that failed. */
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
