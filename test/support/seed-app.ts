import diagnostics from 'node:diagnostics_channel';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, RouteOptions } from 'fastify';
import root, { type Test } from 'tap';
import { buildApp, type Parts } from '../../src/app.js';
import type { FileRecords } from '../../src/domain/file-record.js';
import { builtData } from '../../src/editions/seeds.js';
import { readSettings } from '../../src/settings.js';
import { seeds } from './seeds.js';
import { UNHURRIED } from './unhurried.js';

/** What the build knows of their files: to make them takes seconds. */
const built = builtData();
const fileRecords: FileRecords = {
  of: async (version) => (await built)?.files.of(version) ?? [],
  keep: async () => {},
};

/**
 * The whole application on the seeds, without a store: for what does not depend on one. That an edition comes back
 * from each store as it went in is held by `editions/store.test.ts`, and its answers by `rest/resources.test.ts`.
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

/** The application of `seedAppFor`, with all routes that it registers: for tests that walk them. */
export async function seedAppWithRoutes(
  t: Test,
): Promise<{ readonly app: FastifyInstance; readonly routes: readonly RouteOptions[] }> {
  const routes: RouteOptions[] = [];
  const watch = (message: unknown) =>
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => {
      routes.push(route);
    });
  diagnostics.subscribe('fastify.initialization', watch);
  const app = await seedAppFor(t);
  diagnostics.unsubscribe('fastify.initialization', watch);
  return { app, routes };
}

const shared = new Map<string, Promise<FastifyInstance>>();

/**
 * The application of `seedAppFor`, one a process for tests that only read; it closes with the process's own test, which
 * `tap` is here and in no file of a folder.
 */
export function sharedApp(environment: Readonly<Record<string, string>> = {}): Promise<FastifyInstance> {
  const key = JSON.stringify(environment);
  const app = shared.get(key) ?? seedAppFor(root, environment);
  shared.set(key, app);
  return app;
}

/** Lets an application listen on a free port; one that is shared may listen already. */
export async function listen(app: FastifyInstance): Promise<{ origin: string; port: number }> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}
