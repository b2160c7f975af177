import t from 'tap';
import { publishRelease } from '../../src/cli/release-candidate.js';
import { openStore } from '../../src/releases/open-store.js';
import { assertServerVersion } from '../../src/releases/postgres.js';
import { withAdmin } from '../support/postgres.js';
import { until } from '../support/processes.js';
import { VERSIONS } from '../support/seeds.js';
import { POSTGRESQL, postgresFor } from '../support/stores.js';
import { writeRelease } from './fixtures/correction.js';

t.test('rejects PostgreSQL versions older than 15', async (t) => {
  t.throws(() => assertServerVersion({ number: 140_012, name: '14.12 (Debian)' }), {
    name: 'StoreUnavailable',
    message: 'PostgreSQL at DATABASE_URL is version 14.12 (Debian); 15 or newer is needed',
  });
  for (const number of [150_000, 180_001]) t.doesNotThrow(() => assertServerVersion({ number, name: '' }));
});

t.test('publishes nothing once the connection with the lock is lost', POSTGRESQL.options, async (t) => {
  const location = await postgresFor(t);
  const store = await openStore(location);
  t.teardown(() => store.close());
  const folder = await writeRelease(t.testdir());
  const publication = publishRelease(store, folder, { all: false, showProgress: false });
  publication.catch(() => {});
  await until('the lock is lost', () =>
    withAdmin(location.url, async (client) => {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_locks join pg_database on pg_database.oid = pg_locks.database
         where locktype = 'advisory' and datname = current_database()`,
      );
      return rowCount === 1;
    }),
  );
  await t.rejects(publication, { name: 'StoreUnavailable', message: /publishing lock was lost\. Repeat/ });
  t.strictSame((await store.list()).map(({ version }) => version).sort(), VERSIONS);
  t.equal(await store.exclusively(async () => 'free', 'give_up'), 'free');
});
