import { sql } from 'drizzle-orm';
import t, { type Test } from 'tap';
import { runRelease } from '../../src/cli/release.js';
import { MIGRATIONS, openCatalogue } from '../../src/start/bootstrap.js';
import type { Database } from '../../src/store/database.js';
import { openDatabase } from '../../src/store/open-database.js';
import { recordedFiles, recordFiles } from '../../src/store/release-files.js';
import { grantRoles } from '../../src/store/roles.js';
import { withdraw } from '../../src/store/withdraw.js';
import { databaseFor, forgetFileRecords, POSTGRES_URL } from '../support/databases.js';
import { withAdmin } from '../support/postgres.js';

const server = POSTGRES_URL;

/** A login that is a member of a role, and a connection with it. */
async function connectAs(t: Test, url: string, role: string): Promise<Database> {
  const name = `tip_tiers_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const password = 'for-this-test-only';
  await withAdmin(url, (client) =>
    client.query(`CREATE ROLE "${name}" LOGIN PASSWORD '${password}' IN ROLE ${role}`),
  );
  const own = new URL(url);
  own.username = name;
  own.password = password;
  const database = await openDatabase({ url: own.href });
  t.teardown(async () => {
    await database.close();
    await withAdmin(url, (client) => client.query(`DROP ROLE "${name}"`));
  });
  return database;
}

/** A filled database whose owner has made the roles. */
async function prepared(t: Test): Promise<string> {
  const location = await databaseFor(t);
  if (!('url' in location)) throw new Error('a PostgreSQL is needed');
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const streams = { out: say, err: say, isTerminal: false };
  for (const time of ['first', 'second']) {
    const code = await runRelease(['roles', '--json'], { DATABASE_URL: location.url }, streams);
    t.equal(code, 0, `${time} time: ${said.join('')}`);
  }
  return location.url;
}

const REFUSED = /permission denied|must be owner/;
const refused = (t: Test, database: Database, statement: string) =>
  t.rejects(database.db.execute(sql.raw(statement)), { cause: { message: REFUSED } }, statement);

if (server === undefined) {
  t.test('the embedded database has no roles', async (t) => {
    const location = await databaseFor(t, 'nothing');
    if (!('directory' in location)) throw new Error('an embedded database is meant');
    const streams = { out: () => {}, err: () => {}, isTerminal: false };
    t.equal(await runRelease(['roles'], { DATA_DIR: location.directory }, streams), 2);
  });
} else {
  t.test('what serves can read, and nothing else', async (t) => {
    const reader = await connectAs(t, await prepared(t), 'tip_tiers_reader');
    const catalogue = await openCatalogue(reader);
    t.ok(catalogue.current.placements.length > 4_000, 'all that serving needs');
    for (const statement of [
      "insert into releases (version, published_at, notes, sha256, state) values ('9.0.0', now(), '[]', '', 'draft')",
      "update releases set state = 'withdrawn'",
      'delete from placements',
      'truncate placements',
      'drop table placements',
      'create table extra (x int)',
      'alter table releases disable trigger all',
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 1)",
    ]) {
      await refused(t, reader, statement);
    }
    await t.rejects(withdraw(reader, '1.0.0', 'a test'));
  });

  t.test('what cannot write does not try to record files', async (t) => {
    const url = await prepared(t);
    const files = [{ name: 'a.csv', bytes: 1, sha256: 'a'.repeat(64) }];
    await forgetFileRecords({ url });
    const reader = await connectAs(t, url, 'tip_tiers_reader');
    await recordFiles(reader, '1.1.0', files);
    // As on a replica, where each transaction is read-only.
    const replica = await openDatabase({ url: `${url}?options=-c%20default_transaction_read_only%3Don` });
    t.teardown(() => replica.close());
    await recordFiles(replica, '1.1.0', files);
    t.strictSame(await recordedFiles(replica, '1.1.0'), []);
    const owner = await openDatabase({ url });
    t.teardown(() => owner.close());
    await recordFiles(owner, '1.1.0', files);
    t.strictSame(await recordedFiles(reader, '1.1.0'), files, 'who can write does');
  });

  t.test('what only reads says so when the database lacks something', async (t) => {
    const url = await prepared(t);
    await withAdmin(url, (client) =>
      client.query(
        "set session_replication_role = replica; delete from releases where version = '1.2.0'; delete from drizzle.__drizzle_migrations",
      ),
    );
    const reader = await connectAs(t, url, 'tip_tiers_reader');
    await t.rejects(openCatalogue(reader), { name: 'DatabaseBehind', message: /npm run release -- list/ });
    await withAdmin(url, (client) =>
      client.query(
        "insert into drizzle.__drizzle_migrations (hash, created_at) values ('all', 9999999999999)",
      ),
    );
    await t.rejects(openCatalogue(reader), { name: 'DatabaseBehind', message: /permission denied/ });
  });

  t.test('what publishes can add and withdraw, and neither delete nor alter', async (t) => {
    const url = await prepared(t);
    const publisher = await connectAs(t, url, 'tip_tiers_publisher');
    await openCatalogue(publisher);
    t.equal(await withdraw(publisher, '1.0.0', 'a test'), true);
    for (const statement of [
      'delete from placements',
      "update placements set tier = '1'",
      "update releases set notes = '[]'",
      'truncate releases cascade',
      'drop table placements',
      'alter table releases disable trigger all',
      'create table extra (x int)',
    ]) {
      await refused(t, publisher, statement);
    }
  });

  t.test('the publishing role fills an empty database that its owner has migrated', async (t) => {
    const location = await databaseFor(t, 'nothing');
    if (!('url' in location)) throw new Error('a PostgreSQL is needed');
    const owner = await openDatabase(location);
    await owner.migrate(MIGRATIONS);
    await grantRoles(owner);
    await owner.close();
    const publisher = await connectAs(t, location.url, 'tip_tiers_publisher');
    const catalogue = await openCatalogue(publisher);
    t.ok(catalogue.entries.length > 1, 'the editions of the seeds are published');
  });
}
