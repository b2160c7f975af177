import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { setUpExecution } from './execution.js';
import { graphiql } from './graphiql/plugin.js';
import { GRAPHQL_URL, type QueryObserver, serveQueries } from './routes.js';

export interface GraphqlOptions {
  readonly catalogue: Catalogue;
  /** Scheme and host by which the client of a request reaches the service. */
  readonly originOf: (request: FastifyRequest) => string;
  readonly observer?: QueryObserver;
}

/** The GraphQL API: queries at `/graphql`, and GraphiQL for people at `/graphiql`. */
export async function graphqlApi(
  app: FastifyInstance,
  { observer, ...served }: GraphqlOptions,
): Promise<void> {
  await app.register(async (queries) => {
    await setUpExecution(queries);
    serveQueries(queries, served, observer);
  });
  await app.register(graphiql, { endpoint: GRAPHQL_URL });
}
