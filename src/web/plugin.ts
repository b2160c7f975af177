import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';

export interface PagesOptions {
  readonly catalogue: Catalogue;
}

/** Pages for people. */
export async function pages(_app: FastifyInstance, _options: PagesOptions): Promise<void> {}
