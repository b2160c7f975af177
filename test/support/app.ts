import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { buildApp } from '../../src/app.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { readSettings } from '../../src/settings.js';
import { fileRecordsOf, openCatalogue } from '../../src/start/bootstrap.js';
import type { Database } from '../../src/store/database.js';
import { openDatabaseFor } from './databases.js';
import { UNHURRIED } from './unhurried.js';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly catalogue: Catalogue;
  readonly database: Database;
}

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
    fileRecords: fileRecordsOf(database),
  });
  t.teardown(() => app.close());
  await app.ready();
  return { app, catalogue, database };
}
