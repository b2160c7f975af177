import t from 'tap';
import { listReleases, loadRelease } from '../../src/store/releases.js';
import { withdraw } from '../../src/store/withdraw.js';
import { openDatabaseFor } from '../support/databases.js';

t.test('a withdrawn release keeps its rows and gets a reason and a moment', async (t) => {
  const database = await openDatabaseFor(t);
  const before = await loadRelease(database, '1.2.0');
  const at = new Date('2026-12-24T12:00:00Z');
  t.equal(await withdraw(database, '1.2.0', 'A page was misread', at), true);
  const entry = (await listReleases(database)).find(({ version }) => version === '1.2.0');
  t.match(entry, {
    state: 'withdrawn',
    withdrawn_reason: 'A page was misread',
    withdrawn_at: '2026-12-24T12:00:00Z',
    sha256: before.header.sha256,
  });
  t.strictSame((await loadRelease(database, '1.2.0')).tables, before.tables);
});

t.test('twice is once, but a reason cannot change', async (t) => {
  const database = await openDatabaseFor(t);
  t.equal(await withdraw(database, '1.2.0', 'A'), true);
  t.equal(await withdraw(database, '1.2.0', 'A'), false);
  await t.rejects(withdraw(database, '1.2.0', 'B'), /withdrawn already, for another reason: A/);
});

t.test('one release must stand, and only a published one can be withdrawn', async (t) => {
  const database = await openDatabaseFor(t);
  await t.rejects(withdraw(database, '9.0.0', 'A'), /9\.0\.0 is not published/);
  await withdraw(database, '1.2.0', 'A');
  await withdraw(database, '1.1.0', 'A');
  await t.rejects(withdraw(database, '1.0.0', 'A'), /the only one that is not withdrawn/);
});
