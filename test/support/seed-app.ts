import diagnostics from 'node:diagnostics_channel';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Test } from 'tap';
import root from 'tap';
import { type AppParts, buildApp } from '../../src/app.js';
import type { Catalogue } from '../../src/dataset/catalogue.js';
import type { ReleaseFiles } from '../../src/domain/file-record.js';
import { NO_FILES } from '../../src/releases/archive.js';
import { loadBuiltData } from '../../src/releases/built-data.js';
import { readSettings } from '../../src/settings.js';
import { gatewayBefore, type Inner } from './gateway-before.js';
import { FIXED_VERSION, fixedSeeds, NEWEST, seeds } from './seeds.js';
import { UNHURRIED } from './unhurried.js';

/** Files of the build, since building them takes seconds. */
const built = loadBuiltData();
const files: ReleaseFiles = {
  ...NO_FILES,
  of: async (version) => (await built)?.files.of(version) ?? [],
  read: async (version, name) => (await built)?.files.read(version, name) ?? null,
};

type Environment = Readonly<Record<string, string>>;

/**
 * The application on the seeds, without a store. `releases/store.test.ts` tests that stores return a release
 * unchanged, `rest/resources.test.ts` that responses do not depend on the store.
 */
export async function innerAppFor(
  t: Test,
  environment: Environment = {},
  parts: Partial<AppParts> = {},
): Promise<FastifyInstance> {
  const app = await buildApp({ ...partsFor(environment, await seeds()), ...parts });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

const partsFor = (environment: Environment, catalogue: Catalogue): AppParts => ({
  catalogue,
  settings: readSettings({ ...UNHURRIED, ...environment }),
  pingDatabase: async () => {},
  files,
});

/** The whole service as clients see it: the gateway, with the application in the same thread. */
export async function seedAppFor(
  t: Test,
  environment: Environment = {},
  { processorMs, ...parts }: Partial<AppParts> & Pick<Inner, 'processorMs'> = {},
): Promise<FastifyInstance> {
  const own = { ...partsFor(environment, parts.catalogue ?? (await seeds())), ...parts };
  const app = await gatewayBefore(await innerAppFor(t, environment, own), { ...own, processorMs });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

let innerApp: Promise<FastifyInstance> | undefined;

/**
 * A separate gateway in front of the shared application, for tests of the gateway: responses do not depend on
 * its settings.
 */
export async function gatewayFor(
  t: Test,
  environment: Environment = {},
  more: Pick<Inner, 'processorMs'> = {},
): Promise<FastifyInstance> {
  const catalogue = await seeds();
  innerApp ??= innerAppFor(root);
  const app = await gatewayBefore(await innerApp, { ...partsFor(environment, catalogue), ...more });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

/** The service of `seedAppFor` with its routes, for tests that iterate over them. */
export async function seedAppWithRoutes(
  t: Test,
): Promise<{ readonly app: FastifyInstance; readonly routes: readonly RouteOptions[] }> {
  const routes: RouteOptions[] = [];
  const watch = (message: unknown) =>
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => {
      routes.push(route);
    });
  const own = partsFor({}, await seeds());
  diagnostics.subscribe('fastify.initialization', watch);
  const inner = await innerAppFor(t, {}, own);
  diagnostics.unsubscribe('fastify.initialization', watch);
  const app = await gatewayBefore(inner, own);
  t.teardown(() => app.close());
  await app.ready();
  return { app, routes };
}

const shared = new Map<string, Promise<FastifyInstance>>();

/**
 * The application of `seedAppFor`, shared within a process by tests that only read. It closes with the root
 * test, which is `tap` here but not in the files of a folder.
 */
export function sharedApp(environment: Readonly<Record<string, string>> = {}): Promise<FastifyInstance> {
  const key = JSON.stringify(environment);
  const app = shared.get(key) ?? seedAppFor(root, environment);
  shared.set(key, app);
  return app;
}

let fixed: Promise<FastifyInstance> | undefined;

/** The same, with the release of fixed facts as the newest. */
export function fixedApp(): Promise<FastifyInstance> {
  if (FIXED_VERSION === NEWEST) return sharedApp();
  fixed ??= fixedSeeds().then((catalogue) => seedAppFor(root, {}, { catalogue }));
  return fixed;
}

/** Listens on a free port; a shared application may be listening already. */
export async function listen(app: FastifyInstance): Promise<{ origin: string; port: number }> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}
