import type { FastifyInstance } from 'fastify';
import type { Resource } from '../kit/resource.js';
import { serveCitations } from './citation/cite.js';
import { serveFeed } from './discovery/feed.js';
import { serveHealth } from './discovery/health.js';
import { serveLlms } from './discovery/llms.js';
import type { Downloads } from './downloads/downloads.js';
import { serveRelease } from './downloads/release-route.js';
import { serveDownloads } from './downloads/routes.js';
import { serveGraphics } from './graphics/routes.js';
import { serveDocument } from './openapi/plugin.js';
import { type Services, serveResource } from './serve-resource.js';
import { serveTexts } from './texts.js';

interface RestOptions extends Services {
  readonly pingDatabase: () => Promise<void>;
  readonly downloads: Downloads;
  readonly resources: readonly Resource[];
}

/** Registers all REST routes. */
export async function restApi(
  app: FastifyInstance,
  { pingDatabase, downloads, resources, ...served }: RestOptions,
): Promise<void> {
  serveTexts(app, served);
  for (const resource of resources) serveResource(app, resource, served);
  serveDownloads(app, { ...served, downloads });
  serveRelease(app, { ...served, downloads });
  serveFeed(app, served);
  serveCitations(app, served);
  serveGraphics(app, served);
  serveLlms(app, served);
  serveDocument(app, served);
  serveHealth(app, { catalogue: served.catalogue, pingDatabase });
}
