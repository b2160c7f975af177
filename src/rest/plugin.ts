import type { FastifyInstance } from 'fastify';
import { apiCatalogRoutes } from './api-catalog-routes.js';
import type { Served } from './asking.js';
import { serveChartMetadata } from './chart-metadata-routes.js';
import { serveCitations } from './cite.js';
import { serveDownloads } from './download-routes.js';
import type { Downloads } from './downloads.js';
import { serveFeed } from './feed-route.js';
import { serveGraphics } from './graphics-routes.js';
import { serveHealth } from './health.js';
import { serveLlms } from './llms-route.js';
import { serveDocument } from './openapi/serve.js';
import { serveReceipts } from './receipts.js';
import { serveRelease } from './release-route.js';
import { RESOURCES } from './resources/index.js';
import { serve } from './routes.js';

export interface RestOptions extends Served {
  readonly pingDatabase: () => Promise<void>;
  readonly downloads: Downloads;
}

/** The REST API: every resource, and the health of the service. */
export async function restApi(
  app: FastifyInstance,
  { pingDatabase, downloads, ...served }: RestOptions,
): Promise<void> {
  // The routes check and serialise for themselves; their schemas are for the document.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  for (const resource of RESOURCES) serve(app, resource, served);
  serveDownloads(app, { catalogue: served.catalogue, downloads });
  serveRelease(app, { ...served, downloads });
  serveFeed(app, served);
  serveReceipts(app, served);
  serveCitations(app, served);
  serveGraphics(app, served);
  serveChartMetadata(app, served);
  serveLlms(app, served);
  await app.register(apiCatalogRoutes, served);
  serveDocument(app, served.catalogue);
  serveHealth(app, { catalogue: served.catalogue, pingDatabase });
}
