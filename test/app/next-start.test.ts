import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { keepForNextStart, openCatalogue, SEEDS } from '../../src/start/bootstrap.js';
import type { Database } from '../../src/store/database.js';
import { openDatabase } from '../../src/store/open-database.js';
import { withdraw } from '../../src/store/withdraw.js';
import { databaseFor, POSTGRES_URL } from '../support/databases.js';

/** A database of which every question is counted. */
function counting(database: Database): { readonly database: Database; readonly questions: () => number } {
  let count = 0;
  const db = new Proxy(database.db, {
    get(target, property, receiver) {
      count++;
      return Reflect.get(target, property, receiver);
    },
  });
  return { database: { ...database, db }, questions: () => count };
}

t.test('the next start of an embedded database asks it nothing', async (t) => {
  const location = await databaseFor(t);
  const first = await openDatabase(location);
  if (POSTGRES_URL !== undefined) {
    t.equal(first.startFile, null, 'PostgreSQL answers at once, and others write to it');
    return first.close();
  }
  const asked = await openCatalogue(first);
  await keepForNextStart(first, asked);
  await first.close();

  const second = await openDatabase(location);
  const { database, questions } = counting(second);
  const kept = await openCatalogue(database);
  t.equal(questions(), 0);
  t.strictSame(kept.entries, asked.entries);
  t.strictSame(kept.current.placements, asked.current.placements);
  t.strictSame(kept.current.tables, asked.current.tables);
  t.equal((await kept.get('1.0.0')).version, '1.0.0', 'older editions come from the database');
  t.equal(await kept.refresh(), false, 'it is what the database says');

  await t.test('a migration or an edition since is not missed', async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-seeds-'));
    t.teardown(() => rm(folder, { recursive: true, force: true }));
    await cp(SEEDS, folder, { recursive: true });
    await cp(path.join(folder, '1.2.0'), path.join(folder, '1.3.0'), { recursive: true });
    await t.rejects(openCatalogue(database, folder), /1\.3\.0/, 'the edition is read, and refused');
    await t.rejects(openCatalogue(database, SEEDS, folder), 'the migrations are looked for');
  });

  await t.test('who writes forgets first, and what is behind is not kept', async (t) => {
    await keepForNextStart(second, kept);
    t.ok(second.startFile?.isUpToDate);
    await withdraw(second, '1.0.0', 'A test withdraws it.');
    t.equal(await second.startFile?.read(), null);
    await keepForNextStart(second, kept);
    t.equal(await second.startFile?.read(), null, 'the catalogue does not know of the withdrawal');
    t.equal(await kept.refresh(), true);
    await keepForNextStart(second, kept);
    const releases = (await second.startFile?.read())?.releases ?? [];
    t.match(
      releases.find(({ version }) => version === '1.0.0'),
      { state: 'withdrawn' },
    );
  });
  await second.close();
});
