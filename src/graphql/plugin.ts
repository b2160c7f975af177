import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { setUpExecution } from './execution.js';
import { graphiql } from './graphiql/plugin.js';
import { GRAPHQL_URL, type QueryObserver, serveQueries } from './routes.js';

export interface GraphqlOptions {
  readonly catalogue: Catalogue;
  readonly observer?: QueryObserver;
}

/** The GraphQL API: queries at `/graphql`, and GraphiQL for people at `/graphiql`. */
export async function graphqlApi(
  app: FastifyInstance,
  { catalogue, observer }: GraphqlOptions,
): Promise<void> {
  await app.register(async (queries) => {
    await setUpExecution(queries);
    serveQueries(queries, catalogue, observer);
  });
  await app.register(graphiql, { endpoint: GRAPHQL_URL });
}
