import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import { fileRecordsOf, openCatalogue } from '../../src/start/bootstrap.js';
import type { Database } from '../../src/store/database.js';
import { openDatabaseFor } from './databases.js';
import { seedAppFor } from './seed-app.js';

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
  const app = await seedAppFor(t, environment, {
    catalogue,
    pingDatabase: () => database.ping(),
    fileRecords: fileRecordsOf(database),
  });
  return { app, catalogue, database };
}
