import type { FastifyInstance } from 'fastify';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../parameters/parameters.js';
import { API_CATALOG_TYPE, API_CATALOG_URL, apiCatalog } from './api-catalog.js';

/** Serves the API catalog; whoever asks for it by HEAD finds by its Link that it is one (RFC 9727, 2). */
export async function apiCatalogRoutes(app: FastifyInstance, served: CatalogueServed): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    const links = [reply.getHeader('link'), `<${API_CATALOG_URL}>; rel="api-catalog"`];
    reply.header('link', links.filter((link) => link !== undefined).join(', '));
  });
  serveFromCatalogue(
    app,
    {
      url: API_CATALOG_URL,
      schema: { hide: true },
      make: async (request, origin) => {
        validate(noParameters, request.query, 'query');
        return {
          body: JSON.stringify(apiCatalog(origin)),
          contentType: API_CATALOG_TYPE,
          contentLocation: API_CATALOG_URL,
        };
      },
    },
    served,
  );
}
