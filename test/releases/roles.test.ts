import { sql } from 'drizzle-orm';
import type { Test } from 'tap';
import t from 'tap';
import { runRelease } from '../../src/cli/release.js';
import { completeFiles } from '../../src/releases/complete-files.js';
import { openReleaseCatalogue } from '../../src/releases/open-catalogue.js';
import { openStore } from '../../src/releases/open-store.js';
import type { PostgresStore } from '../../src/releases/postgres-store.js';
import type { ReleaseStore } from '../../src/releases/release-store.js';
import { grantRoles } from '../../src/releases/roles.js';
import { fillStore } from '../../src/releases/seeds.js';
import { withdraw } from '../../src/releases/withdraw.js';
import { captured } from '../support/captured.js';
import { withAdmin } from '../support/postgres.js';
import { NEWEST } from '../support/seeds.js';
import { directoryFor, forgetFiles, POSTGRESQL, postgresFor, settingsFor } from '../support/stores.js';

const { options } = POSTGRESQL;

async function start(store: PostgresStore) {
  await fillStore(store);
  return openReleaseCatalogue(store);
}

const open = async (url: string): Promise<PostgresStore> => (await openStore({ url })) as PostgresStore;

async function connectAs(t: Test, url: string, role: string): Promise<PostgresStore> {
  const name = `tip_tiers_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const password = 'for-this-test-only';
  await withAdmin(url, (client) =>
    client.query(`CREATE ROLE "${name}" LOGIN PASSWORD '${password}' IN ROLE ${role}`),
  );
  const own = new URL(url);
  own.username = name;
  own.password = password;
  const store = await open(own.href);
  t.teardown(async () => {
    await store.close();
    await withAdmin(url, (client) => client.query(`DROP ROLE "${name}"`));
  });
  return store;
}

async function prepared(t: Test): Promise<string> {
  const location = await postgresFor(t);
  const { streams, output } = captured();
  for (const time of ['first', 'second']) {
    const code = await runRelease(['roles', '--json'], { DATABASE_URL: location.url }, streams);
    t.equal(code, 0, `${time} time: ${output.out}${output.err}`);
  }
  return location.url;
}

const FORBIDDEN = /permission denied|must be owner/;
const isRejected = (t: Test, { database }: PostgresStore, statement: string) =>
  t.rejects(database.db.execute(sql.raw(statement)), { cause: { message: FORBIDDEN } }, statement);

t.test('rejects the roles command for a data directory', async (t) => {
  t.equal(await runRelease(['roles'], settingsFor(await directoryFor(t)), captured().streams), 2);
});

t.test('allows the reader role to read only', options, async (t) => {
  const reader = await connectAs(t, await prepared(t), 'tip_tiers_reader');
  const catalogue = await start(reader);
  t.ok(catalogue.current.placements.length > 4_000, 'everything needed for serving is readable');
  for (const statement of [
    "insert into releases (version, published_at, notes, sha256, state) values ('9.0.0', now(), '[]', '', 'draft')",
    "update releases set state = 'withdrawn'",
    'insert into report_announcements (year, said_at) values (2030, now())',
    'delete from placements',
    'truncate placements',
    'drop table placements',
    'create table extra (x int)',
    'alter table releases disable trigger all',
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 1)",
  ]) {
    await isRejected(t, reader, statement);
  }
  await t.rejects(withdraw(reader, '1.0.0', 'a test'));
});

t.test('serves without missing files until a role that can write adds them', options, async (t) => {
  const url = await prepared(t);
  await forgetFiles({ url });
  const reader = await connectAs(t, url, 'tip_tiers_reader');
  // As on a replica, where all transactions are read-only.
  const replica = await open(`${url}?options=-c%20default_transaction_read_only%3Don`);
  const publisher = await connectAs(t, url, 'tip_tiers_publisher');
  t.teardown(() => replica.close());
  const findFaults = async (store: ReleaseStore) => {
    const faults: string[] = [];
    const none = () => Promise.reject(new Error('the build has them'));
    await completeFiles(store, none, (fault) => faults.push(fault));
    return faults;
  };
  t.match((await findFaults(reader))[0], /^Release \d\S+ is served without its files: Permission denied/);
  t.match((await findFaults(replica))[0], /without its files: Cannot execute INSERT in a read-only/);
  t.equal(await reader.files.read('1.1.0', 'placements.csv'), null);
  t.strictSame(await findFaults(publisher), []);
  t.ok(await reader.files.read('1.1.0', 'placements.csv'));
});

t.test('reports missing migrations or releases to the reader role', options, async (t) => {
  const url = await prepared(t);
  await withAdmin(url, (client) =>
    client.query(
      `set session_replication_role = replica; delete from releases where version = '${NEWEST}'; delete from drizzle.__drizzle_migrations`,
    ),
  );
  const reader = await connectAs(t, url, 'tip_tiers_reader');
  await t.rejects(start(reader), { name: 'DatabaseBehind', message: /npm run release -- migrate/ });
  await withAdmin(url, (client) =>
    client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('all', 9999999999999)"),
  );
  await t.rejects(start(reader), { name: 'DatabaseBehind', message: /permission denied/ });
});

t.test('allows the publisher role to add and withdraw, not to delete or change', options, async (t) => {
  const url = await prepared(t);
  const publisher = await connectAs(t, url, 'tip_tiers_publisher');
  await start(publisher);
  t.equal(await withdraw(publisher, '1.0.0', 'a test'), true);
  const announced = { url: 'https://www.state.gov/', publisher: null, saidAt: '2030-11-01T00:00:00Z' };
  const word = { year: 2030, published: '2030-10', ...announced };
  await publisher.announce(word);
  t.strictSame(await publisher.announced(), [word]);
  for (const statement of [
    'delete from placements',
    "update placements set tier = '1'",
    'delete from report_announcements',
    "update releases set notes = '[]'",
    'truncate releases cascade',
    'drop table placements',
    'alter table releases disable trigger all',
    'create table extra (x int)',
  ]) {
    await isRejected(t, publisher, statement);
  }
});

t.test('lets the publisher role fill an empty database migrated by its owner', options, async (t) => {
  const location = await postgresFor(t, 'nothing');
  const owner = await open(location.url);
  await owner.prepare();
  await grantRoles(owner.database);
  await owner.close();
  const publisher = await connectAs(t, location.url, 'tip_tiers_publisher');
  const catalogue = await start(publisher);
  t.ok(catalogue.entries.length > 1, 'the seed releases are published');
});
