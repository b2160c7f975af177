import type { FastifyInstance } from 'fastify';
import { AnswerCache } from '../http/answer-cache.js';
import { type CatalogueServed, serveFromCatalogue } from '../http/catalogue-answer.js';
import { noParameters } from '../rest/parameters/parameters.js';
import { setUpExecution } from './execution.js';
import { graphiql } from './graphiql/plugin.js';
import { ANSWERS_KEPT_BYTES } from './limits.js';
import { Queries, type QueryObserver } from './queries.js';
import { GRAPHQL_URL, serveQueries } from './routes.js';
import { schemaText } from './schema.js';

const SCHEMA_URL = `${GRAPHQL_URL}/schema.graphql`;

export interface GraphqlOptions extends CatalogueServed {
  readonly observer?: QueryObserver | undefined;
}

export async function graphqlApi(
  app: FastifyInstance,
  { observer, ...services }: GraphqlOptions,
): Promise<void> {
  await app.register(async (door) => {
    await setUpExecution(door);
    const answers = new AnswerCache(ANSWERS_KEPT_BYTES);
    serveQueries(door, new Queries(door, services.catalogue, observer), { ...services, answers });
  });
  serveFromCatalogue(
    app,
    {
      url: SCHEMA_URL,
      schema: { hide: true },
      query: noParameters,
      make: () => {
        return { body: schemaText(), contentType: 'text/plain; charset=utf-8', contentLocation: SCHEMA_URL };
      },
    },
    services,
  );
  await app.register(graphiql, { ...services, endpoint: GRAPHQL_URL });
}
