import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { openReleaseCatalogue } from '../../src/releases/open-catalogue.js';
import type { ReleaseStore } from '../../src/releases/release-store.js';
import { seedAppFor } from './seed-app.js';
import { folderFor } from './stores.js';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly catalogue: Catalogue;
  readonly store: ReleaseStore;
}

/**
 * The whole application on a separate store.
 * @param environment settings other than the defaults
 * @param store a filled store; a folder by default
 */
export async function appFor(
  t: Test,
  environment: Readonly<Record<string, string>> = {},
  store?: ReleaseStore,
): Promise<TestApp> {
  const filled = store ?? (await folderFor(t));
  const catalogue = await openReleaseCatalogue(filled);
  const app = await seedAppFor(t, environment, {
    catalogue,
    pingDatabase: () => filled.ping(),
    files: filled.files,
  });
  return { app, catalogue, store: filled };
}
