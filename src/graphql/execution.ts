import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  parse,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import mercurius from 'mercurius';
import { compareCells } from '../domain/order.js';
import { Problem } from '../http/problem.js';
import { computeCost } from './cost.js';
import type { QueryContext } from './fact.js';
import {
  DOCUMENTS_KEPT,
  MAX_ALIASES,
  MAX_COST,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_DOCUMENT_ERRORS,
  MAX_TOKENS,
} from './limits.js';
import { presentError, type QueryRequest } from './query-request.js';
import { schema } from './schema.js';

function armorOptions(message: string) {
  return {
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(new GraphQLError(message));
      },
    ],
    propagateOnRejection: false,
  };
}

const limitRules: readonly ValidationRule[] = [
  maxDepthRule({
    n: MAX_DEPTH,
    flattenFragments: true,
    ...armorOptions(`The query is nested deeper than ${MAX_DEPTH} fields. Split it up.`),
  }),
  maxAliasesRule({
    n: MAX_ALIASES,
    allowList: [],
    ...armorOptions(
      `The query has more than ${MAX_ALIASES} aliases. Use a list with a filter, or several queries.`,
    ),
  }),
  maxDirectivesRule({
    n: MAX_DIRECTIVES,
    ...armorOptions(`The query has more than ${MAX_DIRECTIVES} directives.`),
  }),
];

type GraphqlRequest = Omit<QueryRequest, 'query' | 'hash'> & { readonly document: string };

interface Execution extends QueryContext {
  readonly method: string;
  readonly operationName: string | undefined;
  cost: number;
}

export interface GraphqlResponse {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data: unknown;
  readonly extensions: { readonly cost: { readonly requested: number; readonly maximum: number } };
}

/** A request rejected before execution, with its errors. */
export class RejectedQuery extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('The query was rejected.');
  }
}

const PARSE_OPTIONS = { maxTokens: MAX_TOKENS };
/** Prefix of JSON: mercurius would take such a document for a parsed AST, bypassing the token limit. */
const LIKE_JSON = /^\s*(?:\{\s*["}]|["[\d-]|true|false|null)/;

/** Registers mercurius without its routes, which do not follow GraphQL over HTTP. */
export async function setUpExecution(app: FastifyInstance): Promise<void> {
  await app.register(mercurius, {
    schema,
    routes: false,
    graphiql: false,
    // Compiling queries of unknown clients costs more memory than it saves time.
    jit: 0,
    cache: DOCUMENTS_KEPT,
    graphql: { parseOptions: PARSE_OPTIONS, validateOptions: { maxErrors: MAX_DOCUMENT_ERRORS } },
    validationRules: [...limitRules],
    // Errors are formatted in `execute()`, once all of them are known.
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, errors },
    }),
  });
  app.graphql.addHook<Execution>('preExecution', async (schema, document, context, variables) => {
    rejectWrites(document, context);
    context.cost = computeCost(schema, document, context.operationName, variables ?? {}, context.current);
  });
}

/**
 * Executes a request.
 * @param app the instance that mercurius is registered on
 * @throws RejectedQuery
 */
export async function execute(
  app: FastifyInstance,
  { document, variables, operationName }: GraphqlRequest,
  method: string,
  shared: QueryContext,
): Promise<GraphqlResponse> {
  const execution: Execution = { ...shared, method, operationName, cost: 0 };
  const present = (error: unknown) => presentError(error, logTo(app));
  try {
    if (LIKE_JSON.test(document)) parse(document, PARSE_OPTIONS);
    const { data, errors } = await app.graphql(document, execution, { ...variables }, operationName);
    return {
      ...(errors && { errors: errors.toSorted(comparePlaces).map(present) }),
      data: data ?? null,
      extensions: { cost: { requested: execution.cost, maximum: MAX_COST } },
    };
  } catch (cause) {
    throw new RejectedQuery(getReasons(cause).map(present));
  }
}

/** Sorts errors by position in the query, then by path: fields that load data fail later than others. */
const comparePlaces = (one: GraphQLError, other: GraphQLError): number =>
  compareLocations(one, other) || comparePaths(one.path ?? [], other.path ?? []);

const compareLocations = (
  { locations: [one] = [] }: GraphQLError,
  { locations: [other] = [] }: GraphQLError,
): number => (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);

function comparePaths(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const index = one.findIndex((key, position) => key !== other[position]);
  return index < 0 ? 0 : compareCells(one[index] ?? null, other[index] ?? null);
}

/** Mercurius wraps all errors of a document in one. */
function getReasons(cause: unknown): readonly unknown[] {
  const { errors } = cause as { readonly errors?: readonly unknown[] };
  return Array.isArray(errors) && errors.length > 0 ? errors : [cause];
}

function rejectWrites(document: DocumentNode, { method, operationName }: Execution): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError('Must provide an operation.');
  if (operation.operation === 'query') return;
  const message = `The API is read-only: it supports queries, but no ${operation.operation}.`;
  if (method !== 'POST') throw new Problem('method-not-allowed', message);
  throw new GraphQLError(message);
}

const logTo = (app: FastifyInstance) => (error: unknown) =>
  app.log.error(
    { err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
    'query failed',
  );
