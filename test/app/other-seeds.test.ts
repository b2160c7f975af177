import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { openCatalogue, SEEDS } from '../../src/start/bootstrap.js';
import { ReleaseConflict } from '../../src/store/errors.js';
import { openDatabase } from '../../src/store/open-database.js';
import { databaseFor } from '../support/databases.js';

t.test('a database that was filled with other rows of the same version is refused', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-seeds-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await cp(SEEDS, folder, { recursive: true });
  const database = await openDatabase(await databaseFor(t));
  t.teardown(() => database.close());
  const before = await openCatalogue(database);

  await t.resolves(openCatalogue(database, folder), 'a copy of the seeds has the same content');

  const altered = path.join(folder, 'altered');
  await cp(SEEDS, altered, { recursive: true });
  const file = path.join(altered, '1.0.0', 'sources.csv');
  const text = await readFile(file, 'utf8');
  t.match(text, 'Department');
  await writeFile(file, text.replace('Department', 'Departement'));
  const refused = openCatalogue(database, altered);
  await t.rejects(refused, ReleaseConflict);
  await t.rejects(
    refused,
    /filled with other seeds.*release 1\.0\.0 has the sha-256 [0-9a-f]{64} in the database and/,
  );

  const after = await openCatalogue(database);
  t.same(after.entries, before.entries, 'what is published stays as it is');
});
