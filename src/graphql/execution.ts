import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql';
import mercurius from 'mercurius';
import { Problem } from '../domain/problem.js';
import { checkCost, costOf } from './cost.js';
import { presentError } from './errors.js';
import { Failures } from './failures.js';
import { limitRules } from './limit-rules.js';
import { COST_PER_POINT, DOCUMENTS_KEPT, MAX_COST, MAX_DOCUMENT_ERRORS, MAX_TOKENS } from './limits.js';
import type { QueryRequest } from './query-request.js';
import { schema } from './schema.js';
import type { QueryContext } from './scope.js';
import { refuseLongTexts, refuseTextInDocument } from './text-as-variable.js';

type GraphqlRequest = Omit<QueryRequest, 'query' | 'hash'> & { readonly document: string };

type SharedContext = Omit<QueryContext, 'itemCosts' | 'spend' | 'failures'>;

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

/** A request for which nothing was executed, with the reasons. */
export class RefusedQuery extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('The query was refused.');
  }
}

/** Points of a client's quota that a query of such a cost takes beside the request. */
const pointsOf = (cost: number): number => Math.floor(cost / COST_PER_POINT);

const PARSE_OPTIONS = { maxTokens: MAX_TOKENS };
/** The beginning of JSON: mercurius would take such a document for a syntax tree, past the limit of tokens. */
const LIKE_JSON = /^\s*(?:\{\s*["}]|["[\d-]|true|false|null)/;

/** Sets up mercurius, without its routes: they are not what GraphQL over HTTP asks for. */
export async function setUpExecution(app: FastifyInstance): Promise<void> {
  await app.register(mercurius, {
    schema,
    routes: false,
    graphiql: false,
    // Compiled queries of strangers cost more memory than they save time.
    jit: 0,
    cache: DOCUMENTS_KEPT,
    graphql: { parseOptions: PARSE_OPTIONS, validateOptions: { maxErrors: MAX_DOCUMENT_ERRORS } },
    validationRules: [...limitRules],
    // They are made what clients see below, once all of them are known.
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, errors },
    }),
  });
  app.graphql.addHook<Execution>('preExecution', async (schema, document, context, variables) => {
    refuseLongTexts(document, variables ?? {});
    context.cost = costOfOperation(schema, document, context, variables ?? {});
    await context.making.charge(pointsOf(context.cost));
  });
}

/**
 * Executes a request.
 * @param app that which mercurius was set up for
 * @throws RefusedQuery
 */
export async function execute(
  app: FastifyInstance,
  { document, variables, operationName }: GraphqlRequest,
  method: string,
  shared: SharedContext,
): Promise<GraphqlResponse> {
  const execution: Execution = {
    ...shared,
    method,
    operationName,
    cost: 0,
    itemCosts: new Map(),
    failures: new Failures(),
    spend: async (cost) => {
      const before = execution.cost;
      execution.cost += cost;
      checkCost(execution.cost);
      const points = pointsOf(execution.cost) - pointsOf(before);
      if (points > 0) await shared.making.charge(points);
    },
  };
  const presentation = { report: logTo(app), origin: shared.origin };
  const present = (error: unknown) => presentError(error, presentation);
  try {
    if (LIKE_JSON.test(document)) parse(document, PARSE_OPTIONS);
    refuseTextInDocument(document);
    const { data, errors } = await app.graphql(document, execution, { ...variables }, operationName);
    return {
      ...(errors && { errors: (await execution.failures.inOrder(data, errors)).map(present) }),
      data: data ?? null,
      extensions: { cost: { requested: execution.cost, maximum: MAX_COST } },
    };
  } catch (refusal) {
    throw new RefusedQuery(reasonsOf(refusal).map(present));
  }
}

/** Mercurius throws one error for all that is wrong with a document. */
function reasonsOf(refusal: unknown): readonly unknown[] {
  const { errors } = refusal as { readonly errors?: readonly unknown[] };
  return Array.isArray(errors) && errors.length > 0 ? errors : [refusal];
}

function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  context: Execution,
  variables: Readonly<Record<string, unknown>>,
): number {
  const { method, operationName } = context;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError('Must provide an operation.');
  if (operation.operation !== 'query') {
    const message = `The API is read-only: it answers queries, and has no ${operation.operation}.`;
    if (method !== 'POST') throw new Problem('method-not-allowed', message);
    throw new GraphQLError(message);
  }
  return costOf({ schema, document, operation, variables, context });
}

const logTo = (app: FastifyInstance) => (error: unknown) =>
  app.log.error(
    { err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
    'query failed',
  );
