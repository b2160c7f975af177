import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import type { AnswerCache } from './answer-cache.js';
import { serveDocument } from './openapi/serve.js';
import { serveHealth } from './health.js';
import { RESOURCES } from './resources/index.js';
import { serve } from './routes.js';

export interface RestOptions {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  readonly pingDatabase: () => Promise<void>;
}

/** The REST API: every resource, and the health of the service. */
export async function restApi(
  app: FastifyInstance,
  { catalogue, answers, pingDatabase }: RestOptions,
): Promise<void> {
  // The routes check and serialise for themselves; their schemas are for the document.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  for (const resource of RESOURCES) serve(app, resource, { catalogue, answers });
  serveDocument(app, catalogue);
  serveHealth(app, { catalogue, pingDatabase });
}
