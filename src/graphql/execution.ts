import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  Location,
  parse,
} from 'graphql';
import mercurius from 'mercurius';
import { Problem } from '../domain/problem.js';
import { costOf } from './cost.js';
import { errorsOf, presentError } from './errors.js';
import { limitRules } from './limit-rules.js';
import { DOCUMENTS_KEPT, MAX_COST, MAX_DOCUMENT_ERRORS, MAX_TOKENS } from './limits.js';
import type { QueryRequest } from './query-request.js';
import { schema } from './schema.js';
import type { QueryContext } from './scope.js';

const PARSE_OPTIONS = { maxTokens: MAX_TOKENS };

/** A request with its document. */
export type Asked = Omit<QueryRequest, 'query' | 'hash'> & { readonly document: string };

/** What one execution knows of its request and learns about it. */
interface Execution extends QueryContext {
  readonly request: Asked;
  /** GET may ask queries only. */
  readonly method: string;
  cost: number;
}

/** The response to a request that was executed, with errors where a part of it failed. */
export interface Executed {
  readonly refused: false;
  readonly response: {
    readonly errors?: readonly GraphQLFormattedError[];
    readonly data: unknown;
    readonly extensions: { readonly cost: { readonly requested: number; readonly maximum: number } };
  };
}

/** The errors for which nothing was executed. */
export interface Refused {
  readonly refused: true;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Sets up mercurius, without its routes: they are not what GraphQL over HTTP asks for. */
export async function setUpExecution(app: FastifyInstance): Promise<void> {
  await app.register(mercurius, {
    schema,
    routes: false,
    graphiql: false,
    // Compiled queries of strangers cost more memory than they save time.
    jit: 0,
    cache: DOCUMENTS_KEPT,
    validationRules: [...limitRules],
    graphql: { parseOptions: PARSE_OPTIONS, validateOptions: { maxErrors: MAX_DOCUMENT_ERRORS } },
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, errors: errors.map((error) => presentError(error, logTo(app))) },
    }),
  });
  app.graphql.addHook<Execution>('preValidation', async (_schema, document, { request }) =>
    refuseOtherThanText(document, request),
  );
  app.graphql.addHook<Execution>('preExecution', async (_schema, document, execution, variables) => {
    refuseOtherThanQueries(document, execution);
    const { operationName } = execution.request;
    execution.cost = costOf({ schema, document, variables, operationName });
  });
}

/** Executes a request, or says why it is not. */
export async function execute(
  app: FastifyInstance,
  request: Asked,
  method: string,
  shared: QueryContext,
): Promise<Executed | Refused> {
  const execution: Execution = { ...shared, request, method, cost: 0 };
  try {
    const { document, variables, operationName } = request;
    const { data, errors } = await app.graphql(document, execution, variables, operationName);
    return {
      refused: false,
      response: {
        // The formatter above has made them what clients see, which the type does not say.
        ...(errors && { errors: errors as readonly GraphQLFormattedError[] }),
        data: data ?? null,
        extensions: { cost: { requested: execution.cost, maximum: MAX_COST } },
      },
    };
  } catch (refusal) {
    const errors = errorsOf(refusal);
    return {
      refused: true,
      errors: errors.map((error) => presentError(error, logTo(app))),
    };
  }
}

/** mercurius takes a syntax tree in JSON for a document; such a tree was measured by no token limit. */
function refuseOtherThanText(parsed: DocumentNode | null, { document }: Asked): void {
  if (!(parsed?.loc instanceof Location)) parse(document, PARSE_OPTIONS);
}

function refuseOtherThanQueries(document: DocumentNode, { request, method }: Execution): void {
  const operation = getOperationAST(document, request.operationName)?.operation;
  if (operation === 'query') return;
  const message = `The API is read-only: it answers queries, and has no ${operation}.`;
  if (method !== 'POST') throw new Problem('method-not-allowed', message);
  throw new GraphQLError(message);
}

const logTo = (app: FastifyInstance) => (error: unknown) =>
  app.log.error(
    { err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
    'query failed',
  );
