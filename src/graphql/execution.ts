import type { FastifyInstance } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import mercurius from 'mercurius';
import { Problem } from '../domain/problem.js';
import { costOf } from './cost.js';
import { Documents } from './documents.js';
import { presentError } from './errors.js';
import { MAX_COST, MAX_DOCUMENT_ERRORS } from './limits.js';
import type { QueryRequest } from './query-request.js';
import { schema } from './schema.js';
import type { QueryContext } from './scope.js';

/** Stands for the document that is executed, until the hook below puts that in its place. */
const PLACEHOLDER = '{ __typename }';

/** A request with its document. */
export type RequestContext = Omit<QueryRequest, 'query' | 'hash'> & { readonly document: string };

/** What one execution knows of its request. */
interface Execution extends QueryContext {
  /** What is executed: one operation, with the fragments of its document. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
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

/**
 * Sets up mercurius, without its routes: they are not what GraphQL over HTTP asks for. Nor does it read documents: see
 * documents.ts.
 */
export async function setUpExecution(app: FastifyInstance): Promise<void> {
  await app.register(mercurius, {
    schema,
    routes: false,
    graphiql: false,
    // Compiled queries of strangers cost more memory than they save time.
    jit: 0,
    errorFormatter: ({ data, errors }) => ({
      statusCode: 200,
      response: { data: data ?? null, errors: errors.map((error) => presentError(error, logTo(app))) },
    }),
  });
  app.graphql.addHook<Execution>('preExecution', async (_schema, _placeholder, { document, variables }) => ({
    document,
    variables,
  }));
}

/** Executes requests of one service. */
export class Executor {
  readonly #documents = new Documents(schema);

  /** @param app that which mercurius was set up for */
  constructor(private readonly app: FastifyInstance) {}

  /** Executes a request, or says why it is not. */
  async execute(request: RequestContext, method: string, shared: QueryContext): Promise<Executed | Refused> {
    try {
      const { cost, ...asked } = this.#prepare(request, method);
      const execution: Execution = { ...shared, ...asked };
      const { data, errors } = await this.app.graphql(PLACEHOLDER, execution);
      return {
        refused: false,
        response: {
          // The formatter above has made them what clients see, which the type does not say.
          ...(errors && { errors: errors as readonly GraphQLFormattedError[] }),
          data: data ?? null,
          extensions: { cost: { requested: cost, maximum: MAX_COST } },
        },
      };
    } catch (refusal) {
      const errors = refusal instanceof Refusals ? refusal.errors : [refusal];
      return { refused: true, errors: errors.map((error) => presentError(error, logTo(this.app))) };
    }
  }

  /** @throws Refusals, GraphQLError or Problem for a request that is not to be executed */
  #prepare(request: RequestContext, method: string) {
    const { document, errors } = this.#documents.read(request.document);
    if (document === undefined) throw new Refusals(errors);
    const operation = operationIn(document, request.operationName);
    const given = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables, {
      maxErrors: MAX_DOCUMENT_ERRORS,
    });
    if (given.errors) throw new Refusals(given.errors);
    refuseOtherThanQueries(operation, method);
    const { variables } = request;
    const cost = costOf({ schema, document, operation, variables });
    return { document: onlyWith(document, operation), variables, cost };
  }
}

/** Several reasons for which a request is refused. */
class Refusals extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('refused');
  }
}

/** @throws GraphQLError in the words of graphql-js */
function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  throw new GraphQLError(
    name === undefined
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`,
  );
}

/** The document without its other operations. */
function onlyWith(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === operation,
  );
  return definitions.length === document.definitions.length ? document : { ...document, definitions };
}

function refuseOtherThanQueries({ operation }: OperationDefinitionNode, method: string): void {
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
