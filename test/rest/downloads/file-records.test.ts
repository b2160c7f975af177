import t, { type Test } from 'tap';
import { buildApp } from '../../../src/app.js';
import type { FileRecord, FileRecords } from '../../../src/domain/file-record.js';
import { catalogueOf } from '../../../src/editions/seeds.js';
import { readSettings } from '../../../src/settings.js';
import { RECORDED_DIGESTS } from '../../seeds/edition-digests.js';
import { seedAppFor } from '../../support/seed-app.js';
import { NEWEST, seedEditions } from '../../support/seeds.js';
import { slow } from '../../support/slow.js';
import { FOLDER } from '../../support/stores.js';
import { UNHURRIED } from '../../support/unhurried.js';

/* Sizes and digests of downloads are worked out once and remembered in the store. */

const store = await FOLDER.open(t, 'nothing');
await store.prepare();
for (const edition of await seedEditions()) await store.publish(edition);
const catalogue = await catalogueOf(store);

async function appOn(t: Test, fileRecords: FileRecords) {
  const app = await buildApp({
    catalogue,
    settings: readSettings(UNHURRIED),
    pingDatabase: () => store.ping(),
    fileRecords,
  });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

function watched(records: FileRecords) {
  const kept: string[] = [];
  return {
    kept,
    of: records.of,
    keep(version: string, files: readonly FileRecord[]) {
      kept.push(version);
      return records.keep(version, files);
    },
  };
}

t.test('made once, the files of an edition are listed without being made again', slow, async (t) => {
  const records = watched(store.files);
  const first = await appOn(t, records);
  await first.prepareDownloads();
  t.strictSame(records.kept, [NEWEST], 'of the current edition at the start');
  t.strictSame(await store.files.of('1.0.0'), [], 'of older ones nothing is made before somebody asks');
  await first.inject('/releases/1.0.0');
  t.strictSame(records.kept, [NEWEST, '1.0.0']);

  const later = watched(store.files);
  const second = await appOn(t, later);
  await second.prepareDownloads();
  for (const version of ['1.0.0', NEWEST]) {
    const { resources } = (await second.inject(`/releases/${version}`)).json();
    t.strictSame(
      resources,
      (await first.inject(`/releases/${version}`)).json().resources,
      `${version}: the same as from the files themselves`,
    );
    const recorded = await store.files.of(version);
    t.equal(resources.length, recorded.length);
    t.strictSame(
      Object.fromEntries(recorded.map(({ name, sha256 }) => [name, sha256])),
      { ...RECORDED_DIGESTS[version]?.files },
      `${version}: from the store they are what they were when it was published`,
    );
  }
  t.strictSame(later.kept, [], 'nothing was made again');
});

t.test('what is recorded stays, and is never altered', async (t) => {
  const before = await store.files.of(NEWEST);
  await store.files.keep(
    NEWEST,
    before.map((file) => ({ ...file, sha256: '0'.repeat(64) })),
  );
  t.strictSame(await store.files.of(NEWEST), before);
});

t.test('without its records the list is made from the files', slow, async (t) => {
  const app = await appOn(t, {
    of: () => Promise.reject(new Error('the database is gone')),
    keep: () => Promise.reject(new Error('the database is gone')),
  });
  const list = await app.inject('/releases/1.0.0/download');
  t.equal(list.statusCode, 200);
  const recorded = await store.files.of('1.0.0');
  t.strictSame(
    new Map(list.json().items.map((file: FileRecord) => [file.name, file.sha256])),
    new Map(recorded.map((file) => [file.name, file.sha256])),
  );
});

t.test('a file is made once: another process reads what this one made', slow, async (t) => {
  const address = '/releases/1.1.0/download/reports.csv';
  const first = await appOn(t, store.files);
  const { rawPayload, statusCode } = await first.inject(address);
  t.equal(statusCode, 200);
  const later = watched(store.files);
  const second = await appOn(t, { ...store.files, ...later });
  t.ok((await second.inject(address)).rawPayload.equals(rawPayload));
  t.equal((await second.inject('/releases/1.1.0/download/edition.xlsx')).statusCode, 404);
  t.strictSame(later.kept, [], 'nothing was made again');
  const record = (await store.files.of('1.1.0')).find(({ name }) => name === 'reports.csv');
  t.ok(record);
  if (record) {
    t.ok((await store.files.read?.('1.1.0', record))?.equals(rawPayload));
    t.equal(
      await store.files.read?.('1.1.0', { ...record, sha256: '0'.repeat(64) }),
      null,
      'altered: made anew',
    );
  }
});

t.test('who asks for an edition that is not in memory pays for loading it', async (t) => {
  // Each edition that is read takes a second of the processor's time.
  let readMs = 0;
  const { load } = store;
  const counting = Object.assign(Object.create(store), {
    load(...asked: Parameters<typeof load>) {
      readMs += 1_000;
      return load.apply(store, asked);
    },
  });
  const app = await seedAppFor(
    t,
    { RATE_LIMIT_MAX: '600' },
    { catalogue: await catalogueOf(counting), fileRecords: store.files, processorMs: () => readMs },
  );
  const left = async (url: string) =>
    Number(/r=(\d+)/.exec(String((await app.inject(url)).headers.ratelimit))?.[1]);
  const before = await left('/countries/KH/tiers');
  const loading = await left('/releases/1.0.0/countries/KH/tiers');
  const loaded = await left('/releases/1.0.0/countries/TH/tiers');
  t.ok(before - loading >= 4, `${before} ${loading}`);
  t.equal(loading - loaded, 1);
});
