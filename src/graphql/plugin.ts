import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { setUpExecution } from './execution.js';
import { serveQueries } from './routes.js';

export interface GraphqlOptions {
  readonly catalogue: Catalogue;
}

/** The GraphQL API: queries at `/graphql`. */
export async function graphqlApi(app: FastifyInstance, { catalogue }: GraphqlOptions): Promise<void> {
  await setUpExecution(app);
  serveQueries(app, catalogue);
}
