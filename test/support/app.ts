import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { buildApp } from '../../src/app.js';
import { openCatalogue } from '../../src/bootstrap.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { readSettings } from '../../src/settings.js';
import type { Database } from '../../src/store/database.js';
import { openDatabaseFor } from './databases.js';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly catalogue: Catalogue;
  readonly database: Database;
}

/** A test asks more than a client may, on a machine that is busy with other tests. */
const UNHURRIED = {
  LOG_LEVEL: 'silent',
  RATE_LIMIT_MAX: '1000000',
  MAX_EVENT_LOOP_DELAY_MS: '600000',
  HANDLER_TIMEOUT_MS: '600000',
};

/**
 * The whole application on a database of the test's own.
 * @param environment settings that differ from the usual ones
 */
export async function appFor(t: Test, environment: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const database = await openDatabaseFor(t);
  const catalogue = await openCatalogue(database);
  const app = await buildApp({
    catalogue,
    settings: readSettings({ ...UNHURRIED, ...environment }),
    pingDatabase: () => database.ping(),
  });
  t.teardown(() => app.close());
  await app.ready();
  return { app, catalogue, database };
}
