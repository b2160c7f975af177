import t from 'tap';
import type { Edition } from '../../src/domain/tables.js';
import { MIGRATIONS } from '../../src/start/bootstrap.js';
import { contentDigest } from '../../src/store/content.js';
import { publish } from '../../src/store/publish.js';
import { listReleases, loadRelease } from '../../src/store/releases.js';
import { openDatabaseFor } from '../support/databases.js';
import { seedEditions } from '../support/seeds.js';

/** One for all tests that change nothing. */
const unchanged = await openDatabaseFor(t);

t.test('an edition comes back from the database as it went in', async (t) => {
  for (const edition of await seedEditions()) {
    const loaded = await loadRelease(unchanged, edition.header.version);
    t.strictSame(loaded.tables, edition.tables, edition.header.version);
    t.match(loaded.header, edition.header);
    t.equal(loaded.header.sha256, contentDigest(edition));
  }
});

t.test(
  'read by its differences from another edition it is the same, and shares the rows that are',
  async (t) => {
    const older = await loadRelease(unchanged, '1.0.0');
    const newer = await loadRelease(unchanged, '1.1.0');
    t.equal(older.tables.placements.length, 4045, 'all placements are there');
    t.equal(newer.tables.placements.length, 4233);
    for (const [whole, like] of [
      [newer, older],
      [older, newer],
      [older, older],
    ] as const) {
      const read = await loadRelease(unchanged, whole.header.version, like);
      t.strictSame(read.tables, whole.tables);
      t.strictSame(read.header, whole.header);
      t.equal(read.tables.placements[0], like.tables.placements[0], 'a row that is the same is one');
    }
  },
);

t.test(
  'an edition that fails half way leaves nothing behind; publishing twice is publishing once',
  async (t) => {
    const database = await openDatabaseFor(t, 'nothing');
    await database.migrate(MIGRATIONS);
    const [edition] = await seedEditions();
    if (!edition) throw new Error('there is no edition');
    const [placement] = edition.tables.placements;
    if (!placement) throw new Error('there is no placement');
    const broken: Edition = {
      ...edition,
      tables: { ...edition.tables, placements: [...edition.tables.placements, { ...placement, iso2: 'ZZ' }] },
    };
    await t.rejects(publish(database, broken));
    t.strictSame(await listReleases(database), []);
    t.equal(await publish(database, edition), true, 'a retry works');
    t.equal(await publish(database, edition), false);
    t.equal((await listReleases(database)).length, 1);

    const other: Edition = { ...edition, tables: { ...edition.tables, disputes: [] } };
    await t.rejects(publish(database, other), /already published with other content/);
  },
);

t.test('a release that is not there is refused by name', async (t) => {
  await t.rejects(loadRelease(unchanged, '9.0.0'), /release 9\.0\.0 is not published/);
});
