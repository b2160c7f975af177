import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Test } from 'tap';
import root from 'tap';
import type { FolderStore } from '../../src/releases/folder.js';
import { openStore } from '../../src/releases/open-store.js';
import type { PostgresStore } from '../../src/releases/postgres-store.js';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { fillStore, openFilledStore } from '../../src/releases/seeds.js';
import { missing, needs } from './needs.js';
import { openPglite } from './pglite.js';
import { withAdmin } from './postgres.js';
import { newPostgresServer } from './postgres-server.js';

/*
 * Temporary stores, filled with the real releases or not even created. Most tests use a folder, as the
 * service responds from memory; tests of the store itself use all kinds.
 */

export type Content = 'releases' | 'nothing';

export interface Form {
  readonly name: 'folder' | 'PGlite' | 'PostgreSQL';
  /** Options of a test with this kind of store: it is skipped if a requirement is missing. */
  readonly options: { readonly skip?: string };
  open(t: Test, content?: Content): Promise<FolderStore | PostgresStore>;
}

/** Location of a temporary folder; with `nothing`, it is empty until a service fills it. */
export async function directoryFor(t: Test): Promise<{ readonly directory: string }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tip-tiers-'));
  t.teardown(() => rm(directory, { recursive: true, force: true }));
  return { directory };
}

export function settingsFor(location: StoreLocation): Record<string, string> {
  return 'url' in location ? { DATABASE_URL: location.url } : { DATA_DIR: location.directory };
}

export async function folderFor(t: Test): Promise<FolderStore> {
  return (await openFilledStore(await directoryFor(t))) as FolderStore;
}

/** A PostgreSQL server: that of TEST_POSTGRES_URL, or one per process from Debian packages. */
let server: Promise<string> | undefined;
const serverUrl = (): Promise<string> => {
  server ??= (async () => {
    if (process.env.TEST_POSTGRES_URL) return process.env.TEST_POSTGRES_URL;
    const own = await newPostgresServer();
    root.teardown(() => own.remove());
    return own.url;
  })();
  return server;
};

let template: Promise<string> | undefined;

async function newDatabase(url: string, from?: string): Promise<string> {
  const name = `tip_tiers_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await withAdmin(url, (client) =>
    client.query(`CREATE DATABASE "${name}"${from ? ` TEMPLATE "${from}"` : ''}`),
  );
  return name;
}

const removeDatabase = (url: string, name: string) =>
  withAdmin(url, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));

const toUrl = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

export async function postgresFor(t: Test, content: Content = 'releases'): Promise<{ readonly url: string }> {
  const url = await serverUrl();
  if (content === 'releases')
    template ??= (async () => {
      const name = await newDatabase(url);
      root.teardown(() => removeDatabase(url, name));
      await (await openFilledStore({ url: toUrl(url, name) })).close();
      return name;
    })();
  const name = await newDatabase(url, content === 'releases' ? await template : undefined);
  t.teardown(() => removeDatabase(url, name));
  return { url: toUrl(url, name) };
}

/** Removes the files of all releases from a database. */
export const forgetFiles = ({ url }: { readonly url: string }): Promise<unknown> =>
  withAdmin(url, (client) =>
    // The first setting disables the triggers that protect published releases.
    client.query(
      'set session_replication_role = replica; delete from release_archives; delete from release_files',
    ),
  );

let filled: Promise<PGlite> | undefined;

async function pgliteFor(content: Content): Promise<PGlite> {
  if (content === 'nothing') return PGlite.create();
  filled ??= (async () => {
    const engine = await PGlite.create();
    await fillStore(openPglite(engine));
    root.teardown(() => engine.close());
    return engine;
  })();
  return (await (await filled).clone()) as PGlite;
}

const closing = <Store extends FolderStore | PostgresStore>(t: Test, store: Store): Store => {
  // A test may have closed it.
  t.teardown(() => store.close().catch(() => {}));
  return store;
};

export const FOLDER: Form = {
  name: 'folder',
  options: {},
  open: async (t, content = 'releases') => {
    const location = await directoryFor(t);
    return closing(t, await (content === 'releases' ? openFilledStore(location) : openStore(location)));
  },
};

export const PGLITE: Form = {
  name: 'PGlite',
  options: {},
  open: async (t, content = 'releases') => closing(t, openPglite(await pgliteFor(content))),
};

export const POSTGRESQL: Form = {
  name: 'PostgreSQL',
  // Lazy, so that a missing requirement is reported only by tests that need it.
  get options() {
    return process.env.TEST_POSTGRES_URL ? {} : needs('postgresql');
  },
  open: async (t, content) => closing(t, await openStore(await postgresFor(t, content))),
};

/** PostgreSQL as available: a server, or the engine in its place, which is many times slower. */
export const DATABASE: Form =
  process.env.TEST_POSTGRES_URL || missing('postgresql') === null ? POSTGRESQL : PGLITE;

export const openPostgresFor = async (form: Form, t: Test, content?: Content): Promise<PostgresStore> =>
  (await form.open(t, content)) as PostgresStore;

export function inForms(
  t: Test,
  forms: readonly Form[],
  name: string,
  work: (t: Test, form: Form) => Promise<unknown>,
): void {
  for (const form of forms) t.test(`${name} (${form.name})`, form.options, (t) => work(t, form));
}
