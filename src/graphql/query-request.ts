import { z } from 'zod';
import { Problem } from '../domain/problem.js';

/** A map as it came; its members are the schema's to judge. */
const JsonObject = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object',
);

/** The parameters of a request (GraphQL over HTTP, "Request Parameters"). */
const QueryRequest = z.strictObject({
  query: z.string('must be a GraphQL document, as a string'),
  operationName: z.string('must be a string').nullish(),
  variables: JsonObject.nullish(),
  extensions: JsonObject.nullish(),
});

/** A query that somebody asks, well-formed as a request; the document is not read yet. */
export interface QueryRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads the body of a POST request.
 * @throws Problem `bad-request` or `invalid-parameter`
 */
export function readBody(body: Uint8Array | undefined): QueryRequest {
  if (body === undefined || body.length === 0) {
    throw new Problem('bad-request', 'The body is empty. Send {"query": "…"} as application/json.');
  }
  const parameters = parseJson(decode(body), 'The body');
  if (Array.isArray(parameters)) {
    throw new Problem('bad-request', 'Batches are not taken: send one query in a request, as an object.');
  }
  return checkParameters(parameters);
}

/**
 * Reads the query string of a GET request, in which variables and extensions are JSON.
 * @throws Problem `bad-request` or `invalid-parameter`
 */
export function readQueryString(parameters: Readonly<Record<string, unknown>>): QueryRequest {
  const parsed = Object.entries(parameters).map(([name, value]) => {
    if (Array.isArray(value)) throw invalid([{ parameter: name, message: 'is given more than once' }]);
    const isJson = (name === 'variables' || name === 'extensions') && typeof value === 'string';
    return [name, isJson ? parseJson(value, name) : value];
  });
  return checkParameters(Object.fromEntries(parsed));
}

function checkParameters(parameters: unknown): QueryRequest {
  const parsed = QueryRequest.safeParse(parameters);
  if (!parsed.success) throw invalid(parsed.error.issues.flatMap(faultsOf));
  const { query, operationName, variables } = parsed.data;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

interface Fault {
  readonly parameter: string;
  readonly message: string;
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({ parameter, message: 'is not a parameter of a GraphQL request' }));
  }
  return [{ parameter: issue.path.join('.') || 'body', message: issue.message }];
}

function invalid(errors: readonly Fault[]): Problem {
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

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Problem('bad-request', 'The body is not UTF-8.');
  }
}
