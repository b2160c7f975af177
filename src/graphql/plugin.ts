import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import type { OriginTeller } from '../http/origin.js';
import { setUpExecution } from './execution.js';
import { graphiql } from './graphiql/plugin.js';
import { OpenQueries } from './open-queries.js';
import { Queries, type QueryObserver } from './queries.js';
import { GRAPHQL_URL, serveQueries } from './routes.js';

export interface GraphqlOptions {
  readonly catalogue: Catalogue;
  /** Scheme and host by which the client of a request reaches the service. */
  readonly originOf: OriginTeller;
  readonly observer?: QueryObserver;
}

/**
 * Sets up the GraphQL API: queries at `/graphql`, and GraphiQL for people at `/graphiql`.
 * @returns what answers new queries without the router
 */
export async function graphqlApi(
  app: FastifyInstance,
  { catalogue, originOf, observer }: GraphqlOptions,
): Promise<OpenQueries> {
  let open: OpenQueries | undefined;
  await app.register(async (door) => {
    await setUpExecution(door);
    const queries = new Queries(door, catalogue, observer);
    open = new OpenQueries(queries, originOf);
    serveQueries(door, queries, originOf);
  });
  await app.register(graphiql, { endpoint: GRAPHQL_URL });
  if (!open) throw new Error('the door to queries was not set up');
  return open;
}
