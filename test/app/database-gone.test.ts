import { rm } from 'node:fs/promises';
import type { Test } from 'tap';
import t from 'tap';
import { buildApp } from '../../src/app.js';
import { openReleaseCatalogue, toFiles } from '../../src/releases/open-catalogue.js';
import type { ReleaseStore } from '../../src/releases/release-store.js';
import { openFilledStore } from '../../src/releases/seeds.js';
import { readSettings } from '../../src/settings.js';
import { NEWEST } from '../support/seeds.js';
import { directoryFor, POSTGRESQL } from '../support/stores.js';

async function servesWithoutIts(t: Test, store: ReleaseStore, lose: () => Promise<unknown>): Promise<void> {
  const catalogue = await openReleaseCatalogue(store);
  const app = await buildApp({
    catalogue,
    settings: readSettings({ LOG_LEVEL: 'silent' }),
    pingDatabase: () => store.ping(),
    files: toFiles(store),
  });
  t.teardown(() => app.close());
  t.match((await app.inject('/health/ready')).json(), { status: 'ready', database: 'reachable' });

  await lose();

  t.equal((await app.inject('/countries/KH/tiers')).json().total, 25, 'the loaded release is served');
  const logged: unknown[] = [];
  t.intercept(app.log, 'warn', { value: (...line: unknown[]) => logged.push(line) });
  await app.inject('/health/ready');
  const ready = await app.inject('/health/ready');
  t.equal(ready.statusCode, 503);
  t.match(logged, [[{ reason: /\w/, err: undefined }, /^not ready/]]);
  t.equal(logged.length, 1, 'once, however often probes come');
  t.match(ready.json(), { status: 'degraded', database: 'unreachable', release: NEWEST });

  for (const url of [
    '/releases/1.0.0/countries/KH/tiers',
    `/releases/${NEWEST}/differences`,
    '/releases/1.0.0/download',
    '/releases/1.0.0/download/reports.csv',
  ]) {
    const older = await app.inject(url);
    t.equal(older.statusCode, 503, `${url} needs the database`);
    t.equal(older.json().type, '/problems/release-unavailable');
    t.match(older.headers['retry-after'], /^\d+$/);
    t.notMatch(older.json().detail, /files of release \S+ is/);
  }
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ dataset(release: "1.0.0") { tiers { total } } }' },
  });
  t.match(response.json(), { errors: [{ extensions: { problem: 'release-unavailable' } }] });
}

t.test('keeps serving without its data directory and reports it', async (t) => {
  const location = await directoryFor(t);
  const store = await openFilledStore(location);
  await servesWithoutIts(t, store, () => rm(location.directory, { recursive: true }));
});

t.test('keeps serving without its database and reports it', POSTGRESQL.options, async (t) => {
  const store = await POSTGRESQL.open(t);
  await servesWithoutIts(t, store, () => store.close());
});
