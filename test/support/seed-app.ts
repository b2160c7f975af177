import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { buildApp, type Parts } from '../../src/app.js';
import type { FileRecords } from '../../src/domain/file-record.js';
import { readSettings } from '../../src/settings.js';
import { EMBEDDED_TEMPLATE } from '../../src/start/bootstrap.js';
import { recordsOf } from '../../src/store/embedded/database-template.js';
import { seeds } from './seeds.js';
import { UNHURRIED } from './unhurried.js';

/** What the build knows of their files: to make them takes seconds. */
const built = recordsOf(EMBEDDED_TEMPLATE);
const fileRecords: FileRecords = {
  of: async (version) => (await built)?.of(version) ?? [],
  keep: async () => {},
};

/**
 * The whole application on the seeds, without a database: for what does not depend on one. That an edition comes back
 * from each database as it went in is held by `store/publish.test.ts`, and its answers by `rest/resources.test.ts`.
 */
export async function seedAppFor(
  t: Test,
  environment: Readonly<Record<string, string>> = {},
  parts: Partial<Parts> = {},
): Promise<FastifyInstance> {
  const app = await buildApp({
    catalogue: parts.catalogue ?? (await seeds()),
    settings: readSettings({ ...UNHURRIED, ...environment }),
    pingDatabase: async () => {},
    fileRecords,
    ...parts,
  });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

/** Lets an application listen on a free port. */
export async function listen(app: FastifyInstance): Promise<{ origin: string; port: number }> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}
