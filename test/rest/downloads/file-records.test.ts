import t, { type Test } from 'tap';
import { buildApp } from '../../../src/app.js';
import type { FileRecord, FileRecords } from '../../../src/domain/file-record.js';
import { readSettings } from '../../../src/settings.js';
import { fileRecordsOf, openCatalogue } from '../../../src/start/bootstrap.js';
import { openDatabase } from '../../../src/store/open-database.js';
import { recordedFiles, recordFiles } from '../../../src/store/release-files.js';
import { RECORDED_DIGESTS } from '../../seeds/edition-digests.js';
import { databaseFor, forgetFileRecords, POSTGRES_URL } from '../../support/databases.js';
import { UNHURRIED } from '../../support/unhurried.js';

/* Sizes and digests of downloads are worked out once and remembered in the database. */

const location = await databaseFor(t);
await forgetFileRecords(location);
const database = await openDatabase(location);
t.teardown(() => database.close());
const catalogue = await openCatalogue(database);

async function appOn(t: Test, fileRecords: FileRecords) {
  const app = await buildApp({
    catalogue,
    settings: readSettings(UNHURRIED),
    pingDatabase: () => database.ping(),
    fileRecords,
  });
  t.teardown(() => app.close());
  await app.ready();
  return app;
}

/** The records of the database, with what was asked of them. */
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

t.test('made once, the files of an edition are listed without being made again', async (t) => {
  const records = watched(fileRecordsOf(database));
  const first = await appOn(t, records);
  await first.prepareDownloads();
  t.strictSame(records.kept, ['1.2.0'], 'of the current edition at the start');
  t.strictSame(
    await recordedFiles(database, '1.0.0'),
    [],
    'of older ones nothing is made before somebody asks',
  );
  await first.inject('/releases/1.0.0');
  t.strictSame(records.kept, ['1.2.0', '1.0.0']);

  const later = watched(fileRecordsOf(database));
  const second = await appOn(t, later);
  await second.prepareDownloads();
  for (const version of ['1.0.0', '1.2.0']) {
    const { resources } = (await second.inject(`/releases/${version}`)).json();
    t.strictSame(
      resources,
      (await first.inject(`/releases/${version}`)).json().resources,
      `${version}: the same as from the files themselves`,
    );
    const recorded = await recordedFiles(database, version);
    t.equal(resources.length, recorded.length);
    t.strictSame(
      Object.fromEntries(recorded.map(({ name, sha256 }) => [name, sha256])),
      { ...RECORDED_DIGESTS[version]?.files },
      `${version}: from the database they are what they were when it was published`,
    );
  }
  t.strictSame(later.kept, [], 'nothing was made again');
});

t.test('what is recorded stays, and is never altered', async (t) => {
  const before = await recordedFiles(database, '1.2.0');
  await recordFiles(
    database,
    '1.2.0',
    before.map((file) => ({ ...file, sha256: '0'.repeat(64) })),
  );
  t.strictSame(await recordedFiles(database, '1.2.0'), before);
});

// What the database is makes no difference where it is gone.
const skip = POSTGRES_URL === undefined ? false : 'done on the embedded database';
t.test('without its records the list is made from the files', { skip }, async (t) => {
  const app = await appOn(t, {
    of: () => Promise.reject(new Error('the database is gone')),
    keep: () => Promise.reject(new Error('the database is gone')),
  });
  const list = await app.inject('/releases/1.0.0/download');
  t.equal(list.statusCode, 200);
  const recorded = await recordedFiles(database, '1.0.0');
  t.strictSame(
    new Map(list.json().items.map((file: FileRecord) => [file.name, file.sha256])),
    new Map(recorded.map((file) => [file.name, file.sha256])),
  );
});
