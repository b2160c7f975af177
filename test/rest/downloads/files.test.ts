import type { Test } from 'tap';
import t from 'tap';
import { buildApp } from '../../../src/app.js';
import type { ReleaseFiles } from '../../../src/domain/file-record.js';
import { NO_FILES } from '../../../src/releases/archive.js';
import { openReleaseCatalogue } from '../../../src/releases/open-catalogue.js';
import { readSettings } from '../../../src/settings.js';
import { seedAppFor } from '../../support/seed-app.js';
import { FIXED_VERSION } from '../../support/seeds.js';
import { FOLDER } from '../../support/stores.js';
import { UNHURRIED } from '../../support/unhurried.js';

/* Release files are read from the store; a request never builds any. */

const store = await FOLDER.open(t);
const catalogue = await openReleaseCatalogue(store);

async function appOn(t: Test, files: ReleaseFiles) {
  const app = await buildApp({
    catalogue,
    settings: readSettings(UNHURRIED),
    pingDatabase: () => store.ping(),
    files,
  });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

t.test('responds 503 for missing and damaged files while serving everything else', async (t) => {
  const damaged = { ...store.files, read: async () => null };
  for (const [files, address] of [
    [NO_FILES, `/releases/${FIXED_VERSION}/download`],
    [NO_FILES, `/releases/${FIXED_VERSION}/download/reports.csv`],
    [damaged, `/releases/${FIXED_VERSION}/download/reports.csv`],
  ] as const) {
    const app = await appOn(t, files);
    const answer = await app.inject(address);
    t.equal(answer.statusCode, 503, address);
    t.match(answer.json(), {
      type: '/problems/release-unavailable',
      detail: /^The file .* of release .* is missing or damaged in the release store\./,
    });
    t.ok(answer.headers['retry-after']);
    t.equal((await app.inject('/tiers')).statusCode, 200);
    t.equal((await app.inject(`/releases/${FIXED_VERSION}/download/no-such.csv`)).statusCode, 404);
  }
});

t.test('serves the files that a release was published with, without tables that came later', async (t) => {
  const later = /^text_leads\./;
  const earlier: ReleaseFiles = {
    ...store.files,
    of: async (version) => (await store.files.of(version)).filter(({ name }) => !later.test(name)),
    read: async (version, name) => (later.test(name) ? null : store.files.read(version, name)),
  };
  const app = await appOn(t, earlier);
  const { resources } = (await app.inject(`/releases/${FIXED_VERSION}`)).json();
  const all = (await (await appOn(t, store.files)).inject(`/releases/${FIXED_VERSION}`)).json().resources;
  t.equal(resources.length, all.length - 3);
  const response = await app.inject(`/releases/${FIXED_VERSION}/download/text_leads.csv`);
  t.equal(response.statusCode, 404);
  t.notOk(response.json().available.some((name: string) => later.test(name)));
});

t.test('charges the client that causes a release to be loaded', async (t) => {
  // Each release load takes one second of CPU time.
  let readMs = 0;
  const { load } = store;
  const counting = Object.assign(Object.create(store), {
    load(...parameters: Parameters<typeof load>) {
      readMs += 1_000;
      return load.apply(store, parameters);
    },
  });
  const app = await seedAppFor(
    t,
    { RATE_LIMIT_MAX: '600' },
    { catalogue: await openReleaseCatalogue(counting), files: store.files, processorMs: () => readMs },
  );
  const left = async (url: string) =>
    Number(/r=(\d+)/.exec(String((await app.inject(url)).headers.ratelimit))?.[1]);
  const before = await left('/countries/KH/tiers');
  const loading = await left('/releases/1.0.0/countries/KH/tiers');
  const loaded = await left('/releases/1.0.0/countries/TH/tiers');
  t.ok(before - loading >= 4, `${before} ${loading}`);
  t.equal(loading - loaded, 1);
});
