import type { FastifyInstance } from 'fastify';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../parameters/parameters.js';
import { llmsText } from './llms.js';

const URL = '/llms.txt';

/** Serves the guide for language models. */
export function serveLlms(app: FastifyInstance, served: CatalogueServed): void {
  serveFromCatalogue(
    app,
    {
      url: URL,
      schema: { hide: true },
      make: async (request, origin) => {
        validate(noParameters, request.query, 'query');
        return {
          body: llmsText(served.catalogue.current, origin),
          contentType: 'text/plain; charset=utf-8',
          contentLocation: URL,
        };
      },
    },
    served,
  );
}
